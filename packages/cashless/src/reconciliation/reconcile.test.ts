import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RateNotFound} from '../dated.ts';
import {makeShortRef} from '../short-ref.ts';
import {adjustedBalances} from './balance.ts';
import type {BankLine, BookLine} from './line.ts';
import {reconcile} from './reconcile.ts';
import {bankLine, bookLine} from './testing/lines.ts';

const [A, B] = [makeShortRef(3), makeShortRef(4)];
const october = {periodEnd: '2026-10-31'};

function classes(bank: BankLine[], book: BookLine[]): string {
  const result = reconcile(bank, book, october);
  return [
    ...bank.map((_, place) => result.bankClass(place)),
    ...book.map((_, place) => result.bookClass(place)),
  ].join(' ');
}

describe('classes of a reconciliation (cashless.md 9.2)', () => {
  it('MATCHED_EXACT whatever the dates; C pairs with IN, D with OUT', () => {
    const far = bookLine('K', {shortRef: A, date: '2026-07-01'});
    assert.equal(classes([bankLine('B', {remark: `${A} ATK`})], [far]), 'MATCHED_EXACT MATCHED_EXACT');
    assert.equal(classes([bankLine('B', {remark: A, dc: 'C'})], [far]), 'BANK_ONLY_CREDIT BKU_ONLY');
  });

  it('MATCHED_EXACT also where the bank has spaced the reference', () => {
    assert.equal(
      classes(
        [bankLine('B', {remark: `TRF ${A.slice(0, 5)} ${A.slice(5)}X`})],
        [bookLine('K', {shortRef: A})],
      ),
      'MATCHED_EXACT MATCHED_EXACT',
    );
  });

  it('MATCHED_TAX by NTPN or billing, stuck to words or not, also one deposit for several book lines', () => {
    const ntpn = '8A1B2C3D4E5F6G7H';
    const billing = '026110000000001';
    for (const remark of [`NTPN ${ntpn}`, `NTPN:${ntpn.toLowerCase()}`, `BYR NTPN${ntpn}`])
      assert.equal(
        classes([bankLine('B', {remark})], [bookLine('K', {ntpn})]),
        'MATCHED_TAX MATCHED_TAX',
        remark,
      );
    for (const remark of [`MPN ${billing}`, `MPN${billing}`, `${billing}/PPN`])
      assert.equal(
        classes([bankLine('B', {remark})], [bookLine('K', {billing})]),
        'MATCHED_TAX MATCHED_TAX',
        remark,
      );
    assert.equal(
      classes(
        [bankLine('B', {remark: billing, amount: '3000.00'})],
        [bookLine('K1', {billing}), bookLine('K2', {billing, amount: '2000.00'})],
      ),
      'MATCHED_TAX MATCHED_TAX MATCHED_TAX',
    );
    assert.equal(
      classes([bankLine('B', {remark: `X${billing}9`})], [bookLine('K', {billing, date: '2026-09-01'})]),
      'BANK_ONLY_DEBIT BKU_ONLY',
    );
  });

  it('MATCHED_GROUP: one debit for a batch, several bank lines of one shortRef for one book line, and the reverse', () => {
    const batchId = 'GAJI/2026-10.01';
    const payroll = [
      bookLine('K1', {batchId}),
      bookLine('K2', {batchId}),
      bookLine('K3', {batchId, amount: '500.00'}),
    ];
    assert.equal(
      classes([bankLine('B', {remark: `PAYROLL ${batchId}, OKT`, amount: '2500.00'})], payroll),
      Array(4).fill('MATCHED_GROUP').join(' '),
    );
    const halves = [
      bankLine('B1', {remark: A, amount: '400.00'}),
      bankLine('B2', {remark: A, amount: '600.00'}),
    ];
    assert.equal(classes(halves, [bookLine('K', {shortRef: A})]), Array(3).fill('MATCHED_GROUP').join(' '));
    const split = [
      bookLine('K1', {shortRef: A, amount: '400.00'}),
      bookLine('K2', {shortRef: A, amount: '600.00'}),
    ];
    assert.equal(classes([bankLine('B', {remark: A})], split), Array(3).fill('MATCHED_GROUP').join(' '));
  });

  it('MATCHED_FUZZY only within the tolerance, counted in calendar days over the end of a month', () => {
    const book = [bookLine('K', {date: '2026-09-29'})];
    assert.equal(classes([bankLine('B', {date: '2026-10-02'})], book), 'MATCHED_FUZZY MATCHED_FUZZY');
    assert.equal(classes([bankLine('B', {date: '2026-10-03'})], book), 'BANK_ONLY_DEBIT BKU_ONLY');
  });

  it('AMBIGUOUS: never guesses between equal candidates, in either direction', () => {
    const two = [bookLine('K1'), bookLine('K2', {date: '2026-10-06'})];
    assert.equal(classes([bankLine('B')], two), 'AMBIGUOUS AMBIGUOUS AMBIGUOUS');
    assert.equal(classes([bankLine('B1'), bankLine('B2')], [bookLine('K')]), 'AMBIGUOUS AMBIGUOUS AMBIGUOUS');
    const chain = [bankLine('B1', {date: '2026-10-02'}), bankLine('B2', {date: '2026-10-08'})];
    assert.equal(classes(chain, [bookLine('K')]), 'AMBIGUOUS AMBIGUOUS AMBIGUOUS');
  });

  it('a payment made twice does not pair with another reference of the same amount', () => {
    const bank = [bankLine('B1', {remark: A}), bankLine('B2', {remark: A})];
    const book = [bookLine('K1', {shortRef: A}), bookLine('K2', {shortRef: B})];
    assert.equal(classes(bank, book), 'MATCHED_EXACT BANK_ONLY_DEBIT MATCHED_EXACT BKU_ONLY');
  });

  it('RETUR with its book line, of the latest debit, and paid once more under the same reference', () => {
    const bank = [
      bankLine('B1', {remark: A}),
      bankLine('B2', {remark: `RETUR ${A}`, dc: 'C', date: '2026-10-06'}),
      bankLine('B3', {remark: A, date: '2026-10-07'}),
      bankLine('B4', {remark: `RTN ${A}`, dc: 'C', date: '2026-10-08'}),
    ];
    const book = [
      bookLine('K1', {shortRef: A}),
      bookLine('K2', {shortRef: A, side: 'IN', date: '2026-10-06'}),
      bookLine('K3', {shortRef: A, date: '2026-10-07'}),
    ];
    assert.equal(
      classes(bank, book),
      'MATCHED_EXACT RETUR MATCHED_EXACT RETUR MATCHED_EXACT RETUR MATCHED_EXACT',
    );
    const matches = [...reconcile(bank, book, october).matches()];
    assert.deepEqual(
      matches
        .filter(it => it.class === 'RETUR')
        .map(({bank, book, returns, days}) => [bank, book, returns, days]),
      [
        [['B2'], ['K2'], 'B1', 1],
        [['B4'], [], 'B3', 1],
      ],
    );
  });

  it('a retur before its debit, of another amount, or without the word is none', () => {
    const debit = bankLine('B1', {remark: A});
    for (const retur of [
      {remark: `RETUR ${A}`, dc: 'C', date: '2026-10-04'},
      {remark: `RETUR ${A}`, dc: 'C', date: '2026-10-06', amount: '999.00'},
      {remark: `PARTNER ${A}`, dc: 'C', date: '2026-10-06'},
    ] as const)
      assert.equal(classes([debit, bankLine('B2', retur)], []), 'BANK_ONLY_DEBIT BANK_ONLY_CREDIT');
  });

  it('CASH_WITHDRAWAL with the book line of that kind; without one it is unrecorded and never pairs with spending', () => {
    const bank = [bankLine('B', {remark: 'PENARIKAN TUNAI'})];
    const recorded = bookLine('K', {kind: 'CASH_WITHDRAWAL', date: '2026-10-06'});
    assert.equal(classes(bank, [recorded]), 'CASH_WITHDRAWAL CASH_WITHDRAWAL');
    assert.equal(classes(bank, [bookLine('K')]), 'CASH_WITHDRAWAL_UNRECORDED BKU_ONLY');
    assert.equal(classes(bank, [recorded, {...recorded, id: 'K2'}]), 'AMBIGUOUS AMBIGUOUS AMBIGUOUS');
  });

  it('AMOUNT_MISMATCH says by how much, and when digits were swapped', () => {
    const bank = [bankLine('B', {remark: A, amount: '1610000.00'})];
    const book = [bookLine('K', {shortRef: A, amount: '1160000.00'})];
    const [match] = [...reconcile(bank, book, october).matches()];
    assert.equal(classes(bank, book), 'AMOUNT_MISMATCH AMOUNT_MISMATCH');
    assert.deepEqual([match!.difference, match!.transposed, match!.needsTick], ['-450000.00', true, true]);
  });

  it('DUPLICATE_BANK keeps the first by id and is excluded from balances; two fees without reference are two', () => {
    const twice = {bankRef: 'BB01', remark: A};
    const bank = [bankLine('B3', twice), bankLine('B1', twice), bankLine('B2', twice)];
    const result = reconcile(bank, [bookLine('K', {shortRef: A})], october);
    assert.deepEqual(
      bank.map((_, place) => result.bankClass(place)),
      ['DUPLICATE_BANK', 'MATCHED_EXACT', 'DUPLICATE_BANK'],
    );
    assert.deepEqual(
      [...result.unmatched()].map(({id, reason, related}) => [id, reason, related]),
      [
        ['B2', 'IMPORTED_TWICE', ['B1']],
        ['B3', 'IMPORTED_TWICE', ['B1']],
      ],
    );
    assert.equal(adjustedBalances(result, {bank: '0.00', bku: '0.00'}).unexplained, '0.00');
    assert.equal(
      classes([bankLine('B1', {bankRef: 'NONREF'}), bankLine('B2', {bankRef: 'NONREF'})], []),
      'BANK_ONLY_DEBIT BANK_ONLY_DEBIT',
    );
    assert.equal(
      classes([bankLine('B1', {bankRef: 'R'}), bankLine('B2', {bankRef: 'R', amount: '2.00'})], []),
      'BANK_ONLY_DEBIT BANK_ONLY_DEBIT',
    );
  });

  it('keywords: fee, interest and its tax by direction, before spending of the same amount; no coffee, no wreath', () => {
    const keyword = (remark: string, dc: 'D' | 'C' = 'D') => classes([bankLine('B', {remark, dc})], []);
    assert.equal(keyword('BIAYA ADMINISTRASI'), 'BANK_ONLY_FEE');
    assert.equal(keyword('trf/biaya transfer'), 'BANK_ONLY_FEE');
    assert.equal(keyword('PPH JASA GIRO'), 'BANK_ONLY_INTEREST_TAX');
    assert.equal(keyword('BUNGA OKT', 'C'), 'BANK_ONLY_INTEREST');
    assert.equal(keyword('KARANGAN BUNGA'), 'BANK_ONLY_DEBIT');
    assert.equal(keyword('COFFEE BREAK'), 'BANK_ONLY_DEBIT');
    assert.equal(classes([bankLine('B', {remark: 'BIAYA ADM'})], [bookLine('K')]), 'BANK_ONLY_FEE BKU_ONLY');
    assert.equal(
      classes([bankLine('B', {remark: 'BIAYA ADM'})], [bookLine('K', {kind: 'FEE'})]),
      'MATCHED_FUZZY MATCHED_FUZZY',
    );
  });

  it('IN_TRANSIT until periodEnd − date is more than the tolerance, then BKU_ONLY', () => {
    assert.equal(classes([], [bookLine('K', {date: '2026-10-28'})]), 'IN_TRANSIT');
    assert.equal(classes([], [bookLine('K', {date: '2026-10-27'})]), 'BKU_ONLY');
  });

  it('amounts above 2^53 sen are compared to the sen, in pairs and in sums', () => {
    const large = (sen: string) => `90071992547409${sen}`;
    assert.equal(
      classes(
        [bankLine('B', {remark: A, amount: large('92.01')})],
        [bookLine('K', {shortRef: A, amount: large('92.01')})],
      ),
      'MATCHED_EXACT MATCHED_EXACT',
    );
    assert.equal(
      classes(
        [bankLine('B', {remark: A, amount: large('92.01')})],
        [bookLine('K', {shortRef: A, amount: large('92.02')})],
      ),
      'AMOUNT_MISMATCH AMOUNT_MISMATCH',
    );
    const halves = [
      bankLine('B1', {remark: A, amount: large('92.01')}),
      bankLine('B2', {remark: A, amount: '0.01'}),
    ];
    assert.equal(
      classes(halves, [bookLine('K', {shortRef: A, amount: large('92.02')})]),
      Array(3).fill('MATCHED_GROUP').join(' '),
    );
  });

  it('refuses what is not canonical, and a period without rules', () => {
    for (const bad of [
      {amount: '1000'},
      {amount: '-1000.00'},
      {date: '2026-02-30'},
      {date: '05/10/2026'},
      {dc: 'K' as 'D'},
    ])
      assert.throws(() => reconcile([bankLine('B', bad)], [], october), RangeError);
    assert.throws(() => reconcile([], [], {periodEnd: '2010-01-31'}), RateNotFound);
    assert.throws(() => reconcile([], [], {...october, rules: []}), RateNotFound);
  });
});

describe('likely reasons', () => {
  it('tell a payment made twice, another date, another side, an unknown reference', () => {
    const bank = [
      bankLine('B1', {remark: A}),
      bankLine('B2', {remark: A, date: '2026-10-06'}),
      bankLine('B3', {amount: '7.00'}),
      bankLine('B4', {amount: '8.00', dc: 'C'}),
      bankLine('B5', {amount: '9.00', remark: B}),
      bankLine('B6', {amount: '10.00', dc: 'C', remark: `RETUR ${B}`}),
      bankLine('B7', {amount: '11.00'}),
    ];
    const book = [
      bookLine('K1', {shortRef: A}),
      bookLine('K2', {amount: '7.00', date: '2026-09-01'}),
      bookLine('K3', {amount: '8.00'}),
      bookLine('K4', {amount: '12.00', date: '2026-10-30'}),
    ];
    assert.deepEqual(
      [...reconcile(bank, book, october).unmatched()].map(({id, reason, related, days}) => [
        id,
        reason,
        related.join(),
        days,
      ]),
      [
        ['B3', 'SAME_AMOUNT_OTHER_DATE', 'K2', 34],
        ['B4', 'SAME_AMOUNT_OTHER_DIRECTION', 'K3', 0],
        ['B5', 'REFERENCE_UNKNOWN', '', undefined],
        ['B6', 'RETUR_WITHOUT_DEBIT', '', undefined],
        ['B7', 'NO_TRACE', '', undefined],
        ['B2', 'REFERENCE_REPEATED', 'K1', 1],
        ['K2', 'SAME_AMOUNT_OTHER_DATE', 'B3', -34],
        ['K3', 'SAME_AMOUNT_OTHER_DIRECTION', 'B4', 0],
        ['K4', 'NOT_YET_AT_BANK', '', undefined],
      ],
    );
  });
});
