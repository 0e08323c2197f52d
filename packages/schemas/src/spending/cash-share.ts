import {moneyOfSen, senOf, type Money} from '../money.ts';
import {isCashChannel} from './kinds.ts';

/** Spending by one channel. */
export interface ChannelSum {
  readonly channel: string;
  readonly count: number;
  readonly amount: Money;
}

/** Spending, and the share of it that was not in cash. */
export interface CashShare {
  readonly count: number;
  readonly amount: Money;
  /** Of it in cash. */
  readonly cashCount: number;
  readonly cashAmount: Money;
  /** Share of the payments that were not in cash; `null` where nothing was spent. @unit basis points, 10000 is all */
  readonly byCount: number | null;
  /** Share of the money that was not in cash; `null` where nothing was spent. @unit basis points */
  readonly byAmount: number | null;
}

/** Rounded down, so that only what had no cash at all is whole. */
const shareOf = (all: bigint, cash: bigint): number | null =>
  all > 0n ? Number(((all - cash) * 10_000n) / all) : null;

/**
 * Adds up spending of any number of channels and months, and the share that was not in cash.
 * @throws RangeError when an amount is no canonical money
 * @source Inpres 10/2016; SE Mendagri 910/1867/SJ
 */
export function cashShare(sums: Iterable<ChannelSum>): CashShare {
  let [count, cashCount, sen, cashSen] = [0, 0, 0n, 0n];
  for (const {channel, count: payments, amount} of sums) {
    count += payments;
    sen += senOf(amount);
    if (!isCashChannel(channel)) continue;
    cashCount += payments;
    cashSen += senOf(amount);
  }
  return {
    ...{count, cashCount},
    amount: moneyOfSen(sen),
    cashAmount: moneyOfSen(cashSen),
    byCount: shareOf(BigInt(count), BigInt(cashCount)),
    byAmount: shareOf(sen, cashSen),
  };
}
