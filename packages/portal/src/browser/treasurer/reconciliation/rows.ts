import type {Match, Unmatched} from '@kepahiang/contract/reconciliations.js';
import {confirmedText, matchWhy, unmatchedWhy} from './words.ts';

type BankLine = Match['bank'][number];
type BookLine = Match['book'][number];

/** A movement and a line of the book that may be the same. */
export interface Pair {
  readonly bank: BankLine;
  readonly book: BookLine;
}

/** What a treasurer can do with a row. */
export type RowAction =
  | {readonly kind: 'tick'; readonly pair: Pair}
  | {readonly kind: 'choose'; readonly pairs: readonly Pair[]}
  | {readonly kind: 'post'; readonly bank: BankLine; readonly proposal: NonNullable<Match['proposal']>};

/** One row of the desk: both sides, why, and what may be done. */
export interface DeskRow {
  /** Stays the same when the desk is drawn again. */
  readonly key: string;
  readonly class: string;
  readonly label: string;
  readonly bank: readonly BankLine[];
  readonly book: readonly BookLine[];
  readonly why: string;
  readonly confirmed: string | undefined;
  readonly action: RowAction | undefined;
}

function keyOf({
  bank,
  book,
}: {
  readonly bank: readonly BankLine[];
  readonly book: readonly BookLine[];
}): string {
  const [entry, line] = [bank[0], book[0]];
  return entry ? `bank-${entry.id}` : `bku-${line!.year}-${line!.no}`;
}

function matchAction({needsTick, proposal, bank, book}: Match): RowAction | undefined {
  const [entry, line] = [bank[0], book[0]];
  if (needsTick && entry && line) return {kind: 'tick', pair: {bank: entry, book: line}};
  return proposal && entry ? {kind: 'post', bank: entry, proposal} : undefined;
}

function candidates({bank, book, related}: Unmatched): Pair[] {
  return bank
    ? related.book.map(line => ({bank, book: line}))
    : related.bank.map(entry => ({bank: entry, book: book!}));
}

function unmatchedAction(line: Unmatched): RowAction | undefined {
  if (line.class === 'AMBIGUOUS') return {kind: 'choose', pairs: candidates(line)};
  return line.proposal && line.bank ? {kind: 'post', bank: line.bank, proposal: line.proposal} : undefined;
}

/** A row of lines that belong together. */
export function matchRow(match: Match): DeskRow {
  return {
    key: keyOf(match),
    class: match.class,
    label: match.label,
    bank: match.bank,
    book: match.book,
    why: matchWhy(match),
    confirmed: match.confirmed ? confirmedText(match.confirmed) : undefined,
    action: matchAction(match),
  };
}

/** A row of a line without partner. */
export function unmatchedRow(line: Unmatched): DeskRow {
  const [bank, book] = [line.bank ? [line.bank] : [], line.book ? [line.book] : []];
  return {
    key: keyOf({bank, book}),
    class: line.class,
    label: line.label,
    bank,
    book,
    why: unmatchedWhy(line),
    confirmed: undefined,
    action: unmatchedAction(line),
  };
}
