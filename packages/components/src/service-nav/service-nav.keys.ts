import type {Keys} from '../fixtures/keys.ts';
import {link, linkRows, openRow, summary} from '../fixtures/rows.keys.ts';

/** The keyboard of `service-nav`. */
export const serviceNavKeys: Keys = {
  story: 'Portal',
  rows: [
    ...linkRows(
      'Ke bagian berikutnya',
      'Membuka bagian',
      ['Layanan Elektronik', '/'],
      ['Beranda', '/'],
      ['Layanan', '/layanan'],
      ['Lacak', '/lacak'],
      ['Pengaduan', '/pengaduan'],
    ).map(row => ({...row, width: 1280})),
    {
      ...openRow(summary('Menu: Layanan'), link('Lacak'), 'Membuka atau menutup daftar'),
      keys: 'Enter, Spasi pada “Menu”',
    },
  ],
};
