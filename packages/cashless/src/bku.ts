import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {hasOneSide} from '@kepahiang/schemas/spending/balance.js';

/** One posting of the cash book before its balance is known. Exactly one side is above zero. */
export interface Posting {
  readonly no: number;
  readonly tanggal: IsoDate;
  readonly in: Money;
  readonly out: Money;
}

/** The cash book of one month: opening balance, the month's lines with balances, the sums. */
export interface CashBookMonth<P extends Posting> {
  readonly saldoAwal: Money;
  readonly penerimaan: Money;
  readonly pengeluaran: Money;
  readonly saldoAkhir: Money;
  readonly entries: readonly (P & {readonly saldo: Money})[];
}

/** What breaks a cash book: a posting with both or no side, a gap in the numbers, a balance below zero. */
export type BkuFault = {readonly code: 'ONE_SIDE' | 'GAP' | 'B-10-NEG'; readonly atEntry: number};

/** First fault of postings in the order of their numbers; `atEntry` counts from 0 (invariant B-10). */
export function bkuFault(postings: readonly Posting[], opening: Money = '0.00'): BkuFault | undefined {
  let balance = senOf(opening);
  for (const [atEntry, posting] of postings.entries()) {
    const [received, spent] = [senOf(posting.in), senOf(posting.out)];
    if (!hasOneSide(posting)) return {code: 'ONE_SIDE', atEntry};
    if (atEntry > 0 && posting.no !== postings[atEntry - 1]!.no + 1) return {code: 'GAP', atEntry};
    balance += received - spent;
    if (balance < 0n) return {code: 'B-10-NEG', atEntry};
  }
  return undefined;
}

/**
 * A month of a book whose balance grows by what comes in (`IN`) or by what goes out (`OUT`: advances, spending).
 * @internal
 */
export function bookMonth<P extends Posting>(
  postings: readonly P[],
  month: string,
  opening: Money = '0.00',
  grows: 'IN' | 'OUT' = 'IN',
): CashBookMonth<P> {
  const sign = grows === 'IN' ? 1n : -1n;
  const moved = (posting: Posting): bigint => sign * (senOf(posting.in) - senOf(posting.out));
  const before = postings.filter(({tanggal}) => tanggal.slice(0, 7) < month);
  const inMonth = postings.filter(({tanggal}) => tanggal.startsWith(month)).sort((a, b) => a.no - b.no);
  const saldoAwal = before.reduce((sum, posting) => sum + moved(posting), senOf(opening));
  let balance = saldoAwal;
  const entries = inMonth.map(posting => ({...posting, saldo: moneyOfSen((balance += moved(posting)))}));
  return {
    saldoAwal: moneyOfSen(saldoAwal),
    penerimaan: moneyOfSen(sumSen(inMonth, one => one.in)),
    pengeluaran: moneyOfSen(sumSen(inMonth, one => one.out)),
    saldoAkhir: moneyOfSen(balance),
    entries,
  };
}

/**
 * The cash book (BKU) of a month, `YYYY-MM`. Lines stand in the order of their numbers; the opening balance is all that is
 * dated before the month, also where it was posted later.
 *
 * @param postings - All postings of the SKPD in the year, in any order.
 * @param opening - Balance brought forward into the year.
 * @source Permendagri 77/2020 (buku kas umum)
 */
export function cashBookMonth<P extends Posting>(
  postings: readonly P[],
  month: string,
  opening: Money = '0.00',
): CashBookMonth<P> {
  return bookMonth(postings, month, opening);
}
