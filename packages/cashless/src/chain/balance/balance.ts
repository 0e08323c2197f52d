import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {RulesAt} from '../../rules/rules.ts';
import {bookCheck, closingCheck, taxBookCheck} from './book.ts';
import type {ClosingBalances, WithheldTax, WrittenBook} from './book.ts';
import {budgetCheck, cashPlanCheck, spdCheck, upCheck} from './ceiling.ts';
import type {BudgetLine, CashPlan, SpdUse, UpRequest} from './ceiling.ts';
import {chainCheck, grossCheck, linesCheck, nihilCheck} from './document.ts';
import type {ChainAmounts, ChainIdentity} from './document.ts';
import {guCheck, tuCheck, tuOpenCheck, type GuRequest, type TuAccount} from './imprest.ts';

/** What is known of an office. What is left out is not asked. */
export interface BalanceFacts {
  /** B-01, B-02: each document. An SPP-UP has no lines and leaves them out. */
  readonly documents?: readonly (Omit<ChainAmounts, 'lines'> & Partial<Pick<ChainAmounts, 'lines'>>)[];
  /** B-03: each budget line. */
  readonly budget?: readonly BudgetLine[];
  /** B-04 */
  readonly spd?: readonly SpdUse[];
  /** B-05 */
  readonly cashPlan?: readonly CashPlan[];
  /** B-06 */
  readonly up?: readonly UpRequest[];
  /** B-07 */
  readonly gu?: readonly GuRequest[];
  /** B-08 */
  readonly tu?: readonly TuAccount[];
  /** B-08-OPEN */
  readonly tuRequest?: {
    readonly subKegiatan: string;
    readonly open: readonly {readonly subKegiatan: string}[];
  };
  /** B-09 */
  readonly nihil?: readonly Parameters<typeof nihilCheck>[0][];
  /** B-10 */
  readonly book?: WrittenBook;
  /** B-11 */
  readonly taxes?: {readonly withheld: readonly WithheldTax[]; readonly asOf: IsoDate};
  /** B-13: SPP, SPM, SP2D of each chain. */
  readonly chains?: readonly (readonly ChainIdentity[])[];
  /** B-14 */
  readonly closing?: ClosingBalances;
}

/** Every fault the invariants can have, with its amounts. */
export type AnyBalanceFault = Extract<
  ReturnType<
    | typeof grossCheck
    | typeof linesCheck
    | typeof budgetCheck
    | typeof spdCheck
    | typeof cashPlanCheck
    | typeof upCheck
    | typeof guCheck
    | typeof tuCheck
    | typeof tuOpenCheck
    | typeof nihilCheck
    | typeof bookCheck
    | typeof taxBookCheck
    | typeof chainCheck
    | typeof closingCheck
  >,
  {readonly ok: false}
>;

type Checked = {readonly ok: true} | AnyBalanceFault;

function paperChecks(facts: BalanceFacts): Checked[] {
  return [
    ...(facts.documents ?? []).map(grossCheck),
    ...(facts.documents ?? []).flatMap(({bruto, lines}) => (lines ? [linesCheck({bruto, lines})] : [])),
    ...(facts.budget ?? []).map(budgetCheck),
    ...(facts.spd ?? []).map(spdCheck),
    ...(facts.cashPlan ?? []).map(cashPlanCheck),
  ];
}

function imprestChecks(facts: BalanceFacts, rules: RulesAt): Checked[] {
  return [
    ...(facts.up ?? []).map(one => upCheck(one, rules)),
    ...(facts.gu ?? []).map(one => guCheck(one, rules)),
    ...(facts.tu ?? []).map(one => tuCheck(one, rules)),
    ...(facts.tuRequest ? [tuOpenCheck(facts.tuRequest.subKegiatan, facts.tuRequest.open)] : []),
    ...(facts.nihil ?? []).map(nihilCheck),
  ];
}

function bookChecks({book, taxes, chains, closing}: BalanceFacts): Checked[] {
  return [
    ...(book ? [bookCheck(book)] : []),
    ...(taxes ? [taxBookCheck(taxes.withheld, taxes.asOf)] : []),
    ...(chains ?? []).map(chainCheck),
    ...(closing ? [closingCheck(closing)] : []),
  ];
}

/**
 * All invariants that do not hold, in the order of their numbers, each with its code and amounts; an empty list when the
 * books balance.
 *
 * @throws RateNotFound when a rule that is asked for has no row on the day; RangeError when an amount is not money
 * @source cashless.md 4.3
 */
export function balanceFaults(facts: BalanceFacts, rules: RulesAt): AnyBalanceFault[] {
  const checked = [...paperChecks(facts), ...imprestChecks(facts, rules), ...bookChecks(facts)];
  return checked.filter(one => !one.ok);
}
