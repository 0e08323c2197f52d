import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `header`. */
export const headerKeys: Keys = {
  story: 'DenganMenu',
  rows: linkRows(
    'Ke beranda, lalu ke menu berikutnya',
    'Membukanya',
    ['Pemerintah Kabupaten Kepahiang Layanan Elektronik', '#beranda'],
    ['Layanan', '#layanan'],
    ['Lacak', '#lacak'],
    ['Pengaduan', '#pengaduan'],
  ),
};
