import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-npwp-field>`. */
export const npwpFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(
    textbox('NPWP'),
    '123',
    'NPWP harus 16 angka (format baru) atau 15 angka (format lama); Anda mengetik 3.',
  ),
};
