import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `divider`. */
export const dividerKeys: Keys = {
  story: 'Garis',
  rows: nothingToPress,
};
