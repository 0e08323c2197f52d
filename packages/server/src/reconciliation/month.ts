import {adjustedBalances, type AdjustedBalances} from '@kepahiang/cashless/reconciliation/balance.js';
import type {BankLine} from '@kepahiang/cashless/reconciliation/line.js';
import {reconcile} from '@kepahiang/cashless/reconciliation/reconcile.js';
import type {Reconciliation} from '@kepahiang/cashless/reconciliation/reconciliation.js';
import {addDays, addMonths, isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {Refusal} from '../http/problem.ts';
import {
  bookBalances,
  lastClosed,
  lastDayOf,
  type BookBalances,
  type ClosedPeriod,
} from '../store/closing-store.ts';
import {
  bankKey,
  bankLines,
  bookKey,
  bookLines,
  firstDay,
  pairsOf,
  type PairRow,
  type Span,
} from '../store/reconciliation-store.ts';
import {balanceAt} from '../store/statement-balance.ts';
import {coveredTo, type StatementEntryRow} from '../store/statement-store.ts';
import {bookLineOf, netLines, type NetLine} from './book-lines.ts';

/** A pair a person made, with its two lines. */
export interface PersonPair {
  readonly pair: PairRow;
  readonly bank: StatementEntryRow;
  readonly book: NetLine;
}

/** Everything a reconciliation of a month is shown from. */
export interface MonthReconciliation {
  readonly skpd: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly account: string;
  readonly span: Span;
  readonly bank: ReadonlyMap<string, StatementEntryRow>;
  readonly book: ReadonlyMap<string, NetLine>;
  readonly pairs: readonly PersonPair[];
  /** Keys of the lines the rules compared, pairs of people left out, and what they found; same places. */
  readonly bankIds: readonly string[];
  readonly bookIds: readonly string[];
  readonly result: Reconciliation;
  readonly balances: BookBalances;
  /** Balance of the bank at the end of the month. */
  readonly saldoBank: Money | undefined;
  readonly statementTo: IsoDate | null;
  readonly equation: AdjustedBalances | undefined;
}

/** First day of a month of the path. @throws Refusal `not-found` when it is none */
export function monthStart(month: string | undefined): IsoDate {
  const day = `${month}-01`;
  if (!/^\d{4}-\d{2}$/.test(month ?? '') || !isIsoDate(day)) throw new Refusal('not-found');
  return day;
}

/** The closing of a month, once it is closed. */
export async function closingOf(db: Db, skpd: string, start: IsoDate): Promise<ClosedPeriod | undefined> {
  const last = await lastClosed(db, skpd, addMonths(start, 1));
  return last?.month === start ? last : undefined;
}

/**
 * Days and lines that a month is compared over: everything since the month closed before it. Before the first closing it
 * begins with the month of the first statement, whose opening stands for all before.
 */
async function spanOf(db: Db, skpd: string, account: string, start: IsoDate): Promise<Span> {
  const before = await lastClosed(db, skpd, start);
  const first = before ? addDays(before.lastDay, 1) : await firstDay(db, account);
  const from = first === null || first > start ? start : `${first.slice(0, 7)}-01`;
  return {from, to: lastDayOf(start), before, closed: await closingOf(db, skpd, start)};
}

/** A movement as the rules compare it. */
export function bankLineOf(row: StatementEntryRow): BankLine {
  return {
    id: bankKey(row.id),
    date: row.booking_date,
    dc: row.dc,
    amount: row.amount,
    remark: row.remark,
    bankRef: row.bank_ref ?? undefined,
  };
}

/** Pairs of people whose two lines are both here; a line whose other side belongs to a later month is still open. */
function personPairs(
  rows: readonly PairRow[],
  bank: ReadonlyMap<string, StatementEntryRow>,
  book: ReadonlyMap<string, NetLine>,
): PersonPair[] {
  return rows.flatMap(pair => {
    const [entry, line] = [bank.get(bankKey(pair.entry_id)), book.get(bookKey(pair))];
    return entry && line ? [{pair, bank: entry, book: line}] : [];
  });
}

/** Compares the account of an office with its cash book for a month. Pairs that people made stand, whatever came later. */
export async function reconcileMonth(
  context: Context,
  db: Db,
  skpd: string,
  start: IsoDate,
): Promise<MonthReconciliation> {
  const to = lastDayOf(start);
  const account = context.sourceAccount(skpd, to);
  const span = await spanOf(db, skpd, account, start);
  const bank = new Map((await bankLines(db, account, span)).map(row => [bankKey(row.id), row]));
  const book = new Map(netLines(await bookLines(db, skpd, span)).map(line => [line.row.id, line]));
  const pairs = personPairs(await pairsOf(db, [...bank.keys()], span.closed?.closedAt), bank, book);
  const paired = new Set(pairs.flatMap(one => [bankKey(one.bank.id), one.book.row.id]));
  const openBank = [...bank.values()].filter(({id}) => !paired.has(bankKey(id)));
  const openBook = [...book.values()].filter(({row}) => !paired.has(row.id));
  const result = reconcile(openBank.map(bankLineOf), openBook.map(bookLineOf), {
    periodEnd: to,
    rules: context.reconciliationRules,
  });
  const balances = await bookBalances(db, skpd, to);
  const saldoBank = await balanceAt(db, account, to);
  return {
    skpd,
    month: start.slice(0, 7),
    account,
    span,
    bank,
    book,
    pairs,
    bankIds: openBank.map(({id}) => bankKey(id)),
    bookIds: openBook.map(({row}) => row.id),
    result,
    balances,
    saldoBank,
    statementTo: await coveredTo(db, account, start, to),
    equation:
      saldoBank === undefined ? undefined : adjustedBalances(result, {bank: saldoBank, bku: balances.bank}),
  };
}
