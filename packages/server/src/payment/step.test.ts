import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {inTransaction, type Db} from '../database/connect.ts';
import {findPayment} from '../store/payment-store.ts';
import {testPayments} from '../testing/payments.ts';
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
        listening(db, statements),
        payment,
        {event: 'release'},
        releaser,
        ['RELEASER'],
        server.running.context.clock(),
      );
    });
    assert.equal(statements.filter(text => text.includes('bku_lock')).length, 1);
  });
});
