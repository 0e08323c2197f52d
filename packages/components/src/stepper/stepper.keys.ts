import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `stepper`. */
export const stepperKeys: Keys = {
  story: 'Tengah',
  rows: nothingToPress,
};
