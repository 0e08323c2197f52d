import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {channelLimitsAt, channelOk, pickChannel, type Channel} from '../channel.ts';
import {rulesOn} from '../chain/testing/rules.ts';
import {RateNotFound} from '../dated.ts';
import {billOk} from './bill.ts';

const date = '2026-11-24';
const limits = channelLimitsAt(rulesOn(date));
const million = 1_000_000n;

describe('limits of channels from the rules (cashless.md 5.3)', () => {
  const rows: readonly (readonly [Channel, bigint, 'ok' | 'ABOVE_MAX' | 'BELOW_MIN'])[] = [
    ['OVERBOOKING', 900_000n * million, 'ok'],
    ['BIFAST', 250n * million, 'ok'],
    ['BIFAST', 250n * million + 1n, 'ABOVE_MAX'],
    ['SKNBI', 1_000n * million, 'ok'],
    ['SKNBI', 1_000n * million + 1n, 'ABOVE_MAX'],
    ['RTGS', 100n * million, 'BELOW_MIN'],
    ['RTGS', 100n * million + 1n, 'ok'],
    ['QRIS', 10n * million, 'ok'],
    ['QRIS', 10n * million + 1n, 'ABOVE_MAX'],
  ];
  for (const [channel, rupiah, verdict] of rows)
    it(`${channel} ${rupiah}: ${verdict}`, () => {
      const wanted = verdict === 'ok' ? {ok: true} : {ok: false, error: verdict};
      assert.deepEqual(channelOk(channel, rupiah, date, limits), wanted);
      assert.deepEqual(channelOk(channel, rupiah, date), wanted);
    });

  it('takes the lower limit of a bank, and none that is not loaded', () => {
    const bank = channelLimitsAt(rulesOn(date, {'channel.limits': {BIFAST: {max: '50000000.00'}}}));
    assert.deepEqual(channelOk('BIFAST', 50n * million + 1n, date, bank), {ok: false, error: 'ABOVE_MAX'});
    assert.throws(() => channelOk('SKNBI', 1n, date, bank), RateNotFound);
    assert.throws(() => channelLimitsAt(rulesOn('2020-01-01')), RateNotFound);
  });

  it('VA and MPN_BILLING: exactly the bill, before it expires', () => {
    const bill = {amount: '150000.00', expiresAt: '2026-11-24T23:59:00+07:00'};
    assert.deepEqual(billOk(bill, '150000.00', '2026-11-24T10:00:00+07:00'), {ok: true});
    for (const amount of ['150000.01', '149999.00'])
      assert.deepEqual(billOk(bill, amount, '2026-11-24T10:00:00+07:00'), {
        ok: false,
        error: 'BILL_AMOUNT_DIFFERS',
      });
    assert.deepEqual(billOk(bill, '150000.00', '2026-11-24T16:59:00Z'), {ok: false, error: 'BILL_EXPIRED'});
    assert.deepEqual(billOk(bill, '150000.00', '2026-11-24T16:58:59Z'), {ok: true});
  });
});

describe('choosing a channel (cashless.md 5.3)', () => {
  const other = {sourceBank: '133', beneficiaryBank: '002', rupiah: million};
  const rows = [
    ['1 a tax', {...other, beneficiaryBank: '133', kind: 'TAX'}, 'MPN_BILLING'],
    ['2 the same bank', {...other, beneficiaryBank: '133', rupiah: 9_000n * million}, 'OVERBOOKING'],
    ['3 a participant within the limit', {...other, rupiah: 250n * million}, 'BIFAST'],
    ['4 urgent and above 100 million', {...other, rupiah: 250n * million + 1n, urgent: true}, 'RTGS'],
    ['4 above the limit of SKNBI', {...other, rupiah: 1_000n * million + 1n}, 'RTGS'],
    ['4 not for 100 million exactly', {...notParticipant(100n), urgent: true}, 'SKNBI'],
    ['4 for a rupiah more', {...notParticipant(100n), rupiah: 100n * million + 1n, urgent: true}, 'RTGS'],
    ['5 within the limit of SKNBI', {...other, rupiah: 1_000n * million}, 'SKNBI'],
    ['5 no participant', notParticipant(1n), 'SKNBI'],
  ] as const;
  function notParticipant(amount: bigint) {
    return {...other, rupiah: amount * million, bifastParticipant: false};
  }
  for (const [why, transfer, channel] of rows)
    it(`step ${why}: ${channel}`, () => assert.equal(pickChannel(transfer, date, limits), channel));

  it('step 6: RTGS when nothing takes the amount', () => {
    const low = channelLimitsAt(
      rulesOn(date, {
        'channel.limits': {
          BIFAST: {max: '1.00'},
          SKNBI: {max: '10000000.00'},
          RTGS: {minExclusive: '100000000.00'},
        },
      }),
    );
    assert.equal(pickChannel({...other, rupiah: 50n * million}, date, low), 'RTGS');
  });

  it('never picks a channel that refuses the amount, under the national limits (property)', () => {
    fc.assert(
      fc.property(
        fc.bigInt({min: 1n, max: 10_000n * million}),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (rupiah, sameBank, bifastParticipant, urgent) => {
          const beneficiaryBank = sameBank ? '133' : '002';
          const channel = pickChannel(
            {sourceBank: '133', beneficiaryBank, rupiah, bifastParticipant, urgent},
            date,
            limits,
          );
          assert.equal(channelOk(channel, rupiah, date, limits).ok, true);
        },
      ),
    );
  });
});
