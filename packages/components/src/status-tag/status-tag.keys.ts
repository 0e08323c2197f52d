import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `status-tag`. */
export const statusTagKeys: Keys = {
  story: 'Diterima',
  rows: nothingToPress,
};
