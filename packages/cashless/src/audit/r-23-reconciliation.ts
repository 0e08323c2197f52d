import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {totalOf} from './part.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** A reconciliation of one account and month, as `adjustedBalances` leaves it. */
export interface ReconciledMonth {
  readonly id: string;
  readonly adjustedBank: Money;
  readonly adjustedBku: Money;
  /** What of the difference is explained, without sign. */
  readonly explained: Money;
}

/** What a finding of {@link r23} says. */
export interface Difference {
  readonly difference: Money;
}

const magnitude = (sen: bigint): bigint => (sen < 0n ? -sen : sen);

/** bank and cash book differ by more than is explained. @source cashless.md 10, 9.4 */
export const r23: AuditRule<
  {readonly reconciliations: readonly ReconciledMonth[]},
  NoParams,
  Difference,
  Difference
> = {
  id: 'R-23',
  title: 'Selisih rekonsiliasi tanpa penjelasan',
  explanation:
    'Saldo bank dan saldo BKU yang sudah disesuaikan masih berbeda, dan perbedaannya belum dijelaskan. Telusuri baris yang belum cocok.',
  source: 'Permendagri 77/2020 (rekonsiliasi bank)',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({reconciliations}) => {
    const findings = reconciliations.flatMap(({id, adjustedBank, adjustedBku, explained}) => {
      const open = magnitude(senOf(adjustedBank) - senOf(adjustedBku)) - magnitude(senOf(explained));
      return open > 0n ? [{difference: moneyOfSen(open), evidence: [id]}] : [];
    });
    return resultOf('FINDING', findings, {difference: totalOf(findings, 'difference')});
  },
};
