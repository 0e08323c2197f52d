import type {Keys} from '../fixtures/keys.ts';
import {radio, radioRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-radio-group>`. */
export const radioGroupKeys: Keys = {
  story: 'TidakWajib',
  rows: radioRows(radio('Perorangan'), radio('Kelompok')),
};
