import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-phone-field>`. */
export const phoneFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(
    textbox('Nomor HP'),
    '0812000',
    'Nomor HP terlalu pendek: 7 angka. Nomor Indonesia biasanya 10–13 angka.',
  ),
};
