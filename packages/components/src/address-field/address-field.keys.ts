import type {Keys} from '../fixtures/keys.ts';
import {combobox, sendRow, tabRow, textbox} from '../fixtures/rows.keys.ts';

const street = textbox('Jalan, dusun, atau perumahan');
const kecamatan = combobox('Kecamatan');

/** The keyboard of `<kph-address-field>`. */
export const addressFieldKeys: Keys = {
  story: 'Biasa',
  rows: [
    tabRow(
      'Ke bagian berikutnya',
      street,
      textbox('RT (tidak wajib)'),
      textbox('RW (tidak wajib)'),
      kecamatan,
      combobox('Desa atau kelurahan'),
      textbox('Kode pos (tidak wajib)'),
    ),
    {
      keys: 'Panah, huruf awal',
      does: 'Memilih kecamatan, desa',
      from: kecamatan,
      steps: [
        {press: 'ArrowDown', value: {...kecamatan, is: 'Kecamatan Bermani Ilir'}},
        {type: 'u', value: {...kecamatan, is: 'Kecamatan Ujan Mas'}},
      ],
    },
    sendRow(street),
  ],
};
