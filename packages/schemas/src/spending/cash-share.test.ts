import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfSen, senOf} from '../money.ts';
import {cashShare} from './cash-share.ts';
import {channels} from './kinds.ts';

describe('the share of spending that is not in cash', () => {
  it('is told by number and by money: one small payment in cash of four', () => {
    const share = cashShare([
      {channel: 'OVERBOOKING', count: 2, amount: '3220000.00'},
      {channel: 'QRIS', count: 1, amount: '680000.00'},
      {channel: 'TUNAI', count: 1, amount: '100000.00'},
    ]);
    assert.deepEqual(share, {
      count: 4,
      cashCount: 1,
      amount: '4000000.00',
      cashAmount: '100000.00',
      byCount: 7500,
      byAmount: 9750,
    });
  });

  it('is no number where nothing was spent, which is not the same as none', () => {
    const {byCount, byAmount} = cashShare([]);
    assert.deepEqual([byCount, byAmount], [null, null]);
    assert.equal(cashShare([{channel: 'TUNAI', count: 1, amount: '1.00'}]).byAmount, 0);
  });

  it('is whole only without any cash, however little it was, and takes sums no float holds', () => {
    const sums = [
      {channel: 'RTGS', count: 1, amount: '9999999999999999.99'},
      {channel: 'TUNAI', count: 1, amount: '0.01'},
    ];
    assert.equal(cashShare(sums).byAmount, 9999);
    assert.equal(cashShare(sums).amount, '10000000000000000.00');
  });

  it('adds up what was spent, whatever the channels', () => {
    const sum = fc.record({
      channel: fc.constantFrom(...channels),
      count: fc.nat(1000),
      amount: fc.bigInt(0n, 10n ** 15n).map(moneyOfSen),
    });
    fc.assert(
      fc.property(fc.array(sum), sums => {
        const share = cashShare(sums);
        assert.equal(
          senOf(share.amount),
          sums.reduce((all, {amount}) => all + senOf(amount), 0n),
        );
        assert.ok(share.byAmount === null || (share.byAmount >= 0 && share.byAmount <= 10_000));
      }),
    );
  });
});
