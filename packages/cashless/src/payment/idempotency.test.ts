import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {PaymentState} from '../payment.ts';
import {idempotencyDecision, payloadText, type PaymentRequest, type RecordedPayment} from './idempotency.ts';

const request: PaymentRequest = {
  skpd: 'DINKES',
  idempotencyKey: 'key-0000000000000002',
  payloadHash: 'hash-2',
  sourceDoc: {kind: 'SP2D', id: 'sp2d-1'},
  beneficiary: {bankCode: '002', accountNo: '0000000001'},
  amount: '2500000.00',
  invoice: {no: 'INV/1', date: '2026-10-10'},
};
const recorded: RecordedPayment = {
  id: 'p1',
  skpd: 'DINKES',
  state: 'sent',
  idempotencyKey: 'key-0000000000000001',
  payloadHash: 'hash-1',
  beneficiary: request.beneficiary,
  amount: '2500000.00',
  invoice: {no: 'INV/1', date: '2026-10-10'},
};
const alive: PaymentState[] = ['draft', 'submitted', 'checked', 'released', 'sent', 'settled', 'unknown'];
const dead: PaymentState[] = ['cancelled', 'rejected', 'returned', 'reversed'];
const create = {decision: 'CREATE', overridden: []};

describe('idempotency and double payment (cashless.md 5.5)', () => {
  it('(1) the same key and payload is a replay: the state, nothing sent', () => {
    const same = {...request, idempotencyKey: recorded.idempotencyKey, payloadHash: 'hash-1'};
    assert.deepEqual(idempotencyDecision(same, [recorded]), {decision: 'REPLAY', id: 'p1', state: 'sent'});
  });

  it('(2) the same key with another payload is a conflict', () => {
    const other = {...request, idempotencyKey: recorded.idempotencyKey};
    assert.deepEqual(idempotencyDecision(other, [recorded]), {decision: 'CONFLICT', id: 'p1'});
  });

  for (const state of alive)
    it(`(3) a twin that is ${state} holds the payment (R-20)`, () => {
      assert.deepEqual(idempotencyDecision(request, [{...recorded, state}]), {
        decision: 'HOLD',
        rule: 'R-20',
        duplicates: ['p1'],
      });
    });

  for (const state of dead)
    it(`(4) a twin that is ${state} does not`, () => {
      assert.deepEqual(idempotencyDecision(request, [{...recorded, state}]), create);
    });

  it('(3) needs a PA with a reason, and says what was overridden', () => {
    const by = (role: string, reason: string) =>
      idempotencyDecision({...request, override: {role, user: 'ana', reason}}, [recorded]);
    assert.deepEqual(by('PA', 'termin kedua'), {decision: 'CREATE', overridden: ['p1']});
    assert.equal(by('PA', ' ').decision, 'HOLD');
    assert.equal(by('BP', 'termin kedua').decision, 'HOLD');
  });

  const changes: readonly (readonly [string, Partial<RecordedPayment>])[] = [
    ['account', {beneficiary: {bankCode: '002', accountNo: '0000000002'}}],
    ['bank', {beneficiary: {bankCode: '008', accountNo: '0000000001'}}],
    ['amount', {amount: '2500000.01'}],
    ['invoice', {invoice: {no: 'INV/2', date: '2026-10-10'}}],
    ['no invoice', {invoice: undefined}],
    ['SKPD', {skpd: 'PUPR'}],
  ];
  for (const [what, change] of changes)
    it(`(4) another ${what} is another debt`, () => {
      assert.deepEqual(idempotencyDecision(request, [{...recorded, ...change}]), create);
    });

  it('(4) lets a salary without an invoice be paid each month', () => {
    const {invoice: _, ...salary} = request;
    assert.deepEqual(idempotencyDecision(salary, [{...recorded, invoice: undefined}]), create);
  });

  for (const state of ['rejected', 'returned', 'reversed'] as const)
    it(`(4) takes the place of one that is ${state}, once`, () => {
      const before = {...recorded, state};
      const again = {...request, replaces: 'p1'};
      assert.deepEqual(idempotencyDecision(again, [before]), create);
      const replacement: RecordedPayment = {...recorded, id: 'p2', state: 'sent', replaces: 'p1'};
      assert.deepEqual(idempotencyDecision(again, [before, replacement]), {
        decision: 'HOLD',
        rule: 'R-20',
        duplicates: ['p2'],
      });
      assert.deepEqual(idempotencyDecision(again, [before, {...replacement, state: 'returned'}]), create);
    });

  it('replaces nothing that may still be paid: an unknown payment is not sent again', () => {
    for (const state of alive) {
      const again = idempotencyDecision({...request, replaces: 'p1'}, [{...recorded, state}]);
      assert.equal(again.decision, 'HOLD');
    }
  });

  it('holds a second replacement of a salary too, which has no invoice, and one of a payment still on its way', () => {
    const {invoice: _, ...salary} = {...request, replaces: 'p1'};
    const paid: RecordedPayment = {...recorded, invoice: undefined};
    const again: RecordedPayment = {...paid, id: 'p2', replaces: 'p1'};
    assert.deepEqual(idempotencyDecision(salary, [{...paid, state: 'returned'}]), create);
    assert.equal(idempotencyDecision(salary, [{...paid, state: 'returned'}, again]).decision, 'HOLD');
    assert.equal(idempotencyDecision(salary, [{...paid, state: 'unknown'}]).decision, 'HOLD');
  });

  it('hashes the same text whatever the order of keys, and only what makes the debt', () => {
    const text = payloadText(request);
    assert.equal(
      text,
      '{"amount":"2500000.00","beneficiary":{"accountNo":"0000000001","bankCode":"002"},"invoice":{"date":"2026-10-10","no":"INV/1"},"sourceDoc":{"id":"sp2d-1","kind":"SP2D"}}',
    );
    const turned = Object.fromEntries(Object.entries(request).toReversed()) as unknown as PaymentRequest;
    assert.equal(payloadText(turned), text);
    assert.notEqual(payloadText({...request, billing: '012345678901234'}), text);
  });

  it('never has two living payments of one invoice, account and amount without an override (property)', () => {
    const act = fc.record({
      key: fc.integer({min: 1, max: 30}),
      invoice: fc.constantFrom('A', 'B'),
      amount: fc.constantFrom('1.00', '2.00'),
      replaces: fc.option(fc.integer({min: 0, max: 5}), {nil: undefined}),
      then: fc.constantFrom<PaymentState>('sent', 'settled', 'unknown', 'returned', 'rejected', 'cancelled'),
    });
    fc.assert(
      fc.property(fc.array(act, {maxLength: 40}), acts => {
        const payments: RecordedPayment[] = [];
        for (const {key, invoice, amount, replaces, then} of acts) {
          const asked = {
            ...request,
            idempotencyKey: `key-${key}-${acts.length}`,
            invoice: {no: invoice, date: '2026-10-10'},
            amount,
            ...(replaces !== undefined && {replaces: `p${replaces}`}),
          };
          const made = {...asked, payloadHash: payloadText(asked), state: then, id: `p${payments.length}`};
          if (idempotencyDecision({...asked, payloadHash: made.payloadHash}, payments).decision === 'CREATE')
            payments.push(made);
        }
        const living = payments.filter(({state}) => !dead.includes(state));
        const debts = living.map(one => `${one.invoice!.no} ${one.amount}`);
        assert.equal(new Set(debts).size, debts.length);
      }),
    );
  });
});
