import type {Keys} from '../fixtures/keys.ts';
import {sendRow, tabRow, textbox} from '../fixtures/rows.keys.ts';

const code = textbox('Kode verifikasi');

/** The keyboard of `verify`. */
export const verifyKeys: Keys = {
  story: 'Formulir',
  rows: [tabRow('Ke isian kode', code), sendRow(code, 'Memeriksa kode')],
};
