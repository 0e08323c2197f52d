import {addDays, type IsoDate} from '@kepahiang/schemas/dates.js';
import {senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {isPeriodOf} from '@kepahiang/schemas/spending/period.js';
import type {RulesAt} from '../../rules/rules.ts';
import {budgetCheck, cashPlanCheck, type BudgetLine, type CashPlan} from '../balance/ceiling.ts';
import {reasonsOf, type InvalidityReason} from './reason.ts';

/** Facts of a release of funds (SPD). */
export interface SpdFacts {
  readonly tahunAnggaran: number;
  readonly periode: {readonly from: IsoDate; readonly to: IsoDate};
  readonly dpaStatus: string;
  /** With this SPD in it. */
  readonly cashPlan: CashPlan;
}

/** Why an SPD is invalid; empty when it is not. @source cashless.md 4.6 */
export function spdInvalidity(facts: SpdFacts): InvalidityReason[] {
  return reasonsOf([
    ['EXCEEDS_CASH_BUDGET', !cashPlanCheck(facts.cashPlan).ok],
    ['DPA_NOT_DISAHKAN', facts.dpaStatus !== 'DISAHKAN'],
    ['PERIOD_OUTSIDE_YEAR', !isPeriodOf(facts.tahunAnggaran, facts.periode)],
  ]);
}

/** Facts of an NPD on the day of `rules`. */
export interface NpdFacts {
  readonly pptk: string;
  readonly lines: readonly (BudgetLine & {readonly subKegiatan: string})[];
  /** What is left of the imprest the NPD draws on. */
  readonly imprestLeft: Money;
  /** Sub-activities the PPTK has been assigned to. */
  readonly assigned: readonly string[];
  /** Advances not yet accounted for, of anybody. */
  readonly panjar: readonly {readonly pptk: string; readonly paidOn: IsoDate}[];
}

/**
 * Why an NPD is invalid; empty when it is not. An advance of the same PPTK may be `panjarMaxDays` old, not older.
 * @throws RateNotFound when `panjarMaxDays` is not set
 * @source cashless.md 4.6
 */
export function npdInvalidity(facts: NpdFacts, rules: RulesAt): InvalidityReason[] {
  const oldest = addDays(rules.date, -rules.row('panjarMaxDays').value);
  const asked = sumSen(facts.lines.map(({request}) => request));
  return reasonsOf([
    ['EXCEEDS_PAGU', facts.lines.some(line => !budgetCheck(line).ok)],
    ['EXCEEDS_IMPREST', asked > senOf(facts.imprestLeft)],
    ['PPTK_NOT_ASSIGNED', facts.lines.some(line => !facts.assigned.includes(line.subKegiatan))],
    ['PANJAR_TOO_OLD', facts.panjar.some(({pptk, paidOn}) => pptk === facts.pptk && paidOn < oldest)],
  ]);
}
