import {daysBetween} from '@kepahiang/schemas/dates.js';
import {mostOf} from './part.ts';
import type {TaxDeposit} from './record.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** What a finding of {@link r13} says. */
export interface Late {
  /** @unit day */
  readonly daysLate: number;
}

/** a tax was deposited after its last day. @source cashless.md 10, 6.6 */
export const r13: AuditRule<
  {readonly deposits: readonly Pick<TaxDeposit, 'id' | 'due' | 'depositedOn'>[]},
  NoParams,
  Late,
  Late
> = {
  id: 'R-13',
  title: 'Pajak terlambat disetor',
  explanation: 'Pajak yang dipungut disetor setelah batas waktunya. Periksa sanksi dan penyebabnya.',
  source: 'PMK 81/2024 Pasal 94',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({deposits}) => {
    const findings = deposits.flatMap(({id, due, depositedOn}) =>
      depositedOn !== null && depositedOn > due
        ? [{daysLate: daysBetween(due, depositedOn), evidence: [id]}]
        : [],
    );
    return resultOf('FINDING', findings, {daysLate: mostOf(findings, 'daysLate')});
  },
};
