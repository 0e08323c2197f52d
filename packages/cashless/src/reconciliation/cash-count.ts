import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {denominations, type DenominationRow} from '../data/denominations.ts';
import {rowAt} from '../dated.ts';
import {countedSen, type CashPieces} from '@kepahiang/schemas/spending/cash-pieces.js';

export type {CashPieces} from '@kepahiang/schemas/spending/cash-pieces.js';

/** A cash count (cash opname) beside the cash book. */
export interface CashCount {
  readonly rows: readonly {readonly value: bigint; readonly pieces: number; readonly amount: Money}[];
  readonly counted: Money;
  /** counted − bkuCash; below zero money is missing. */
  readonly difference: Money;
  /** less was counted than the book has. */
  readonly finding?: 'R-24';
}

/**
 * Counts the cash of a treasurer by denomination and compares it with the cash the book has.
 *
 * @param bkuCash - Cash according to the cash book.
 * @param date - Day of the count: its denominations hold.
 * @throws RangeError on a denomination that does not exist, or pieces that are no whole number from 0
 * @throws RateNotFound when no row of denominations covers the date
 * @source cashless.md 9.5: counted = sum(denomination × pieces), difference = counted − bkuCash, negative → R-24
 */
export function cashCount(
  pieces: CashPieces,
  bkuCash: Money,
  date: IsoDate,
  rows: readonly DenominationRow[] = denominations,
): CashCount {
  const {values} = rowAt(rows, date, 'pecahan uang');
  for (const [value, count] of Object.entries(pieces)) {
    if (!values.some(known => String(known) === value)) throw new RangeError(`Pecahan ${value} tidak ada.`);
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`Jumlah lembar pecahan ${value} harus bilangan bulat mulai dari 0.`);
  }
  const counts = values.map(value => ({value, pieces: pieces[Number(value)] ?? 0}));
  const sen = countedSen(pieces);
  const difference = sen - senOf(bkuCash);
  return {
    rows: counts.map(one => ({...one, amount: moneyOfSen(one.value * BigInt(one.pieces) * 100n)})),
    counted: moneyOfSen(sen),
    difference: moneyOfSen(difference),
    ...(difference < 0n ? {finding: 'R-24' as const} : {}),
  };
}
