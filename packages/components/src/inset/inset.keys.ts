import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `inset`. */
export const insetKeys: Keys = {
  story: 'Biasa',
  rows: nothingToPress,
};
