import {daysBetween, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {totalOf} from './part.ts';
import type {TaxDeposit} from './record.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** Deposits as they stand on a day. */
export interface OverdueTaxInput {
  readonly deposits: readonly Pick<TaxDeposit, 'id' | 'amount' | 'due' | 'depositedOn'>[];
  readonly asOf: IsoDate;
}

/** a tax was withheld and its last day has passed without a deposit. @source cashless.md 10, 6.6 */
export const r14: AuditRule<
  OverdueTaxInput,
  NoParams,
  {readonly overdue: Money},
  {readonly overdue: Money; readonly daysLate: number}
> = {
  id: 'R-14',
  title: 'Pajak yang dipungut belum disetor',
  explanation:
    'Pajak sudah dipungut, batas setornya sudah lewat, dan belum ada setoran. Setor hari ini juga.',
  source: 'PMK 81/2024 Pasal 94; UU KUP',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({deposits, asOf}) => {
    const findings = deposits
      .filter(({due, depositedOn}) => (depositedOn === null || depositedOn > asOf) && due < asOf)
      .map(({id, amount, due}) => ({overdue: amount, daysLate: daysBetween(due, asOf), evidence: [id]}));
    return resultOf('FINDING', findings, {overdue: totalOf(findings, 'overdue')});
  },
};
