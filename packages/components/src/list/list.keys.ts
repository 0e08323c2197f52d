import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `list`. */
export const listKeys: Keys = {
  story: 'Butir',
  rows: nothingToPress,
};
