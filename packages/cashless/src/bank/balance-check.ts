import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {StatementSummary} from './entry.ts';

export {checkBalances} from '@kepahiang/schemas/spending/statement-balance.js';

/** What an import says of one statement of a file before anything is stored. */
export type ImportVerdict =
  | {readonly ok: true; readonly warnings: readonly ImportWarning[]}
  | {readonly ok: false; readonly code: 'UNBALANCED'; readonly diff: Money};

/** Not a reason to refuse: a statement in between may come later; a file without balances cannot be checked. */
export type ImportWarning =
  | {readonly code: 'GAP'; readonly diff: Money}
  | {readonly code: 'NO_BALANCE'}
  | {readonly code: 'ACCOUNT_UNKNOWN'};

/**
 * Judges one statement of a file: refused when it does not balance, a warning when it does not follow on what is stored.
 *
 * @param storedClosing - Last closing balance stored for this account, if any; `diff` of `GAP` is opening − it.
 * @source cashless.md 8.4 (a) and (b)
 */
export function importVerdict(summary: StatementSummary, storedClosing?: Money): ImportVerdict {
  const {check, opening, account} = summary;
  if (check && !check.ok) return {ok: false, code: 'UNBALANCED', diff: check.diff};
  const warnings: ImportWarning[] = [];
  if (!check) warnings.push({code: 'NO_BALANCE'});
  if (account === undefined) warnings.push({code: 'ACCOUNT_UNKNOWN'});
  if (opening !== undefined && storedClosing !== undefined && opening !== storedClosing)
    warnings.push({code: 'GAP', diff: moneyOfSen(senOf(opening) - senOf(storedClosing))});
  return {ok: true, warnings};
}
