import type {Keys} from '../fixtures/keys.ts';
import {fieldRows, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-nip-field>`. */
export const nipFieldKeys: Keys = {
  story: 'Biasa',
  rows: fieldRows(
    textbox('NIP'),
    '1990',
    'NIP harus 18 angka; Anda mengetik 4. NIP lama 9 angka sudah tidak dipakai.',
  ),
};
