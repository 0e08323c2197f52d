import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {adjustedBalances} from './balance.ts';
import type {BankLine, BookLine} from './line.ts';
import {reconcile} from './reconcile.ts';

const bankLine = (id: string, date: string, dc: 'D' | 'C', amount: string, remark: string): BankLine => ({
  id,
  date: `2026-${date}`,
  dc,
  amount: `${amount}.00`,
  remark,
});
const bookLine = (
  id: string,
  date: string,
  side: 'IN' | 'OUT',
  amount: string,
  more: Partial<BookLine> = {},
): BookLine => ({
  id,
  date: `2026-${date}`,
  side,
  amount: `${amount}.00`,
  ...more,
});

const bank = [
  bankLine('B1', '10-01', 'C', '50000000', 'SP2D GU DINKES'),
  bankLine('B2', '10-05', 'D', '1610000', 'P00000038Q PERJADIN BENGKULU'),
  bankLine('B3', '10-06', 'D', '150000', 'MPN 026110000000001 NTPN 8A1B2C3D4E5F6G7H'),
  bankLine('B4', '10-09', 'D', '4250000', 'PAYROLL BATCH-2610-01'),
  bankLine('B5', '10-12', 'D', '2500000', 'P0000003A8 ATK'),
  bankLine('B6', '10-13', 'C', '2500000', 'RETUR P0000003A8 REK TUTUP'),
  bankLine('B7', '10-31', 'D', '10000', 'BIAYA ADM BULANAN'),
  bankLine('B8', '10-31', 'C', '12345', 'JASA GIRO OKT'),
  bankLine('B9', '10-20', 'D', '750000', 'TRF SNACK RAPAT'),
];
const book = [
  bookLine('K1', '10-01', 'IN', '50000000'),
  bookLine('K2', '10-05', 'OUT', '1610000', {shortRef: 'P00000038Q'}),
  bookLine('K3', '10-06', 'OUT', '150000', {ntpn: '8A1B2C3D4E5F6G7H'}),
  bookLine('K4', '10-09', 'OUT', '1250000', {batchId: 'BATCH-2610-01'}),
  bookLine('K5', '10-09', 'OUT', '3000000', {batchId: 'BATCH-2610-01'}),
  bookLine('K6', '10-12', 'OUT', '2500000', {shortRef: 'P0000003A8'}),
  bookLine('K7', '10-19', 'OUT', '750000'),
  bookLine('K8', '10-30', 'OUT', '1900000', {shortRef: 'P0000003GS'}),
];

describe('the example of October 2026 (cashless.md 9.4)', () => {
  const result = reconcile(bank, book, {periodEnd: '2026-10-31'});

  for (const [place, name] of [
    'MATCHED_FUZZY',
    'MATCHED_EXACT',
    'MATCHED_TAX',
    'MATCHED_GROUP',
    'MATCHED_EXACT',
    'RETUR',
    'BANK_ONLY_FEE',
    'BANK_ONLY_INTEREST',
    'MATCHED_FUZZY',
  ].entries())
    it(`B${place + 1} is ${name}`, () => assert.equal(result.bankClass(place), name));

  for (const [place, name] of [
    'MATCHED_FUZZY',
    'MATCHED_EXACT',
    'MATCHED_TAX',
    'MATCHED_GROUP',
    'MATCHED_GROUP',
    'MATCHED_EXACT',
    'MATCHED_FUZZY',
    'IN_TRANSIT',
  ].entries())
    it(`K${place + 1} is ${name}`, () => assert.equal(result.bookClass(place), name));

  it('each match explains itself', () => {
    assert.deepEqual(
      [...result.matches()].map(({bank, book, rule, agreed, days, needsTick, returns}) => [
        bank.join(),
        book.join(),
        rule,
        agreed.join(),
        days,
        needsTick,
        returns,
      ]),
      [
        ['B1', 'K1', 'AMOUNT_AND_DATE', 'amount,date', 0, true, undefined],
        ['B2', 'K2', 'SHORT_REF', 'shortRef,amount,date', 0, false, undefined],
        ['B3', 'K3', 'NTPN', 'ntpn,amount,date', 0, false, undefined],
        ['B4', 'K4,K5', 'BATCH', 'batchId,sum,date', 0, false, undefined],
        ['B5', 'K6', 'SHORT_REF', 'shortRef,amount,date', 0, false, undefined],
        ['B6', '', 'RETUR', 'shortRef,amount', 1, false, 'B5'],
        ['B9', 'K7', 'AMOUNT_AND_DATE', 'amount', 1, true, undefined],
      ],
    );
  });

  it('each line without partner has its likely reason', () => {
    assert.deepEqual(
      [...result.unmatched()].map(({id, class: name, reason}) => [id, name, reason]),
      [
        ['B7', 'BANK_ONLY_FEE', 'NOT_POSTED'],
        ['B8', 'BANK_ONLY_INTEREST', 'NOT_POSTED'],
        ['K8', 'IN_TRANSIT', 'NOT_YET_AT_BANK'],
      ],
    );
  });

  it('both adjusted balances are 49.342.345 and nothing remains', () => {
    assert.deepEqual(adjustedBalances(result, {bank: '51242345.00', bku: '46840000.00'}), {
      adjustedBank: '49342345.00',
      adjustedBku: '49342345.00',
      difference: '0.00',
      explained: {mismatch: '0.00', ambiguous: '0.00', bkuOnly: '0.00'},
      unexplained: '0.00',
    });
  });

  it('the closing balances follow from an opening of 8.000.000 on both sides', () => {
    const all = Object.keys(result.counts) as (keyof typeof result.counts)[];
    assert.equal(800_000_000n + result.bankSen(...all), 5_124_234_500n);
    assert.equal(800_000_000n + result.bookSen(...all), 4_684_000_000n);
  });
});
