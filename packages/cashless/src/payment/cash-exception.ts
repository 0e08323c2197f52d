import {addDays, type Instant, type IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {overCashLimit} from '@kepahiang/schemas/spending/cash-limit.js';
import type {RulesAt, RuleValues} from '../rules/rules.ts';

/** What the limit of a reason counts by. */
export type CashLimitKind = RuleValues['cash.rules'][string]['per'];

/** A payment in cash that a Perbup allows, before it is approved. */
export interface CashException {
  /** A reason of `cash.rules`, for example `TRANSPOR_MASYARAKAT`. */
  readonly reason: string;
  readonly amount: Money;
  /** What the same group has had in cash so far; see {@link cashGroupKey}. */
  readonly sameGroupSoFar: Money;
  readonly approvedBy?: {readonly role: string; readonly user: string; readonly at: Instant} | undefined;
  /** The withdrawal the cash came from. */
  readonly withdrawalRef?: string | undefined;
}

/** Whether cash may be paid, and if not, why. */
export type CashDecision =
  | {
      readonly ok: true;
      readonly per: CashLimitKind;
      readonly limit: Money | null;
      readonly legalBasis: string;
    }
  | {readonly ok: false; readonly error: 'REASON_NOT_LISTED' | 'APPROVAL_REQUIRED' | 'WITHDRAWAL_REQUIRED'}
  | {readonly ok: false; readonly error: 'LIMIT_EXCEEDED'; readonly limit: Money; readonly total: Money};

/**
 * Whether a payment may be made in cash: its reason is listed, a PA or KPA has approved it, the group stays within its
 * limit (`max` null: none), and it hangs on a recorded withdrawal. An empty list means no cash at all.
 *
 * @throws RateNotFound when `cash.rules` has no row on the day
 * @source Perbup on non-cash; cashless.md 5.6; rule `cash.rules`
 */
export function cashExceptionCheck(exception: CashException, rules: RulesAt): CashDecision {
  const {value, legalBasis} = rules.row('cash.rules');
  const rule = Object.hasOwn(value, exception.reason) ? value[exception.reason] : undefined;
  if (!rule) return {ok: false, error: 'REASON_NOT_LISTED'};
  if (!['PA', 'KPA'].includes(exception.approvedBy?.role ?? ''))
    return {ok: false, error: 'APPROVAL_REQUIRED'};
  const {max: limit, per} = rule;
  const over = overCashLimit({...exception, limit});
  if (over) return {ok: false, error: 'LIMIT_EXCEEDED', ...over};
  if (!exception.withdrawalRef) return {ok: false, error: 'WITHDRAWAL_REQUIRED'};
  return {ok: true, per, limit, legalBasis};
}

/** Who got cash, for what, when. */
export interface CashFacts {
  /** NIK of the recipient; never shown, only compared. */
  readonly nik: string;
  readonly activity: string;
  readonly date: IsoDate;
  readonly event: string;
  readonly paymentId: string;
}

/** What cash is added up by under a limit: equal keys are one group. @source cashless.md 5.6 */
export function cashGroupKey(reason: string, per: CashLimitKind, facts: CashFacts): string {
  const parts: Readonly<Record<CashLimitKind, readonly string[]>> = {
    PERSON_ACTIVITY: [facts.nik, facts.activity],
    PERSON_DAY: [facts.nik, facts.date],
    EVENT: [facts.event],
    TRANSACTION: [facts.paymentId],
  };
  return JSON.stringify([reason, ...parts[per]]);
}

/** Last day cash may be held: by then it is spent or paid in again. @throws RateNotFound @source rule `cash.holdDays` */
export function cashHoldUntil(withdrawnOn: IsoDate, rules: RulesAt): IsoDate {
  return addDays(withdrawnOn, rules.row('cash.holdDays').value);
}

/**
 * Cash of a withdrawal that is neither spent nor paid in again after its last day; `undefined` while it may be held.
 * @source cashless.md 5.6, 10
 */
export function overheldCash(
  withdrawal: {
    readonly date: IsoDate;
    readonly amount: Money;
    readonly spent: Money;
    readonly redeposited: Money;
  },
  rules: RulesAt,
): {readonly uncovered: Money; readonly due: IsoDate} | undefined {
  const due = cashHoldUntil(withdrawal.date, rules);
  const left = senOf(withdrawal.amount) - senOf(withdrawal.spent) - senOf(withdrawal.redeposited);
  return rules.date > due && left > 0n ? {uncovered: moneyOfSen(left), due} : undefined;
}
