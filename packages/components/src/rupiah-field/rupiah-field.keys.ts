import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-rupiah-field>`. */
export const rupiahFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(
    textbox('Uang harian'),
    '1,610,000',
    'Gunakan titik sebagai pemisah ribuan, contoh 1.250.000. Koma tidak dipakai.',
  ),
};
