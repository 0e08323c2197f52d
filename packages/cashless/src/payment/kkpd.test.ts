import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rulesOn} from '../chain/testing/rules.ts';
import {RateNotFound} from '../dated.ts';
import {kkpdBillFaults, kkpdPurchaseFaults, kkpdReplenishment, type KkpdPurchase} from './kkpd.ts';

const rules = rulesOn('2026-11-24', {'kkpd.limit': {'kartu-1': '10000000.00'}});
const purchase: KkpdPurchase = {
  holder: 'kartu-1',
  card: 'BARANG_JASA_MODAL',
  expenseKind: 'BARANG',
  mcc: '5943',
  amount: '4000000.00',
  usedThisCycle: '6000000.00',
  cashAdvance: false,
  personal: false,
  surcharge: '0.00',
};

describe('the government card KKPD (cashless.md 5.8, R-32)', () => {
  it('lets a purchase within its limit pass', () => {
    assert.deepEqual(kkpdPurchaseFaults(purchase, rules), []);
    const travel = {...purchase, card: 'PERJALANAN_DINAS', expenseKind: 'PERJALANAN_DINAS'} as const;
    assert.deepEqual(kkpdPurchaseFaults(travel, rules), []);
  });

  const rows: readonly (readonly [string, Partial<KkpdPurchase>, object])[] = [
    ['MCC_FORBIDDEN', {mcc: '6010'}, {}],
    ['MCC_FORBIDDEN', {mcc: '6011'}, {}],
    ['MCC_FORBIDDEN', {mcc: '7995'}, {}],
    ['CASH_ADVANCE', {cashAdvance: true}, {}],
    ['PERSONAL_USE', {personal: true}, {}],
    ['SURCHARGE', {surcharge: '80000.00'}, {excess: '80000.00'}],
    ['CARD_KIND', {expenseKind: 'HONOR'}, {}],
    ['CARD_KIND', {card: 'PERJALANAN_DINAS'}, {}],
    ['LIMIT_EXCEEDED', {amount: '4000000.01'}, {excess: '0.01'}],
  ];
  for (const [error, change, amounts] of rows)
    it(`${error}: ${JSON.stringify(change)}`, () => {
      assert.deepEqual(kkpdPurchaseFaults({...purchase, ...change}, rules), [
        {rule: 'R-32', error, ...amounts},
      ]);
    });

  it('is RATE_NOT_FOUND for a holder the decree does not name', () => {
    for (const holder of ['kartu-2', 'constructor'])
      assert.throws(() => kkpdPurchaseFaults({...purchase, holder}, rules), RateNotFound);
  });

  it('wants each bill paid in full by its day', () => {
    const bill = {
      billed: '100.00',
      due: '2026-11-20',
      payments: [{amount: '100.00', paidOn: '2026-11-20'}],
      asOf: '2026-12-01',
    };
    assert.deepEqual(kkpdBillFaults(bill), []);
    assert.deepEqual(kkpdBillFaults({...bill, payments: [], asOf: '2026-11-20'}), []);
    assert.deepEqual(kkpdBillFaults({...bill, payments: [{amount: '100.00', paidOn: '2026-11-23'}]}), [
      {rule: 'R-32', error: 'BILL_LATE', daysLate: 3},
    ]);
    assert.deepEqual(kkpdBillFaults({...bill, payments: [{amount: '60.00', paidOn: '2026-11-01'}]}), [
      {rule: 'R-32', error: 'BILL_LATE', daysLate: 11},
      {rule: 'R-32', error: 'BILL_NOT_IN_FULL', excess: '40.00'},
    ]);
  });

  it('pays the bank the whole bill and leaves what was not verified to the holder', () => {
    assert.deepEqual(
      kkpdReplenishment([
        {amount: '70.00', verified: true},
        {amount: '30.00', verified: false},
      ]),
      {sp2d: '100.00', verified: '70.00', holderOwes: '30.00'},
    );
  });
});
