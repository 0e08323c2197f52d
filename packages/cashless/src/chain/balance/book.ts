import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {bkuFault, type BkuFault, type Posting} from '../../bku.ts';
import type {BalanceFault, BalanceOk} from './result.ts';

export {closingCheck, type ClosingBalances} from '@kepahiang/schemas/spending/balance.js';

/** Postings as they stand in the book, each with the balance written beside it. */
export interface WrittenBook {
  readonly opening: Money;
  readonly entries: readonly (Posting & {readonly saldo: Money})[];
}

/**
 * B-10: the running balance is opening + in − out after every line and never below zero (`B-10-NEG`). `atEntry` counts
 * from 0; `diff` = written − computed. A gap or a line with both sides is {@link bkuFault}'s own code.
 * @source cashless.md 4.3
 */
export function bookCheck({
  opening,
  entries,
}: WrittenBook):
  | BalanceOk<{saldo: Money}>
  | BalanceFault<'B-10', {atEntry: number; diff: Money}>
  | BalanceFault<'B-10-NEG', {atEntry: number}>
  | ({readonly ok: false} & BkuFault) {
  const fault = bkuFault(entries, opening);
  if (fault) return {ok: false, ...fault};
  let balance = senOf(opening);
  for (const [atEntry, entry] of entries.entries()) {
    balance += senOf(entry.in) - senOf(entry.out);
    const diff = senOf(entry.saldo) - balance;
    if (diff !== 0n) return {ok: false, code: 'B-10', atEntry, diff: moneyOfSen(diff)};
  }
  return {ok: true, saldo: moneyOfSen(balance)};
}

/** Tax withheld from one payment, and what of it has been deposited. */
export interface WithheldTax {
  readonly withheld: Money;
  readonly deposited: Money;
  readonly due: IsoDate;
}

/**
 * B-11: no tax is deposited that was not withheld, and none is outstanding past its due date. `outstanding` = withheld −
 * deposited of all; `overdue` the part that is late.
 * @source cashless.md 4.3
 */
export function taxBookCheck(
  taxes: readonly WithheldTax[],
  asOf: IsoDate,
): BalanceOk<{outstanding: Money}> | BalanceFault<'B-11', {outstanding: Money; overdue: Money}> {
  const open = taxes.map(({withheld, deposited, due}) => ({due, left: senOf(withheld) - senOf(deposited)}));
  const outstanding = moneyOfSen(open.reduce((sum, {left}) => sum + left, 0n));
  // One line overpaid must not hide another that is late.
  const late = open.filter(({due, left}) => due < asOf && left > 0n);
  const overdue = late.reduce((sum, {left}) => sum + left, 0n);
  if (overdue === 0n && open.every(({left}) => left >= 0n)) return {ok: true, outstanding};
  return {ok: false, code: 'B-11', outstanding, overdue: moneyOfSen(overdue)};
}
