import {representation2026, travelRates2026} from '../data/travel-rates-2026.ts';
import {travelRatesValue} from './from-tables.ts';
import type {RuleTable} from './rules.ts';

/** National ceilings of official travel in 2026. @source Perpres 72/2025 annex I (figures still those of SBM TA 2026) */
export const travelCeilings2026: Required<Pick<RuleTable, 'travel.ceilings'>> = {
  'travel.ceilings': [
    {
      value: /* @__PURE__ */ travelRatesValue(travelRates2026, representation2026),
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      legalBasis: 'Perpres 72/2025 lampiran I',
      setBy: 'NATIONAL',
      confidence: 'example',
      note: 'Angka contoh dari SBM TA 2026. Cocokkan dengan lampiran Perpres sebelum dipakai.',
    },
  ],
};
