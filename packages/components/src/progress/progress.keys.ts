import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `progress`. */
export const progressKeys: Keys = {
  story: 'Persen',
  rows: nothingToPress,
};
