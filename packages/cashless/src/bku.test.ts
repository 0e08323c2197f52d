import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfRupiah, senOf} from '@kepahiang/schemas/money.js';
import {bkuFault, cashBookMonth, type Posting} from './bku.ts';

const october: Posting[] = [
  {no: 1, tanggal: '2026-09-30', in: '8000000.00', out: '0.00'},
  {no: 2, tanggal: '2026-10-01', in: '50000000.00', out: '0.00'},
  {no: 3, tanggal: '2026-10-05', in: '0.00', out: '1610000.00'},
];

describe('the cash book (BKU)', () => {
  it('carries the balance before the month and after every line', () => {
    const book = cashBookMonth(october, '2026-10');
    assert.equal(book.saldoAwal, '8000000.00');
    assert.equal(book.saldoAkhir, '56390000.00');
    assert.deepEqual(
      book.entries.map(entry => entry.saldo),
      ['58000000.00', '56390000.00'],
    );
  });

  it('names the line where it would go below zero, has a gap, or has both sides', () => {
    assert.deepEqual(bkuFault([{...october[2]!, no: 1}]), {code: 'B-10-NEG', atEntry: 0});
    assert.deepEqual(bkuFault([october[0]!, october[2]!]), {code: 'GAP', atEntry: 1});
    assert.deepEqual(bkuFault([{...october[0]!, out: '1.00'}]), {code: 'ONE_SIDE', atEntry: 0});
    assert.equal(bkuFault(october), undefined);
  });

  it('balances in every order of postings: opening + in − out = closing', () => {
    const posting = fc.record({
      rupiah: fc.integer({min: 1, max: 1_000_000_000}),
      income: fc.boolean(),
      day: fc.integer({min: 1, max: 31}),
    });
    fc.assert(
      fc.property(fc.array(posting, {maxLength: 60}), fc.integer({min: 0, max: 1e9}), (rows, seed) => {
        const postings = rows.map((row, index) => ({
          no: index + 1,
          tanggal: `2026-10-${String(row.day).padStart(2, '0')}`,
          in: moneyOfRupiah(row.income ? row.rupiah : 0),
          out: moneyOfRupiah(row.income ? 0 : row.rupiah),
        }));
        const shuffled = postings.toSorted(
          (a, b) => ((a.no * 7919 + seed) % 101) - ((b.no * 7919 + seed) % 101),
        );
        const book = cashBookMonth(shuffled, '2026-10');
        assert.equal(
          senOf(book.saldoAwal) + senOf(book.penerimaan) - senOf(book.pengeluaran),
          senOf(book.saldoAkhir),
        );
        assert.deepEqual(book, cashBookMonth(postings, '2026-10'));
      }),
    );
  });
});
