import type {Keys} from '../fixtures/keys.ts';
import {chartRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-chart-bar>`. */
export const chartBarKeys: Keys = {
  story: 'SatuDeret',
  rows: chartRows('Permohonan masuk menurut layanan, November 2026'),
};
