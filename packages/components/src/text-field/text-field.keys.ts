import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-text-field>`. */
export const textFieldKeys: Keys = {
  story: 'Lebar',
  rows: fieldRows(
    textbox('Nomor rumah'),
    'Jalan Lintas',
    'Nomor rumah paling banyak 5 huruf; kelebihan 7 huruf.',
  ),
};
