import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-nik-field>`. */
export const nikFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(textbox('NIK'), '1708', 'NIK harus 16 angka; Anda mengetik 4 angka.'),
};
