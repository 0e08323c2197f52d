import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-bpjs-field>`. */
export const bpjsFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(
    textbox('Nomor kartu BPJS Kesehatan'),
    '00012',
    "Nomor kartu BPJS Kesehatan 13 angka. Bila memakai NIK (16 angka), pilih 'Pakai NIK'.",
  ),
};
