import type {Keys} from '../fixtures/keys.ts';
import {followRow} from '../fixtures/rows.keys.ts';

/** The keyboard of `phase-banner`. */
export const phaseBannerKeys: Keys = {
  story: 'UjiCoba',
  rows: [followRow('Membuka halaman masukan', 'Beri masukan', '/masukan')],
};
