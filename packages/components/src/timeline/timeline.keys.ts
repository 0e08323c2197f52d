import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `timeline`. */
export const timelineKeys: Keys = {
  story: 'Berjalan',
  rows: nothingToPress,
};
