import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-name-field>`. */
export const nameFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(
    textbox('Nama lengkap'),
    'Siti 4minah',
    'Nama tidak memuat angka. Tulis seperti pada KTP-el.',
  ),
};
