import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `qr`. */
export const qrKeys: Keys = {
  story: 'KodeBooking',
  rows: nothingToPress,
};
