import type {Keys} from '../fixtures/keys.ts';
import {button, tabRow} from '../fixtures/rows.keys.ts';

/** The keyboard of `button-group`. */
export const buttonGroupKeys: Keys = {
  story: 'Formulir',
  rows: [
    tabRow(
      'Ke tombol berikutnya, dalam urutan yang terlihat',
      button('Lanjutkan'),
      button('Simpan dan keluar'),
    ),
  ],
};
