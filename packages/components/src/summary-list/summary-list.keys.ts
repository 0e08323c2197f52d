import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `summary-list`. */
export const summaryListKeys: Keys = {
  story: 'Biasa',
  rows: linkRows(
    'Ke tautan Ubah berikutnya',
    'Membuka isian itu',
    ['Ubah nama lengkap', '#nama'],
    ['Ubah nomor HP', '#hp'],
  ),
};
