import type {Keys, Place} from '../fixtures/keys.ts';
import {combobox, radio, sendRow, tabRow, textbox} from '../fixtures/rows.keys.ts';

const named = radio('Dengan nama saya');
const about: Place = {role: 'heading', name: 'Tentang Anda'};

/** The keyboard of `<kph-complaint>`. */
export const complaintKeys: Keys = {
  story: 'Kosong',
  rows: [
    tabRow(
      'Ke isian berikutnya',
      named,
      radio('Ya'),
      radio('Pengaduan'),
      combobox('Instansi yang dilaporkan'),
      textbox('Judul'),
    ),
    {
      keys: 'Panah',
      does: 'Memilih dengan nama atau tanpa nama',
      from: named,
      steps: [
        {press: 'ArrowDown', checked: radio('Tanpa nama'), gone: about},
        {press: 'ArrowUp', checked: named, shown: about},
      ],
    },
    sendRow(textbox('Judul'), 'Mengirim laporan'),
  ],
};
