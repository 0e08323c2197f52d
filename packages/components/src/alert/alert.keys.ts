import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `alert`. */
export const alertKeys: Keys = {
  story: 'Informasi',
  rows: nothingToPress,
};
