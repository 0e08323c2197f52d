import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-no-rm-field>`. */
export const noRmFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(
    textbox('Nomor rekam medis'),
    '12',
    'Nomor rekam medis RSUD Kepahiang 6 angka, termasuk nol di depan; Anda mengetik 2.',
  ),
};
