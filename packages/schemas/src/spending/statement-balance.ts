import {moneyOfSen, senOf, type Money} from '../money.ts';

/** Whether opening + credits − debits is the closing balance. @source cashless.md 8.4 (a) */
export type BalanceCheck = {readonly ok: true} | {readonly ok: false; readonly diff: Money};

/**
 * Opening + credits − debits must be the closing balance; else the file is refused: a line is missing, doubled or wrong.
 *
 * @returns `{ok: false, diff}` with diff = closing − computed
 * @source cashless.md 8.4 (a)
 */
export function checkBalances(statement: {
  readonly opening: Money;
  readonly closing: Money;
  readonly credits: Money;
  readonly debits: Money;
}): BalanceCheck {
  const computed = senOf(statement.opening) + senOf(statement.credits) - senOf(statement.debits);
  const diff = senOf(statement.closing) - computed;
  return diff === 0n ? {ok: true} : {ok: false, diff: moneyOfSen(diff)};
}
