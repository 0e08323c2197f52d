import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rulesOn} from '../chain/testing/rules.ts';
import {RateNotFound} from '../dated.ts';
import {nationalRules2026} from '../rules/national-2026.ts';
import {rulesAt, rulesOf} from '../rules/rules.ts';
import {cashExceptionCheck, cashGroupKey, cashHoldUntil, overheldCash} from './cash-exception.ts';

const rules = rulesOn();
const approvedBy = {role: 'KPA', user: 'ana', at: '2026-11-24T09:00:00+07:00'};
const transport = {
  reason: 'TRANSPOR_MASYARAKAT',
  amount: '60000.00',
  sameGroupSoFar: '40000.00',
  approvedBy,
  withdrawalRef: 'bku-12',
};

describe('cash by exception (cashless.md 5.6)', () => {
  it('Palembang 2019: Rp100.000 per person and activity', () => {
    const decision = cashExceptionCheck(transport, rules);
    assert.ok(decision.ok);
    assert.equal(decision.per, 'PERSON_ACTIVITY');
    assert.equal(decision.limit, '100000.00');
    assert.deepEqual(cashExceptionCheck({...transport, amount: '60001.00'}, rules), {
      ok: false,
      error: 'LIMIT_EXCEEDED',
      limit: '100000.00',
      total: '100001.00',
    });
  });

  it('Bengkulu Tengah 2018: up to Rp1.000.000, above it by transfer', () => {
    const small = {...transport, reason: 'BELANJA_KECIL', amount: '1000000.00', sameGroupSoFar: '0.00'};
    assert.equal(cashExceptionCheck(small, rules).ok, true);
    assert.deepEqual(cashExceptionCheck({...small, amount: '1000000.01'}, rules), {
      ok: false,
      error: 'LIMIT_EXCEEDED',
      limit: '1000000.00',
      total: '1000000.01',
    });
  });

  it('has no limit where max is null', () => {
    const relief = {...transport, reason: 'TANGGAP_DARURAT', amount: '500000000.00'};
    const decision = cashExceptionCheck(relief, rules);
    assert.ok(decision.ok && decision.limit === null && decision.per === 'EVENT');
  });

  it('asks in the order of the document: reason, approval, limit, then the withdrawal (R-01)', () => {
    const wrong = {reason: 'constructor', amount: '999999.00', sameGroupSoFar: '0.00'};
    const error = (exception: Parameters<typeof cashExceptionCheck>[0]) => {
      const decision = cashExceptionCheck(exception, rules);
      return decision.ok ? undefined : decision.error;
    };
    assert.equal(error(wrong), 'REASON_NOT_LISTED');
    const listed = {...wrong, reason: 'TRANSPOR_MASYARAKAT'};
    assert.equal(error(listed), 'APPROVAL_REQUIRED');
    assert.equal(error({...listed, approvedBy: {...approvedBy, role: 'BP'}}), 'APPROVAL_REQUIRED');
    assert.equal(error({...listed, approvedBy}), 'LIMIT_EXCEEDED');
    assert.equal(error({...listed, approvedBy, amount: '1.00'}), 'WITHDRAWAL_REQUIRED');
  });

  it('is no cash at all with an empty list, and RATE_NOT_FOUND without one', () => {
    const none = cashExceptionCheck(transport, rulesOn('2026-11-24', {'cash.rules': {}}));
    assert.deepEqual(none, {ok: false, error: 'REASON_NOT_LISTED'});
    const bare = rulesAt(rulesOf(nationalRules2026), '2026-11-24');
    assert.throws(() => cashExceptionCheck(transport, bare), RateNotFound);
  });

  it('adds up by person and activity, person and day, event, or not at all', () => {
    const one = {nik: '1708004101900001', activity: 'k', date: '2026-11-24', event: 'e', paymentId: 'p1'};
    const two = {...one, date: '2026-11-25', paymentId: 'p2'};
    const same = (per: Parameters<typeof cashGroupKey>[1]) =>
      cashGroupKey('r', per, one) === cashGroupKey('r', per, two);
    assert.deepEqual((['PERSON_ACTIVITY', 'PERSON_DAY', 'EVENT', 'TRANSACTION'] as const).map(same), [
      true,
      false,
      true,
      false,
    ]);
    assert.notEqual(cashGroupKey('r', 'EVENT', one), cashGroupKey('s', 'EVENT', one));
  });

  it('may be held for three days, then it is spent or paid in again', () => {
    assert.equal(cashHoldUntil('2026-11-24', rules), '2026-11-27');
    const withdrawal = {date: '2026-11-24', amount: '100.00', spent: '60.00', redeposited: '30.00'};
    assert.equal(overheldCash(withdrawal, rulesOn('2026-11-27')), undefined);
    assert.deepEqual(overheldCash(withdrawal, rulesOn('2026-11-28')), {
      uncovered: '10.00',
      due: '2026-11-27',
    });
    assert.equal(overheldCash({...withdrawal, redeposited: '40.00'}, rulesOn('2026-11-28')), undefined);
  });
});
