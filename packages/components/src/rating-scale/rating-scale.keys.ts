import type {Keys} from '../fixtures/keys.ts';
import {radio, radioRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-rating-scale>`. */
export const ratingScaleKeys: Keys = {
  story: 'Biasa',
  rows: radioRows(radio('Tidak baik'), radio('Kurang baik')),
};
