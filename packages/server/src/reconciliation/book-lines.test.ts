import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import fc from 'fast-check';
import {bookKey, type BookRow} from '../store/reconciliation-store.ts';
import {netLines} from './book-lines.ts';

/** A line of the book: below zero leaves it. */
function row(no: number, rupiah: number, correctsNo: number | null = null): BookRow {
  const amount = moneyOfSen(BigInt(Math.abs(rupiah)) * 100n);
  return {
    id: bookKey({year: 2026, no}),
    year: 2026,
    no,
    tanggal: '2026-10-05',
    uraian: 'Uji',
    in: rupiah > 0 ? amount : '0.00',
    out: rupiah < 0 ? amount : '0.00',
    shortRef: null,
    ntpn: null,
    billing: null,
    batchId: null,
    kind: null,
    correctsNo,
  };
}
const short = (rows: readonly BookRow[]) =>
  netLines(rows).map(({row: {no}, side, sen, members}) => [no, side, Number(sen) / 100, members.length]);

describe('lines of the book as the bank saw them', () => {
  it('a line and its corrections are one movement, also a correction of a correction', () => {
    assert.deepEqual(short([row(1, -1900), row(2, -50), row(3, 100, 1), row(4, -30, 3)]), [
      [1, 'OUT', 1830, 3],
      [2, 'OUT', 50, 1],
    ]);
  });

  it('a line that was taken back whole is nothing the bank could have', () => {
    assert.deepEqual(short([row(1, -1900), row(2, 1900, 1)]), []);
  });

  it('a correction of a line that is not here stands by itself', () => {
    assert.deepEqual(short([row(7, 100, 1)]), [[7, 'IN', 100, 1]]);
  });

  it('the sum is that of the book, however lines are corrected', () => {
    const lines = fc.array(
      fc.tuple(
        fc.integer({min: -9, max: 9}).filter(one => one !== 0),
        fc.nat(),
      ),
      {maxLength: 20},
    );
    fc.assert(
      fc.property(lines, all => {
        const rows = all.map(([rupiah, seed], place) =>
          row(place + 1, rupiah, place > 0 && seed % 2 === 1 ? 1 + (seed % place) : null),
        );
        const net = netLines(rows).reduce((sum, {side, sen}) => sum + (side === 'IN' ? sen : -sen), 0n);
        assert.equal(
          net,
          rows.reduce((sum, one) => sum + senOf(one.in) - senOf(one.out), 0n),
        );
      }),
    );
  });
});
