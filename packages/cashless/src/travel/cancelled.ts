import {moneyOfSen, type Money} from '@kepahiang/schemas/money.js';
import {claimedSen} from './amount.ts';
import {settlementOf, type Settlement} from './settlement.ts';

/** One cost of a trip that did not take place. */
export interface CancelledCost {
  readonly kind: 'TIKET' | 'PENGINAPAN' | 'LAIN';
  readonly item: string;
  readonly amount: Money;
  /** What the seller gave back. */
  readonly refunded: Money;
  readonly receipt: boolean;
  readonly paidByOffice?: boolean;
}

/** A trip that did not take place. */
export interface CancelledTrip {
  /** Signed statement of the cancellation. */
  readonly statement: boolean;
  readonly costs: readonly CancelledCost[];
  readonly advance?: Money;
}

/** Why a cost of a cancelled trip is not borne. */
export type CancellationRejection = 'NO_CANCELLATION_STATEMENT' | 'NOT_TICKET_OR_HOTEL' | 'NO_EVIDENCE';

/** What a cancelled trip costs. */
export interface CancelledTripCost {
  readonly total: Money;
  /** Of the total, what the traveller has paid himself. */
  readonly travellerTotal: Money;
  readonly settlement: Settlement | null;
  readonly rejected: readonly {readonly item: string; readonly reason: CancellationRejection}[];
}

function rejectionOf(cost: CancelledCost, statement: boolean): CancellationRejection | undefined {
  if (!statement) return 'NO_CANCELLATION_STATEMENT';
  if (cost.kind === 'LAIN') return 'NOT_TICKET_OR_HOTEL';
  return cost.receipt ? undefined : 'NO_EVIDENCE';
}

/** What the seller kept; a refund above the price leaves no cost. */
function keptSen({amount, refunded}: CancelledCost): bigint {
  const kept = claimedSen(amount) - claimedSen(refunded);
  return kept > 0n ? kept : 0n;
}

/**
 * What is borne of a cancelled trip: tickets and hotels as far as the seller did not give the money back, with a signed
 * statement of the cancellation. No allowance, no representation.
 * @throws RangeError when a cost is no canonical money, or below zero
 * @source cashless.md 7.3 P-12
 */
export function cancelledTripCost({statement, costs, advance}: CancelledTrip): CancelledTripCost {
  const judged = costs.map(cost => ({cost, reason: rejectionOf(cost, statement)}));
  const borne = judged.filter(({reason}) => reason === undefined).map(({cost}) => cost);
  const sum = (some: readonly CancelledCost[]): bigint => some.reduce((all, cost) => all + keptSen(cost), 0n);
  const travellerTotal = moneyOfSen(sum(borne.filter(({paidByOffice}) => !paidByOffice)));
  return {
    total: moneyOfSen(sum(borne)),
    travellerTotal,
    settlement: advance === undefined ? null : settlementOf(travellerTotal, advance),
    rejected: judged.flatMap(({cost, reason}) => (reason ? [{item: cost.item, reason}] : [])),
  };
}
