import * as z from 'zod/mini';
import {RateNotFound, rowAt} from '../dated.ts';
import type {IsoDate} from '../dates.ts';
import type {Fault} from '../fault.ts';
import {formatMoney, senOf, type Money} from '../money.ts';
import {countedSen, type CashPieces} from './cash-pieces.ts';
import {denominations, type DenominationRow} from './denominations.ts';
import {count, difference, line, money} from './part.ts';
import {fault, type Between} from './rule.ts';

/** What a cash count says: pieces of each denomination, what they come to, and how far that is from the book. */
export const cashFields = () => ({
  pieces: z.record(z.string(), count(0, 1_000_000)),
  counted: money,
  /** Counted less what the book has; below zero money is missing. */
  difference,
  /** Required when there is a difference. */
  reason: z.exactOptional(line(500)),
});

interface Counted {
  readonly pieces: CashPieces;
  readonly counted: Money;
  readonly difference: Money;
  readonly reason?: string;
}

/** The denominations of a day, or nothing where the table has no row for it. */
function valuesOn(date: IsoDate, rows: readonly DenominationRow[]): readonly bigint[] | undefined {
  try {
    return rowAt(rows, date, 'pecahan uang').values;
  } catch (error) {
    if (error instanceof RateNotFound) return undefined;
    throw error;
  }
}

function sumFaults({pieces, counted, difference: written, reason}: Counted, book: Money): Fault[] {
  const sen = countedSen(pieces);
  const diff = sen - senOf(book);
  return [
    ...(sen === senOf(counted) ? [] : [fault('counted', 'kas.jumlah', {x: formatMoney(sen)})]),
    ...(diff === senOf(written) ? [] : [fault('difference', 'kas.selisih', {x: formatMoney(diff)})]),
    ...(diff !== 0n && reason === undefined ? [fault('reason', 'REASON_REQUIRED')] : []),
  ];
}

/** Faults of a cash count. @source cashless.md 9.5 */
export function cashFaults(cash: Counted, book: Money, date: IsoDate, rows = denominations): Fault[] {
  const values = valuesOn(date, rows);
  if (!values) return [fault('tanggal', 'RATE_NOT_FOUND')];
  const unknown = Object.keys(cash.pieces).filter(value => !values.some(known => String(known) === value));
  if (unknown.length > 0)
    return unknown.map(value =>
      fault(`pieces.${value.slice(0, 20)}`, 'kas.pecahan', {x: value.slice(0, 20)}),
    );
  return sumFaults(cash, book);
}

/** The rule of a count beside the field that has the cash of the book. */
/* @__NO_SIDE_EFFECTS__ */
export function cashRule<Book extends string>(
  book: Book,
): Between<Counted & {readonly tanggal: IsoDate} & Readonly<Record<Book, Money>>> {
  return {
    codes: ['RATE_NOT_FOUND', 'kas.pecahan', 'kas.jumlah', 'kas.selisih', 'REASON_REQUIRED'],
    fields: ['tanggal', 'pieces', 'counted', 'difference', 'reason', book],
    find: count => cashFaults(count, count[book], count.tanggal),
  };
}
