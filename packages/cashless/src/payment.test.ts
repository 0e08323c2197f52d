import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {channelOk, pickChannel, regionalBankAt} from './channel.ts';
import {
  openPaymentEvents,
  paymentStateLabels,
  paymentStep,
  paymentTransitions,
  type PaymentActor,
  type PaymentEvent,
  type PaymentState,
} from './payment.ts';

const states = Object.keys(paymentStateLabels) as PaymentState[];
const events = [...new Set(paymentTransitions.map(row => row.event))];
const actors: PaymentActor[] = ['MAKER', 'CHECKER', 'RELEASER', 'BANK', 'sistem'];
const allGuards = {
  BENEFICIARY_VERIFIED: true,
  SALDO_CUKUP: true,
  STATUS_404_AFTER_WAIT: true,
  REVERSAL_APPROVED: true,
};

describe('the life of a payment (cashless.md 4.4)', () => {
  it('allows exactly the rows of the table, for every state, event and role', () => {
    for (const from of states) {
      for (const event of events) {
        for (const role of actors) {
          const row = paymentTransitions.find(
            one => one.from === from && one.event === event && one.role === role,
          );
          const decision = paymentStep({
            from,
            event,
            roles: [role],
            user: 'a',
            history: [],
            guards: allGuards,
          });
          assert.equal(decision.allowed, row !== undefined, `${from} ${event} ${role}`);
          if (decision.allowed) assert.equal(decision.to, row!.to);
        }
      }
    }
  });

  it('refuses a guarded event unless its guard is exactly true', () => {
    for (const row of paymentTransitions.filter(one => one.guard)) {
      const decision = paymentStep({
        from: row.from,
        event: row.event,
        roles: [row.role],
        user: 'a',
        history: [],
        guards: {},
      });
      assert.deepEqual(decision, {allowed: false, reason: `GUARD_FAILED:${row.guard}`});
    }
  });

  it('needs three people: whoever submitted or checked may not check or release', () => {
    const history: {event: PaymentEvent; user: string}[] = [{event: 'submit', user: 'ana'}];
    const check = {from: 'submitted', event: 'check', roles: ['CHECKER'], guards: allGuards} as const;
    assert.deepEqual(paymentStep({...check, user: 'ana', history}), {
      allowed: false,
      reason: 'SOD_VIOLATION',
    });
    assert.ok(paymentStep({...check, user: 'budi', history}).allowed);
    history.push({event: 'check', user: 'budi'});
    const release = {
      from: 'checked',
      event: 'release',
      roles: ['RELEASER'],
      guards: allGuards,
      history,
    } as const;
    assert.equal(paymentStep({...release, user: 'ana'}).allowed, false);
    assert.equal(paymentStep({...release, user: 'budi'}).allowed, false);
    assert.ok(paymentStep({...release, user: 'citra'}).allowed);
  });

  it('remembers who submitted and who checked when it was sent back in between', () => {
    const history: {event: PaymentEvent; user: string}[] = [
      {event: 'submit', user: 'ana'},
      {event: 'check', user: 'budi'},
      {event: 'send_back', user: 'citra'},
      {event: 'submit', user: 'dewi'},
    ];
    const check = {
      from: 'submitted',
      event: 'check',
      roles: ['CHECKER'],
      guards: allGuards,
      history,
    } as const;
    assert.deepEqual(paymentStep({...check, user: 'ana'}), {allowed: false, reason: 'SOD_VIOLATION'});
    assert.ok(paymentStep({...check, user: 'budi'}).allowed, 'the same checker looks again');
    const again = {from: 'draft', event: 'submit', roles: ['MAKER'], guards: allGuards} as const;
    const sentBack = history.slice(0, 3);
    assert.ok(paymentStep({...again, user: 'ana', history: sentBack}).allowed, 'the same maker mends it');
    assert.equal(paymentStep({...again, user: 'budi', history: sentBack}).allowed, false);
  });

  it('offers only the buttons that would be allowed', () => {
    const history: {event: PaymentEvent; user: string}[] = [{event: 'submit', user: 'ana'}];
    assert.deepEqual(
      openPaymentEvents({from: 'submitted', roles: ['MAKER', 'CHECKER'], user: 'ana', history}),
      ['send_back', 'cancel'],
    );
  });
});

describe('limits of the channels (cashless.md 5.3)', () => {
  const date = '2026-11-24';
  it('takes BI-FAST to 250 million, SKNBI to a billion, RTGS above 100 million', () => {
    assert.deepEqual(channelOk('BIFAST', 250_000_000n, date), {ok: true});
    assert.deepEqual(channelOk('BIFAST', 250_000_001n, date), {ok: false, error: 'ABOVE_MAX'});
    assert.deepEqual(channelOk('RTGS', 100_000_000n, date), {ok: false, error: 'BELOW_MIN'});
  });
  it('picks the same bank first, then the fastest channel that fits', () => {
    const transfer = {sourceBank: '133', beneficiaryBank: '002', rupiah: 1_610_000n};
    assert.equal(pickChannel({...transfer, beneficiaryBank: '133'}, date), 'OVERBOOKING');
    assert.equal(pickChannel(transfer, date), 'BIFAST');
    assert.equal(pickChannel({...transfer, rupiah: 300_000_000n}, date), 'SKNBI');
    assert.equal(pickChannel({...transfer, rupiah: 300_000_000n, urgent: true}, date), 'RTGS');
    assert.equal(pickChannel({...transfer, rupiah: 1_500_000_000n}, date), 'RTGS');
    assert.equal(pickChannel({...transfer, bifastParticipant: false}, date), 'SKNBI');
  });

  it('knows the bank of the regency on a date, and guesses none for a date before its rows', () => {
    assert.equal(regionalBankAt('2026-11-24'), '133');
    assert.throws(() => regionalBankAt('2015-12-31'), {code: 'RATE_NOT_FOUND'});
    const other = {
      setBy: 'REGENCY',
      legalBasis: 'Keputusan Bupati',
      kodeBank: '002',
      validFrom: '2030-01-01',
    } as const;
    assert.equal(regionalBankAt('2030-01-01', [other]), '002');
  });
});
