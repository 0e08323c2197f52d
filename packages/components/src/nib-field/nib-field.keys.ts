import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-nib-field>`. */
export const nibFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(
    textbox('NIB'),
    '9120',
    'NIB harus 13 angka; Anda mengetik 4. NIB tertera di bagian atas dokumen OSS.',
  ),
};
