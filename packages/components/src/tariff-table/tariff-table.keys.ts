import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `tariff-table`. */
export const tariffTableKeys: Keys = {
  story: 'Biasa',
  rows: nothingToPress,
};
