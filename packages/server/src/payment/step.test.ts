import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {rulesAt, type RuleFile} from '@kepahiang/cashless/rules/rules.js';
import {inTransaction, type Db} from '../database/connect.ts';
import {findPayment} from '../store/payment-store.ts';
import {testPayments} from '../testing/payments.ts';
import {refusalOf} from '../testing/refusal.ts';
import {paymentE1} from '../testing/samples.ts';
import {startTestServer, type TestServer} from '../testing/server.ts';
import {stepPayment} from './step.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
const {create, step} = testPayments(() => server);
after(() => server.close());

/** The same connection, which also writes down what it is asked. */
function listening(db: Db, statements: string[]): Db {
  const query = (...args: [string, unknown[]?]) => {
    statements.push(args[0]);
    return db.query(...args);
  };
  return {query: query as Db['query']};
}

describe('releasing a payment', () => {
  it('asks for the book once, and holds it from then on', async () => {
    const draft = await create();
    await step('maker.dinkes', draft, 'submit');
    await step('checker.dinkes', draft, 'check');
    const {rules, clock} = server.running.context;
    const statements: string[] = [];
    await inTransaction(server.running.context.pool, async db => {
      const releaser = {
        kind: 'petugas',
        subject: 'r',
        name: 'R',
        roles: ['RELEASER'],
        opd: 'dinkes',
        expiresAt: new Date(0),
      } as const;
      const payment = (await findPayment(db, draft.id, true))!;
      await stepPayment(
        server.running.context,
        listening(db, statements),
        payment,
        {event: 'release'},
        {actor: releaser, roles: ['RELEASER'], rules: rulesAt(rules, '2026-11-24'), now: clock()},
      );
    });
    assert.equal(statements.filter(text => text.includes('bku_lock')).length, 1);
  });
});

describe('the rules of the day', () => {
  const row = <Value>(value: Value, validFrom: string, validTo?: string) => ({
    value,
    validFrom,
    ...(validTo !== undefined && {validTo}),
    legalBasis: 'CONTOH. Perjanjian dengan bank',
    setBy: 'REGENCY' as const,
  });
  const under = async (
    rules: RuleFile['rules'],
    work: (pays: ReturnType<typeof testPayments>, it: TestServer) => Promise<void>,
  ) => {
    const it = await startTestServer({seeds: false, regencyRules: {level: 'REGENCY', title: 'Uji', rules}});
    try {
      await work(
        testPayments(() => it),
        it,
      );
    } finally {
      await it.close();
    }
  };
  const refused = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).reason;
  const inquired = (verifiedAt: string) => ({beneficiary: paymentE1(verifiedAt).beneficiary});

  it('say how old the inquiry of an account may be, up to the second', () =>
    under({inquiryMaxAgeDays: [row(7, '2026-01-01', '2026-11-23'), row(2, '2026-11-24')]}, async pays => {
      const old = await pays.create(inquired('2026-11-22T08:59:59+07:00'));
      assert.equal(
        await refused(pays.step('maker.dinkes', old, 'submit')),
        'GUARD_FAILED:BENEFICIARY_VERIFIED',
      );
      const young = await pays.create(inquired('2026-11-22T09:00:00+07:00'));
      assert.equal((await pays.step('maker.dinkes', young, 'submit')).state, 'submitted');
    }));

  it('are asked for where there are none, and stop only the step that needs them', () =>
    under({}, async pays => {
      const draft = await pays.create();
      assert.equal(await refused(pays.step('maker.dinkes', draft, 'submit')), 'RATE_NOT_FOUND');
      assert.equal((await pays.step('maker.dinkes', draft, 'cancel')).state, 'cancelled');
    }));

  it('let one person do two duties by decree on its days, for the server and the database alike', () =>
    under(
      {
        inquiryMaxAgeDays: [row(7, '2026-01-01')],
        dualControl: [row('three', '2026-01-01', '2026-11-23'), row('two', '2026-11-24', '2026-11-24')],
        'sod.relaxedPairs': [row([], '2026-01-01')],
      },
      async (pays, it) => {
        const {pool} = it.running.context;
        await it.officer('maker.dinkes');
        await pool.query(`UPDATE session SET roles = '{MAKER,CHECKER,RELEASER}' WHERE opd = 'dinkes'`);
        const draft = await pays.create();
        assert.deepEqual((await pays.step('maker.dinkes', draft, 'submit')).actions, [
          'send_back',
          'check',
          'cancel',
        ]);
        const onDay = (day: string) =>
          inTransaction(pool, async db => {
            await db.query(
              `INSERT INTO payment_event (payment_id, at, event, from_state, to_state, role, person, person_name)
               SELECT payment_id, $2, 'check', 'submitted', 'checked', 'CHECKER', person, person_name
               FROM payment_event WHERE payment_id = $1 AND event = 'submit'`,
              [draft.id, `${day}:00+07:00`],
            );
            throw new Error('let go');
          });
        await assert.rejects(onDay('2026-11-23T23:59'), /payment_segregation/);
        await assert.rejects(onDay('2026-11-24T00:00'), /let go/);
        await assert.rejects(onDay('2026-11-25T00:00'), /payment_segregation/);
        assert.equal((await pays.step('maker.dinkes', draft, 'check')).state, 'checked');
        assert.equal(await refused(pays.step('maker.dinkes', draft, 'release')), 'SOD_VIOLATION');
      },
    ));
});
