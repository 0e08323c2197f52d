import {cashCount, type CashCount as Counted} from '@kepahiang/cashless/reconciliation/cash-count.js';
import type {CashCount} from '@kepahiang/contract/closings.js';
import {instantWib, type IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {fault, Refusal} from '../http/problem.ts';
import type {CashCountRow} from '../store/cash-count-store.ts';

/** Counts pieces. @throws Refusal `invalid` with each denomination that does not exist on that day */
export function countPieces(pieces: Readonly<Record<string, number>>, bku: Money, date: IsoDate): Counted {
  const known = new Set(cashCount({}, bku, date).rows.map(({value}) => String(value)));
  const faults = Object.keys(pieces)
    .filter(value => !known.has(value))
    .map(value => fault(`pieces.${value}`, 'kas.pecahan', {x: value}));
  if (faults.length > 0) throw new Refusal('invalid', {faults});
  return cashCount(pieces, bku, date);
}

/** A count as the caller may see it. */
export function cashCountView(row: CashCountRow): CashCount {
  const {rows, finding} = cashCount(row.pieces, row.bku, row.tanggal);
  return {
    id: row.id,
    skpd: row.skpd,
    tanggal: row.tanggal,
    rows: rows.map(({value, pieces, amount}) => ({value: String(value), pieces, amount})),
    counted: row.counted,
    bku: row.bku,
    difference: moneyOfSen(senOf(row.counted) - senOf(row.bku)),
    finding: finding ?? null,
    note: row.note,
    user: row.personName,
    at: instantWib(row.at),
  };
}
