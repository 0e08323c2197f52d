import type {Keys} from '../fixtures/keys.ts';
import {checkbox, tabRow, tickRow} from '../fixtures/rows.keys.ts';

const wheelchair = checkbox('Kursi roda');

/** The keyboard of `<kph-checkbox-group>`. */
export const checkboxGroupKeys: Keys = {
  story: 'TidakWajib',
  rows: [
    tabRow('Pindah ke pilihan berikutnya', wheelchair, checkbox('Juru bahasa isyarat')),
    tickRow(wheelchair),
  ],
};
