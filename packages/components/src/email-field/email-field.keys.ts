import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-email-field>`. */
export const emailFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(
    textbox('Email (tidak wajib)'),
    'warga@contoh',
    'Alamat email belum lengkap. Contoh: nama@contoh.id.',
  ),
};
