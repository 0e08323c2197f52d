import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

const about = 'Buku kas umum November 2026, Dinas Kesehatan: semua baris yang tampak di atas.';

/** The keyboard of `export`. */
export const exportKeys: Keys = {
  story: 'Semua',
  rows: linkRows(
    'Ke berkas berikutnya',
    'Mengunduh berkas itu',
    [`Unduh CSV : ${about}`, '/unduh/bku-2026-11.csv'],
    [`Unduh Excel (XLSX) : ${about}`, '/unduh/bku-2026-11.xlsx'],
    [`Unduh PDF : ${about}`, '/unduh/bku-2026-11.pdf'],
  ),
};
