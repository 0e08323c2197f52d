import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfSen, senOf, sumSen} from '@kepahiang/schemas/money.js';
import {bkuFault} from '../bku.ts';
import {subBookFaults} from './closing.ts';
import {outstandingItems} from './outstanding.ts';
import type {BkuEntry} from './posting.ts';
import {booksOfMonth} from './sub-book.ts';
import {validEntries} from './testing/entries.ts';

const months = Array.from({length: 12}, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
const at = (no: number, tanggal: string) => ({no, tanggal, postedAt: `${tanggal}T16:00:00+07:00`});
const rekening = '5.1.02.01.001.00024';
// A tax knows the account of the spending it was withheld from, and is no spending.
const pajak = {bukuPembantu: 'PAJAK', kas: 'BANK', ref: {doc: 'PAJAK', id: 'T1'}, rekening} as const;
const panjar = {bukuPembantu: 'PANJAR', kas: 'TUNAI', ref: {doc: 'NPD', id: 'N1'}} as const;

const october: BkuEntry[] = [
  {...at(1, '2026-09-30'), uraian: 'Saldo September', in: '8000000.00', out: '0.00', bukuPembantu: 'BANK'},
  {...at(2, '2026-10-01'), uraian: 'SP2D GU', in: '50000000.00', out: '0.00', bukuPembantu: 'BANK'},
  {...at(3, '2026-10-05'), uraian: 'Tarik tunai', in: '0.00', out: '2000000.00', bukuPembantu: 'BANK'},
  {...at(4, '2026-10-05'), uraian: 'Tarik tunai', in: '2000000.00', out: '0.00', bukuPembantu: 'TUNAI'},
  {
    ...at(5, '2026-10-06'),
    uraian: 'ATK',
    in: '0.00',
    out: '11100000.00',
    bukuPembantu: 'RINCIAN_OBJEK',
    kas: 'BANK',
    rekening: '5.1.02.01.001.00024',
  },
  {...at(6, '2026-10-06'), uraian: 'PPh 22 ATK', in: '150000.00', out: '0.00', ...pajak},
  {...at(7, '2026-10-12'), uraian: 'Panjar rapat', in: '0.00', out: '1500000.00', ...panjar},
  {...at(8, '2026-10-13'), uraian: 'Setor PPh 22', in: '0.00', out: '100000.00', ...pajak},
  {...at(9, '2026-10-20'), uraian: 'Sisa panjar', in: '400000.00', out: '0.00', ...panjar},
];

describe('the sub-books of the cash book (cashless.md 4.1)', () => {
  const books = booksOfMonth(october, '2026-10');

  it('show where the money is, what is owed to the state and what others hold', () => {
    assert.deepEqual(
      [books.bku, books.bank, books.tunai, books.pajak, books.panjar].map(book => book.saldoAkhir),
      ['45850000.00', '44950000.00', '900000.00', '50000.00', '1100000.00'],
    );
    assert.equal(books.bank.saldoAwal, '8000000.00');
    assert.deepEqual(
      books.panjar.entries.map(({no, saldo}) => [no, saldo]),
      [
        [7, '1500000.00'],
        [9, '1100000.00'],
      ],
    );
  });

  it('count spending by account; what comes back is taken off, tax is none', () => {
    const back: BkuEntry = {...october[4]!, ...at(10, '2026-11-02'), in: '1000000.00', out: '0.00'};
    const {rincianObjek} = booksOfMonth([...october, back], '2026-11');
    assert.deepEqual(
      rincianObjek.map(({rekening, book}) => [rekening, book.saldoAwal, book.saldoAkhir]),
      [['5.1.02.01.001.00024', '11100000.00', '10100000.00']],
    );
  });

  it('list what is outstanding by document, with the day it began', () => {
    assert.deepEqual(outstandingItems(october, 'PAJAK', '2026-10-31'), [
      {id: 'T1', uraian: 'PPh 22 ATK', tanggal: '2026-10-06', amount: '50000.00'},
    ]);
    assert.deepEqual(outstandingItems(october, 'PANJAR', '2026-10-15'), [
      {id: 'N1', uraian: 'Panjar rapat', tanggal: '2026-10-12', amount: '1500000.00'},
    ]);
    assert.deepEqual(outstandingItems(october, 'PANJAR', '2026-10-11'), []);
  });

  it('refuse what cannot be: overdrawn cash, tax and advances that came from nowhere, no account', () => {
    const wrong: BkuEntry[] = [
      ...october,
      {...at(10, '2026-10-21'), uraian: 'Snack', in: '0.00', out: '900000.01', bukuPembantu: 'TUNAI'},
      {...at(11, '2026-10-21'), uraian: 'Setor', in: '0.00', out: '50000.01', ...pajak},
      {...at(12, '2026-10-21'), uraian: 'Panjar', in: '1100000.01', out: '0.00', ...panjar},
      {
        ...at(13, '2026-10-22'),
        uraian: 'X',
        in: '0.00',
        out: '1.00',
        bukuPembantu: 'RINCIAN_OBJEK',
        kas: 'BANK',
      },
    ];
    assert.deepEqual(subBookFaults(wrong, '2026-10-31'), [
      {code: 'B-10-NEG', book: 'TUNAI', no: 10},
      {code: 'B-11', book: 'PAJAK', no: 6},
      {code: 'PANJAR_OVER_RETURNED', book: 'PANJAR', no: 7},
      {code: 'REKENING_MISSING', book: 'RINCIAN_OBJEK', no: 13},
    ]);
    assert.deepEqual(subBookFaults(wrong, '2026-10-20'), []);
  });

  it('hold for every year that can be: bank + tunai = BKU, months follow on, no book is overdrawn', () => {
    fc.assert(
      fc.property(validEntries, entries => {
        assert.equal(bkuFault(entries), undefined);
        assert.deepEqual(subBookFaults(entries, '2026-12-31'), []);
        let before = {bku: '0.00', pajak: '0.00', panjar: '0.00'};
        for (const month of months) {
          const {bku, bank, tunai, pajak: tax, panjar: advance, rincianObjek} = booksOfMonth(entries, month);
          assert.equal(senOf(bku.saldoAkhir), sumSen([bank.saldoAkhir, tunai.saldoAkhir]));
          assert.equal(bku.entries.length, bank.entries.length + tunai.entries.length);
          assert.deepEqual([bku.saldoAwal, tax.saldoAwal, advance.saldoAwal], Object.values(before));
          const spent = sumSen(rincianObjek, ({book}) => book.pengeluaran);
          const others = sumSen([tax.pengeluaran, advance.pengeluaran]);
          const moved = bku.entries.filter(({uraian}) => uraian === 'Tarik tunai');
          assert.equal(senOf(bku.pengeluaran), spent + others + sumSen(moved, one => one.out));
          before = {bku: bku.saldoAkhir, pajak: tax.saldoAkhir, panjar: advance.saldoAkhir};
        }
        const open = sumSen(outstandingItems(entries, 'PAJAK', '2026-12-31'), ({amount}) => amount);
        assert.equal(moneyOfSen(open), before.pajak);
        const held = sumSen(outstandingItems(entries, 'PANJAR', '2026-12-31'), ({amount}) => amount);
        assert.equal(moneyOfSen(held), before.panjar);
      }),
    );
  });

  it('never depend on the order lines are handed in', () => {
    const shuffled = validEntries.chain(entries =>
      fc
        .shuffledSubarray(entries, {minLength: entries.length, maxLength: entries.length})
        .map(other => ({entries, other})),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...months), ({entries, other}, month) => {
        assert.deepEqual(booksOfMonth(other, month), booksOfMonth(entries, month));
        assert.deepEqual(
          outstandingItems(other, 'PAJAK', `${month}-31`),
          outstandingItems(entries, 'PAJAK', `${month}-31`),
        );
        assert.deepEqual(subBookFaults(other, '2026-12-31'), subBookFaults(entries, '2026-12-31'));
      }),
    );
  });
});
