import type {Keys} from '../fixtures/keys.ts';
import {button, followRow, pressRow} from '../fixtures/rows.keys.ts';

/** The keyboard of `button`. */
export const buttonKeys: Keys = {
  story: 'Utama',
  rows: [
    pressRow('Menekan tombol', button('Lanjutkan'), {tells: 'submit'}),
    {...followRow('Membuka tautan yang tampil sebagai tombol', 'Mulai sekarang', '#mulai'), story: 'Mulai'},
  ],
};
