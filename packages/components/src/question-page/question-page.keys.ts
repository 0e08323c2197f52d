import type {Keys} from '../fixtures/keys.ts';
import {button, link, sendRow, tabRow, textbox} from '../fixtures/rows.keys.ts';

const answer = textbox('Apa judul penelitian Anda?');

/** The keyboard of `question-page`. */
export const questionPageKeys: Keys = {
  story: 'SatuIsian',
  rows: [
    tabRow(
      'Kembali → isian → Lanjutkan → Simpan dan keluar',
      link('Kembali'),
      answer,
      button('Lanjutkan'),
      button('Simpan dan keluar'),
    ),
    {...sendRow(answer, 'Lanjutkan'), keys: 'Enter di isian'},
  ],
};
