import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-kk-field>`. */
export const kkFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(textbox('Nomor KK'), '17080023', 'Nomor KK harus 16 angka; Anda mengetik 8 angka.'),
};
