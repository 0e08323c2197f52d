import {moneyOfSen, senOf, type Money} from '../money.ts';

/** Cash for a group of payments under one limit. */
export interface LimitedCash {
  readonly amount: Money;
  /** What the same group has had so far. */
  readonly sameGroupSoFar: Money;
  /** `null`: none. */
  readonly limit: Money | null;
}

/** By how much cash goes over its limit: the limit, and what the group would come to. @source cashless.md 5.6 */
export function overCashLimit(cash: LimitedCash): {readonly limit: Money; readonly total: Money} | undefined {
  const total = senOf(cash.amount) + senOf(cash.sameGroupSoFar);
  return cash.limit !== null && total > senOf(cash.limit)
    ? {limit: cash.limit, total: moneyOfSen(total)}
    : undefined;
}
