import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `letterhead`. */
export const letterheadKeys: Keys = {
  story: 'Biasa',
  rows: nothingToPress,
};
