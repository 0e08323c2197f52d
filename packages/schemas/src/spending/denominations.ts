import type {Dated} from '../dated.ts';

/** Notes and coins that a cash count lists, on dates. @unit rupiah */
export interface DenominationRow extends Dated {
  readonly values: readonly bigint[];
}

/** Denominations of the register penutupan kas. @source cashless.md 9.5 */
export const denominations: readonly DenominationRow[] = [
  {
    validFrom: '2018-01-01',
    legalBasis: 'UU 7/2011 (Mata Uang); Permendagri 77/2020 (register penutupan kas)',
    setBy: 'NATIONAL',
    values: [100_000n, 50_000n, 20_000n, 10_000n, 5000n, 2000n, 1000n, 500n, 200n, 100n],
  },
];
