import type {RolloutRow} from './rollout.ts';

/**
 * Where the OPDs of Kabupaten Kepahiang stand with cashless spending. The regency adds a row when a decree moves OPDs on;
 * rows that were are not changed, so that a past month is shown as it was.
 *
 * @source four pilots of stage 1 (services.md 2); the decree of the regent is to be named here by BKD
 */
export const rolloutKepahiang: readonly RolloutRow[] = [
  {
    validFrom: '2026-01-01',
    legalBasis:
      'CONTOH. Keputusan Bupati tentang percontohan transaksi nontunai (nomor dan tanggal dari BKD)',
    setBy: 'REGENCY',
    stages: {percontohan: ['dinkes', 'rsud', 'pupr', 'dpmptsp']},
  },
];
