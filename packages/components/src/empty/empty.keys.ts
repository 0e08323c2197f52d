import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `empty`. */
export const emptyKeys: Keys = {
  story: 'BelumAda',
  rows: linkRows('Ke tindakannya', 'Membukanya', ['Lihat layanan', '/layanan']),
};
