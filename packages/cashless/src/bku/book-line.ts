import type {BookLine} from '../reconciliation/line.ts';
import {kasOf, type BkuEntry} from './posting.ts';

/** What a line of the cash book does at the bank, where the statement has words of its own for it. @source cashless.md 9.1 */
export type BankKind = 'CASH_WITHDRAWAL' | 'FEE' | 'INTEREST' | 'INTEREST_TAX';

/**
 * The lines that moved the bank account, for `reconcile`; their id is their number. What is in cash is counted, not
 * reconciled.
 *
 * @param kindOf - Tells withdrawals, fees and interest; without it they are matched by reference, amount and date.
 * @source cashless.md 9.1
 */
export function bankBookLines<Entry extends BkuEntry>(
  entries: readonly Entry[],
  kindOf: (entry: Entry) => BankKind | undefined = () => undefined,
): BookLine[] {
  return entries
    .filter(entry => kasOf(entry) === 'BANK')
    .map(entry => ({
      id: String(entry.no),
      date: entry.tanggal,
      ...(entry.in === '0.00' ? {side: 'OUT', amount: entry.out} : {side: 'IN', amount: entry.in}),
      shortRef: entry.shortRef ?? undefined,
      ntpn: entry.ntpn ?? undefined,
      kind: kindOf(entry),
    }));
}
