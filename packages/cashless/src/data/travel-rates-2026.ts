import type {TravelRateRow} from '../travel/trip.ts';

const row = (
  province: string,
  luarKota: number,
  dalamKota: number,
  diklat: number,
  ceilings: readonly [number, number, number, number],
): TravelRateRow => ({
  province,
  daily: {LUAR_KOTA: luarKota, DALAM_KOTA_GT8: dalamKota, DALAM_KOTA_LT8: 0, DIKLAT: diklat},
  lodgingCeiling: {
    KDH_ESELON_I: ceilings[0],
    ESELON_II: ceilings[1],
    ESELON_III_GOL_IV: ceilings[2],
    ESELON_IV_GOL_III_II_I: ceilings[3],
  },
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  legalBasis: 'Contoh dari SBM TA 2026; yang berlaku adalah Peraturan Bupati dengan batas Perpres 72/2025',
  setBy: 'NATIONAL',
});

/**
 * Sample travel rates of 2026 in whole rupiah per day and per night; a regency loads those of its own Perbup.
 * @source SBM TA 2026; Perpres 72/2025 Annex I sets the ceilings.
 */
export const travelRates2026: readonly TravelRateRow[] = [
  row('BENGKULU', 380_000, 150_000, 110_000, [2_140_000, 1_628_000, 1_546_000, 692_000]),
  row('DKI_JAKARTA', 530_000, 210_000, 160_000, [9_331_000, 2_084_000, 1_062_000, 730_000]),
  row('SUMATERA_SELATAN', 380_000, 150_000, 110_000, [6_298_000, 3_134_000, 1_966_000, 861_000]),
  row('JAMBI', 370_000, 150_000, 110_000, [5_004_000, 4_102_000, 1_252_000, 580_000]),
  row('SUMATERA_BARAT', 380_000, 150_000, 110_000, [5_603_000, 3_373_000, 1_353_000, 701_000]),
  row('LAMPUNG', 380_000, 150_000, 110_000, [4_806_000, 2_663_000, 1_539_000, 621_000]),
  row('JAWA_BARAT', 430_000, 170_000, 130_000, [5_812_000, 2_755_000, 1_366_000, 735_000]),
];

/** Representation per day in whole rupiah, out of town and in town. @source SBM TA 2026 */
export const representation2026 = {
  KDH_ESELON_I: {LUAR_KOTA: 250_000, DALAM_KOTA_GT8: 125_000},
  ESELON_I: {LUAR_KOTA: 200_000, DALAM_KOTA_GT8: 100_000},
  ESELON_II: {LUAR_KOTA: 150_000, DALAM_KOTA_GT8: 75_000},
} as const;
