import type {Keys} from '../fixtures/keys.ts';
import {combobox} from '../fixtures/rows.keys.ts';

const kecamatan = combobox('Kecamatan');

/** The keyboard of `<kph-region-field>`. */
export const regionFieldKeys: Keys = {
  story: 'Biasa',
  rows: [
    {
      keys: 'Tab',
      does: 'Dari kecamatan ke desa',
      from: kecamatan,
      steps: [{press: 'Tab', focus: combobox('Desa atau kelurahan')}],
    },
    {
      keys: 'Panah, huruf awal',
      does: 'Memilih',
      from: kecamatan,
      steps: [
        {press: 'ArrowDown', value: {...kecamatan, is: 'Kecamatan Bermani Ilir'}},
        {type: 'u', value: {...kecamatan, is: 'Kecamatan Ujan Mas'}},
      ],
    },
    {
      keys: 'Alt+Panah bawah',
      does: 'Membuka daftar',
      from: kecamatan,
      steps: [{press: 'Alt+ArrowDown', expanded: kecamatan}],
    },
  ],
};
