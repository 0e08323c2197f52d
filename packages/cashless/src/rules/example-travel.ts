import {representation2026, travelRates2026} from '../data/travel-rates-2026.ts';
import {example} from './example-row.ts';
import {travelRatesValue} from './from-tables.ts';
import type {RuleTable} from './rules.ts';

const perbup = 'CONTOH. Peraturan Bupati tentang perjalanan dinas (nomor dan tanggal dari BKD)';

/**
 * AN EXAMPLE of what a Perbup on official travel sets, in a module of its own: a page that only computes a trip does not
 * load the rest of the rules.
 * @source cashless.md 7.2, 7.6, 13
 */
export const exampleTravelRules: RuleTable = {
  'travel.rates': /* @__PURE__ */ example(
    /* @__PURE__ */ travelRatesValue(travelRates2026, representation2026),
    perbup,
    'Sama dengan plafon contoh; Perbup boleh lebih rendah.',
  ),
  'travel.lodgingNoReceiptPct': /* @__PURE__ */ example(30, perbup),
  'travel.hotelTolerancePct': /* @__PURE__ */ example(100, perbup),
  'travel.dprAllowed': /* @__PURE__ */ example(['TAKSI', 'TRANSPOR_LOKAL', 'TRANSPOR_DARAT'], perbup),
  'travel.advanceMaxPct': /* @__PURE__ */ example(100, perbup),
  'travel.gradeMapping': /* @__PURE__ */ example(
    {
      BUPATI: 'KDH_ESELON_I',
      SEKDA: 'ESELON_II',
      ESELON_II: 'ESELON_II',
      ESELON_III: 'ESELON_III_GOL_IV',
      GOL_IV: 'ESELON_III_GOL_IV',
      ESELON_IV: 'ESELON_IV_GOL_III_II_I',
      GOL_III: 'ESELON_IV_GOL_III_II_I',
      GOL_II: 'ESELON_IV_GOL_III_II_I',
      GOL_I: 'ESELON_IV_GOL_III_II_I',
    },
    perbup,
  ),
  'travel.lpdWorkingDays': /* @__PURE__ */ example(5, perbup),
  'travel.settlementWorkingDays': /* @__PURE__ */ example(5, perbup),
  'travel.maxDaysPerYear': /* @__PURE__ */ example(120, perbup),
};
