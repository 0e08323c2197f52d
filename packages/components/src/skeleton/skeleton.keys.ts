import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `skeleton`. */
export const skeletonKeys: Keys = {
  story: 'Teks',
  rows: nothingToPress,
};
