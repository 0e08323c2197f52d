import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RateNotFound} from '../dated.ts';
import {cashCount} from './cash-count.ts';
import {closingRegister, type ClosingInput} from './closing-register.ts';
import {reconcile} from './reconcile.ts';
import {bankLine, bookLine} from './testing/lines.ts';

describe('the cash count (cashless.md 9.5)', () => {
  it('counted = sum(denomination × pieces), difference = counted − bkuCash', () => {
    const pieces = {100_000: 3, 50_000: 1, 2000: 4, 500: 3, 100: 5};
    const count = cashCount(pieces, '360000.00', '2026-10-31');
    assert.equal(count.counted, '360000.00');
    assert.equal(count.difference, '0.00');
    assert.equal(count.finding, undefined);
    assert.deepEqual(
      count.rows.map(({value}) => Number(value)),
      [100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 200, 100],
    );
  });

  it('less than the book has is R-24, more is a difference without it', () => {
    assert.deepEqual(
      [
        cashCount({1000: 1}, '1000.50', '2026-10-31').difference,
        cashCount({1000: 1}, '1000.50', '2026-10-31').finding,
      ],
      ['-0.50', 'R-24'],
    );
    assert.equal(cashCount({1000: 1}, '900.00', '2026-10-31').finding, undefined);
  });

  it('refuses denominations that do not exist, half pieces, and dates without a row', () => {
    assert.throws(() => cashCount({75: 1}, '0.00', '2026-10-31'), RangeError);
    assert.throws(() => cashCount({1000: 0.5}, '0.00', '2026-10-31'), RangeError);
    assert.throws(() => cashCount({1000: -1}, '0.00', '2026-10-31'), RangeError);
    assert.throws(() => cashCount({}, '0.00', '2010-01-01'), RateNotFound);
  });
});

describe('the register of a month (cashless.md 9.5)', () => {
  const bank = [
    bankLine('B1'),
    bankLine('B2', {amount: '10000.00', remark: 'BIAYA ADM', date: '2026-10-31'}),
  ];
  const book = [bookLine('K1'), bookLine('K2', {date: '2026-10-30', amount: '500000.00'})];
  const input: ClosingInput = {
    tanggal: '2026-10-31',
    bp: 'bp',
    pa: 'pa',
    saldoBku: '8649000.00',
    bkuBank: '8499000.00',
    bkuTunai: '150000.00',
    saldoBank: '8989000.00',
    pieces: {50_000: 3},
    panjar: [{id: 'P1', uraian: 'Panjar perjalanan', tanggal: '2026-10-28', amount: '1500000.00'}],
    pajak: [{id: 'T1', uraian: 'PPh 23', tanggal: '2026-10-29', amount: '30000.00'}],
    reconciliation: reconcile(bank, book, {periodEnd: '2026-10-31'}),
  };

  it('has the balances, the lists and no fault when all is explained', () => {
    const register = closingRegister(input);
    assert.deepEqual(register.faults, []);
    assert.equal(register.bank.adjustedBank, '8489000.00');
    assert.equal(register.bank.adjustedBku, '8489000.00');
    assert.deepEqual([register.panjarOutstanding, register.pajakOutstanding], ['1500000.00', '30000.00']);
    assert.deepEqual(
      register.inTransit.map(({id}) => id),
      ['K2'],
    );
    assert.deepEqual(
      register.bankOnly.map(({id}) => id),
      ['B2'],
    );
  });

  it('B-14 when BKU is not bank + cash; R-23, R-24 and a reason when something is missing', () => {
    assert.deepEqual(closingRegister({...input, saldoBku: '8649000.01'}).faults, ['B-14']);
    assert.deepEqual(closingRegister({...input, saldoBank: '8988000.00'}).faults, [
      'R-23',
      'REASON_REQUIRED',
    ]);
    assert.deepEqual(closingRegister({...input, pieces: {}}).faults, ['R-24', 'REASON_REQUIRED']);
    assert.deepEqual(closingRegister({...input, pieces: {}, reason: 'Dicuri, laporan polisi'}).faults, [
      'R-24',
    ]);
    assert.deepEqual(closingRegister({...input, pa: 'bp'}).faults, ['SIGNERS_EQUAL']);
    assert.deepEqual(closingRegister({...input, unticked: 1}).faults, ['TICK_MISSING']);
  });
});
