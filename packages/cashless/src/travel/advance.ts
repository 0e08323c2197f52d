import {moneyOfSen, type Money} from '@kepahiang/schemas/money.js';
import type {RulesAt} from '../rules/rules.ts';
import {claimedSen, wholeRupiah} from './amount.ts';

/** An advance a traveller asks for. */
export interface AdvanceRequest {
  /** Estimate of the trip: the total of `travelCost` on its plan. */
  readonly estimate: Money;
  readonly requested: Money;
  /** Advances of the same traveller that are not settled yet, by their ids. */
  readonly open: readonly string[];
}

/** Whether an advance may be paid. Without one the trip is reimbursed. */
export type AdvanceDecision =
  | {readonly ok: true; readonly max: Money}
  | {readonly ok: false; readonly error: 'ADVANCE_ABOVE_MAX'; readonly max: Money; readonly excess: Money}
  | {readonly ok: false; readonly error: 'ADVANCE_OPEN'; readonly open: readonly string[]};

/**
 * Whether an advance of travel may be paid: up to a share of the estimate, and only when the one before is settled.
 *
 * @param rules - The rules of the day the advance is paid.
 * @throws RateNotFound when the share has no row on the day; RangeError for an amount below zero
 * @source cashless.md 7.3 (`travel.advanceMaxPct`)
 */
export function advanceDecision(
  {estimate, requested, open}: AdvanceRequest,
  rules: RulesAt,
): AdvanceDecision {
  if (open.length > 0) return {ok: false, error: 'ADVANCE_OPEN', open};
  const share = BigInt(rules.row('travel.advanceMaxPct').value);
  const max = wholeRupiah((claimedSen(estimate) * share) / 100n);
  const excess = claimedSen(requested) - max;
  return excess > 0n
    ? {ok: false, error: 'ADVANCE_ABOVE_MAX', max: moneyOfSen(max), excess: moneyOfSen(excess)}
    : {ok: true, max: moneyOfSen(max)};
}

/** Where a payment of travel goes. */
export interface TravelPayee {
  readonly accountNo: string;
  /** To a hotel, a seller of tickets, or the bank of the KKPD. */
  readonly paidByOffice?: boolean;
}

/**
 * `NOT_OWN_ACCOUNT` where travel money goes neither to the traveller's own account nor, for what the office pays, past
 * him to the seller.
 * @source cashless.md 7.3 P-15
 */
export function travelPayeeFault(
  {accountNo, paidByOffice = false}: TravelPayee,
  travellerAccounts: readonly string[],
): 'NOT_OWN_ACCOUNT' | 'OFFICE_PAID_TO_TRAVELLER' | undefined {
  const own = travellerAccounts.includes(accountNo);
  if (paidByOffice) return own ? 'OFFICE_PAID_TO_TRAVELLER' : undefined;
  return own ? undefined : 'NOT_OWN_ACCOUNT';
}
