import type {Keys} from '../fixtures/keys.ts';
import {combobox} from '../fixtures/rows.keys.ts';

const box = combobox('Bidang penelitian');

/** The keyboard of `<kph-select-field>`. */
export const selectFieldKeys: Keys = {
  story: 'JudulHalaman',
  rows: [
    {
      keys: 'Panah, huruf awal',
      does: 'Memilih',
      from: box,
      steps: [
        {press: 'ArrowDown', value: {...box, is: 'PENDIDIKAN'}},
        {type: 'k', value: {...box, is: 'KESEHATAN'}},
      ],
    },
    {
      keys: 'Alt+Panah bawah',
      does: 'Membuka daftar',
      from: box,
      steps: [{press: 'Alt+ArrowDown', expanded: box}],
    },
  ],
};
