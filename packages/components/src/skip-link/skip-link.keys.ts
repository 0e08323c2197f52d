import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `skip-link`. */
export const skipLinkKeys: Keys = {
  story: 'Biasa',
  rows: linkRows('Menampilkannya', 'Melompat ke isi utama', ['Langsung ke isi utama', '#isi-utama']),
};
