import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {bkuFault, type Posting} from '@kepahiang/cashless/bku.js';
import {moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import fc from 'fast-check';
import {inTransaction} from '../database/connect.ts';
import {postEntry} from '../store/cash-book-store.ts';
import {bankAnswer, testPayments} from '../testing/payments.ts';
import {assertKept, refusalOf} from '../testing/refusal.ts';
import {morning, startTestServer, type TestServer} from '../testing/server.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
const {create, step, released} = testPayments(() => server);
after(() => server.close());

describe('the cash book', () => {
  it('covers what is released: two that fit alone and not together cannot both go, even at once', async () => {
    server.setNow(morning);
    const {pool, clock} = server.running.context;
    await inTransaction(pool, db =>
      postEntry(
        db,
        {
          skpd: 'rsud',
          tanggal: '2026-11-24',
          uraian: 'Setor sisa',
          rekening: null,
          in: '0.00',
          out: '48000000.00',
          bukuPembantu: 'BANK',
          ref: null,
          shortRef: null,
        },
        clock(),
      ),
    );
    const drafts = [await create({}, {}, 'rsud'), await create({}, {}, 'rsud')];
    for (const draft of drafts) {
      await step('maker.rsud', draft, 'submit');
      await step('checker.rsud', draft, 'check');
    }
    const results = await Promise.allSettled(drafts.map(draft => step('releaser.rsud', draft, 'release')));
    const refusals = results.flatMap(one =>
      one.status === 'rejected' ? [one.reason as {reason: string}] : [],
    );
    assert.deepEqual(
      refusals.map(one => one.reason),
      ['GUARD_FAILED:SALDO_CUKUP'],
    );
  });

  it('books money that comes back as money in, under the same reference', async () => {
    const sent = await released();
    await step('bank', sent, 'settle', bankAnswer('BR-0002'));
    const returned = await step('bank', sent, 'return', bankAnswer('BR-0003'));
    assert.equal(returned.state, 'returned');
    const {entries} = await (
      await server.officer('inspektorat')
    ).client.payments.cashBook({query: {month: '2026-11', skpd: 'dinkes'}});
    const [out, back] = entries.slice(-2);
    assert.deepEqual([out?.out, back?.in, back?.shortRef], ['1610000.00', '1610000.00', sent.shortRef]);
    assert.match(back?.uraian ?? '', /^Retur: /);
  });

  it('needs the reference of the bank, and takes the bank’s word once', async () => {
    const sent = await released();
    assert.deepEqual(
      (await refusalOf(step('bank', sent, 'settle'))).faults.map(one => one.path),
      ['bank.referenceNo'],
    );
    const {client} = await server.officer('bank');
    const {version} = await client.payments.get({params: {id: sent.id}});
    const settle = (idempotencyKey: string) =>
      client.payments.event({
        params: {id: sent.id},
        body: {event: 'settle', version, ...bankAnswer('BR-0004')},
        idempotencyKey,
      });
    const results = await Promise.allSettled([settle('bank-notice-key-01'), settle('bank-notice-key-02')]);
    assert.deepEqual(results.map(one => one.status).sort(), ['fulfilled', 'rejected']);
  });

  it('keeps numbers without gaps and a true balance under postings at once, in any order', async () => {
    const {pool, clock} = server.running.context;
    let book = 0;
    const posting = fc.record({sen: fc.bigInt({min: 1n, max: 90_000_000_00n}), isIn: fc.boolean()});
    await fc.assert(
      fc.asyncProperty(fc.array(posting, {minLength: 1, maxLength: 12}), async postings => {
        const skpd = `uji-${(book += 1)}`;
        const post = ({sen, isIn}: {sen: bigint; isIn: boolean}) => {
          const [amount, zero] = [moneyOfSen(sen), moneyOfSen(0n)];
          const entry = {
            skpd,
            tanggal: '2026-11-24',
            uraian: 'Uji',
            rekening: null,
            in: isIn ? amount : zero,
            out: isIn ? zero : amount,
            bukuPembantu: 'BANK',
            ref: null,
            shortRef: null,
          } as const;
          return inTransaction(pool, db => postEntry(db, entry, clock()));
        };
        await Promise.allSettled(postings.map(post)); // what would overdraw is refused, the rest stands
        const {rows} = await pool.query<Posting & {saldo: string}>(
          `SELECT no, tanggal, amount_in AS "in", amount_out AS "out", saldo FROM bku_entry WHERE skpd = $1 ORDER BY no`,
          [skpd],
        );
        assert.deepEqual(
          rows.map(row => row.no),
          rows.map((_, index) => index + 1),
        );
        assert.equal(bkuFault(rows), undefined);
        let saldo = 0n;
        for (const row of rows)
          assert.equal(row.saldo, moneyOfSen((saldo += senOf(row.in) - senOf(row.out))));
      }),
      {numRuns: 25},
    );
  });

  it('refuses gaps, wrong balances, dates that run backwards and changes, even from plain SQL', async () => {
    const {pool} = server.running.context;
    const insert = (no: number, tanggal: string, saldo: string) =>
      pool.query(
        `INSERT INTO bku_entry (skpd, year, no, tanggal, uraian, amount_in, amount_out, saldo, buku_pembantu, posted_at) VALUES ('pupr', 2026, $1, $2, 'x', 1, 0, $3, 'BANK', now())`,
        [no, tanggal, saldo],
      );
    await assert.rejects(insert(3, '2026-11-24', '50000001.00'), {code: '23514'});
    await assert.rejects(insert(2, '2026-11-24', '50000002.00'), {code: '23514'});
    await assert.rejects(insert(2, '2026-10-31', '50000001.00'), {code: '23514'});
    await insert(2, '2026-11-24', '50000001.00');
    await assertKept(server, [
      `UPDATE bku_entry SET amount_in = 2`,
      `DELETE FROM bku_entry`,
      'TRUNCATE bku_entry CASCADE',
      `UPDATE payment_event SET note = 'x'`,
      'TRUNCATE payment_event',
    ]);
  });

  it('shows each office its own book, and auditors the one they name', async () => {
    const {client} = await server.officer('inspektorat');
    assert.deepEqual(
      (await refusalOf(client.payments.cashBook({query: {month: '2026-11'}}))).faults.map(one => one.path),
      ['skpd'],
    );
    assert.equal(
      (await client.payments.cashBook({query: {month: '2026-11', skpd: 'pupr'}})).saldoAkhir,
      '50000001.00',
    );
    assert.equal(
      (await client.payments.cashBook({query: {month: '2026-10', skpd: 'pupr'}})).saldoAkhir,
      '0.00',
    );
    const maker = await server.officer('maker.pupr');
    assert.equal(
      (await refusalOf(maker.client.payments.cashBook({query: {month: '2026-11', skpd: 'dinkes'}}))).status,
      404,
    );
    assert.deepEqual((await maker.client.payments.list()).butir, []);
    assert.ok(
      (await (await server.officer('bank')).client.payments.list({query: {state: 'sent'}})).butir.length > 0,
    );
  });
});
