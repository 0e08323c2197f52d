import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `pagination`. */
export const paginationKeys: Keys = {
  story: 'Sedikit',
  rows: linkRows(
    'Ke “Sebelumnya”, di layar lebar ke nomor halaman, lalu “Berikutnya”',
    'Membuka halaman itu',
    ['Sebelumnya', '?halaman=1'],
    ['Halaman 1', '?halaman=1'],
    ['Halaman 2', '?halaman=2'],
    ['Halaman 3', '?halaman=3'],
    ['Berikutnya', '?halaman=3'],
  ).map(row => ({...row, width: 1280})),
};
