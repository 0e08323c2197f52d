import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-error-summary>`. */
export const errorSummaryKeys: Keys = {
  story: 'Beberapa',
  rows: linkRows(
    'Ke kesalahan berikutnya',
    'Ke isian yang harus diperbaiki',
    ['NIK harus 16 angka; Anda mengetik 14 angka.', '#nik'],
    ['Nama lengkap wajib diisi.', '#nama'],
  ),
};
