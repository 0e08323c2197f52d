import type {Keys} from '../fixtures/keys.ts';
import {chartRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-trend>`. */
export const trendKeys: Keys = {
  story: 'SatuGaris',
  rows: chartRows('Kunjungan rawat jalan RSUD, 2026'),
};
