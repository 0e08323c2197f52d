import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `service-start`. */
export const serviceStartKeys: Keys = {
  story: 'Biasa',
  rows: linkRows('Ke tautan dan tombol mulai', 'Membuka atau memulai layanan', ['Mulai sekarang', '#mulai']),
};
