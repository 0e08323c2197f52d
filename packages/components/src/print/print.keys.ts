import type {Keys} from '../fixtures/keys.ts';
import {button, combobox, pressRow, tabRow} from '../fixtures/rows.keys.ts';

const paper = combobox('Ukuran kertas');
const print = button('Cetak karcis');

/** The keyboard of `<kph-print>`. */
export const printKeys: Keys = {
  story: 'Karcis',
  rows: [
    tabRow('Ke ukuran kertas, lalu ke tombol', paper, print),
    {
      keys: 'Panah',
      does: 'Memilih ukuran kertas',
      from: paper,
      steps: [
        {press: 'ArrowDown', value: {...paper, is: 'thermal-58'}},
        {press: 'ArrowUp', value: {...paper, is: 'thermal-80'}},
      ],
    },
    pressRow('Membuka dialog cetak', print, {tells: 'beforeprint'}),
    // The browser's own: no page hears of the keys.
    {keys: 'Ctrl+P', does: 'Sama dengan tombol pertama halaman'},
  ],
};
