import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `breadcrumb`. */
export const breadcrumbKeys: Keys = {
  story: 'Biasa',
  rows: linkRows(
    'Ke tingkat berikutnya',
    'Membuka tingkat itu',
    ['Beranda', '#beranda'],
    ['DPMPTSP', '#opd'],
  ),
};
