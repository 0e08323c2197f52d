import type {Keys} from '../fixtures/keys.ts';
import {button, sendRow, tabRow, textbox} from '../fixtures/rows.keys.ts';

const number = textbox('Nomor permohonan');

/** The keyboard of `track-form`. */
export const trackFormKeys: Keys = {
  story: 'Biasa',
  rows: [
    tabRow(
      'Ke isian berikutnya',
      number,
      textbox('4 angka terakhir nomor HP atau NIK'),
      button('Lacak permohonan'),
    ),
    sendRow(number, 'Melacak permohonan'),
  ],
};
