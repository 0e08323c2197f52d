import type {Keys} from '../fixtures/keys.ts';
import {nothingToPress} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-sla-clock>`. */
export const slaClockKeys: Keys = {
  story: 'Berjalan',
  rows: nothingToPress,
};
