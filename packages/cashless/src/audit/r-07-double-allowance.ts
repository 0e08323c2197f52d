import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {groupBy, idsOf, keyOf, largestOf, totalOf} from './part.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** A daily allowance that was paid for one date. */
export interface AllowancePaid {
  readonly id: string;
  readonly traveller: string;
  readonly date: IsoDate;
  readonly amount: Money;
}

/** What a finding of {@link r07} says. */
export interface Excess {
  readonly excess: Money;
}

/** two daily allowances for one date. @source cashless.md 10, P-11 */
export const r07: AuditRule<{readonly allowances: readonly AllowancePaid[]}, NoParams, Excess, Excess> = {
  id: 'R-07',
  title: 'Uang harian rangkap pada satu tanggal',
  explanation:
    'Uang harian dibayar lebih dari sekali untuk orang dan tanggal yang sama. Hanya yang terbesar yang sah; selebihnya disetor kembali.',
  source: 'Perpres 72/2025; LHP BPK Lombok Barat 2019',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({allowances}) => {
    const groups = groupBy(allowances, ({traveller, date}) => keyOf(traveller, date));
    const findings = [...groups.values()]
      .filter(group => group.length > 1)
      .map(group => {
        const excess = sumSen(group, one => one.amount) - largestOf(group, one => one.amount);
        return {excess: moneyOfSen(excess), evidence: idsOf(group)};
      });
    return resultOf('FINDING', findings, {excess: totalOf(findings, 'excess')});
  },
};
