import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `stat`. */
export const statKeys: Keys = {
  story: 'KotakKerja',
  rows: linkRows(
    'Ke angka yang punya daftar',
    'Membuka daftar di balik angka',
    ['Lewat batas waktu', '?status=terlambat'],
    ['Jatuh tempo hari ini', '?batas=hari-ini'],
    ['Menunggu pemohon', '?status=perlu-perbaikan'],
  ),
};
