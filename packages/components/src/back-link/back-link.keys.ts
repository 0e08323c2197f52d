import type {Keys} from '../fixtures/keys.ts';
import {followRow} from '../fixtures/rows.keys.ts';

/** The keyboard of `back-link`. */
export const backLinkKeys: Keys = {
  story: 'Biasa',
  rows: [followRow('Membuka halaman sebelumnya', 'Kembali', '#sebelumnya')],
};
