import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `doctor-schedule`. */
export const doctorScheduleKeys: Keys = {
  story: 'Sepekan',
  rows: nothingToPress,
};
