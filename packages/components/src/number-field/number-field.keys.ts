import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-number-field>`. */
export const numberFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(
    textbox('Luas bangunan'),
    'dua belas',
    'Luas bangunan harus berupa angka. Gunakan koma untuk pecahan, contoh 12,5.',
  ),
};
