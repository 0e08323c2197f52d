import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `spinner`. */
export const spinnerKeys: Keys = {
  story: 'Biasa',
  rows: nothingToPress,
};
