import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `bed-board`. */
export const bedBoardKeys: Keys = {
  story: 'Biasa',
  rows: nothingToPress,
};
