import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Payment} from '@kepahiang/contract/payments.js';
import pg from 'pg';
import {bankAnswer, testPayments} from '../testing/payments.ts';
import {testDatabase} from '../testing/database.ts';
import {startTestServer, type TestServer} from '../testing/server.ts';
import {applicationRole} from './application-role.ts';
import {inTransaction} from './connect.ts';

let server: TestServer;
const {create, step, released} = testPayments(() => server);
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const refused = '42501';
const broken = '23514';
const sql = (statement: string, values: unknown[] = []) =>
  server.running.context.pool.query(statement, values);

/** Writes an event past the server, as whoever holds its connection could. */
const event = (id: string, name: string, from: string, to: string, role: string, person: string) => ({
  text: `INSERT INTO payment_event (payment_id, at, event, from_state, to_state, role, person, person_name)
    VALUES ($1, now(), $2, $3, $4, $5, $6, 'Contoh')`,
  values: [id, name, from, to, role, person],
});
const send = (...args: Parameters<typeof event>) => {
  const {text, values} = event(...args);
  return sql(text, values);
};

/** Writes a line of the cash book past the server, with the right number and balance. */
const line = ({id, shortRef}: Pick<Payment, 'id' | 'shortRef'>, out: string, skpd = 'dinkes') => ({
  text: `INSERT INTO bku_entry (skpd, year, no, tanggal, uraian, amount_in, amount_out, saldo, buku_pembantu, ref, short_ref,
      posted_at)
    SELECT $1, 2026, last_no + 1, '2026-11-24', 'Contoh', 0, $2::numeric, saldo - $2::numeric, 'BANK',
      jsonb_build_object('doc', 'PAYMENT', 'id', $3::text), $4, now() FROM bku_lock($1, 2026)`,
  values: [skpd, out, id, shortRef],
});

describe('the role the server works as', () => {
  it('owns nothing: it changes and removes no line of money or history, and switches no rule off', async () => {
    await released();
    for (const table of ['payment', 'payment_event', 'bku_entry', 'audit_act', 'letter', 'application_event'])
      for (const statement of [`DELETE FROM ${table}`, `TRUNCATE ${table}`, `DROP TABLE ${table}`])
        await assert.rejects(sql(statement), {code: refused}, statement);
    for (const statement of [
      `UPDATE payment SET amount = 1`,
      `UPDATE payment SET state = 'settled'`,
      `UPDATE payment_event SET note = 'x'`,
      `UPDATE bku_entry SET amount_in = 2`,
      `UPDATE bku_head SET saldo = 0`,
      `INSERT INTO bku_head (skpd, year) VALUES ('x', 2026)`,
      `UPDATE audit_entry SET hash = ''`,
      `INSERT INTO audit_head (skpd) VALUES ('x')`,
      `SELECT audit_append('payment', '{"skpd": "dinkes", "id": "x"}', '{id}', '{}')`,
      `DELETE FROM payment_transition`,
      `INSERT INTO segregated_pair VALUES ('a', 'b')`,
      `ALTER TABLE payment DISABLE TRIGGER ALL`,
      `DROP TRIGGER bku_entry_follows ON bku_entry`,
      `ALTER TABLE bku_entry DROP CONSTRAINT bku_entry_saldo_check`,
      `CREATE OR REPLACE FUNCTION bku_follows() RETURNS trigger LANGUAGE sql AS 'SELECT NULL'`,
      `CREATE TABLE public.besides (n int)`,
      `SET session_replication_role = replica`,
    ])
      await assert.rejects(sql(statement), {code: refused}, statement);
  });

  it('stays that role after RESET ROLE', async () => {
    const client = await server.running.context.pool.connect();
    await client.query('RESET ROLE');
    assert.deepEqual((await client.query('SELECT current_user')).rows, [{current_user: applicationRole}]);
    client.release();
  });

  it('has a right on every table that somebody has thought about', async () => {
    const {rows} = await sql(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND
         NOT has_table_privilege(current_user, format('%I.%I', schemaname, tablename), 'SELECT')`,
    );
    assert.deepEqual(rows, [{name: 'schema_migration'}]);
  });

  it('may have a login of its own, apart from that of the owner', async () => {
    const own = await testDatabase();
    const owner = new pg.Client({connectionString: own.url});
    await owner.connect();
    const login = `kph_uji_${Date.now()}`;
    await owner.query(`CREATE ROLE ${login} LOGIN PASSWORD 'uji'`);
    const url = new URL(own.url);
    Object.assign(url, {username: login, password: 'uji'});
    const apart = await startTestServer({databaseUrl: url.href, databaseOwnerUrl: own.url});
    const {pool} = apart.running.context;
    assert.deepEqual((await pool.query('SELECT session_user, current_user')).rows, [
      {session_user: login, current_user: login},
    ]);
    await assert.rejects(pool.query('SET ROLE NONE; DELETE FROM payment'), {code: refused});
    await apart.close();
    await owner.query(`DROP OWNED BY ${login}; DROP ROLE ${login}`);
    await owner.end();
    await own.drop();
  });
});

describe('a payment, by direct SQL', () => {
  it('moves only from where it stands, along the table, in the role of the step', async () => {
    const {id} = await create();
    await assert.rejects(send(id, 'settle', 'sent', 'settled', 'BANK', 'a'), {code: broken});
    await assert.rejects(send(id, 'submit', 'draft', 'released', 'MAKER', 'a'), {code: broken});
    await assert.rejects(send(id, 'submit', 'draft', 'submitted', 'CHECKER', 'a'), {code: broken});
    await assert.rejects(
      send(id, 'create', '', 'draft', 'MAKER', 'a'),
      {code: broken},
      'created a second time',
    );
    await send(id, 'submit', 'draft', 'submitted', 'MAKER', 'a');
    assert.deepEqual((await sql('SELECT state, version FROM payment WHERE id = $1', [id])).rows, [
      {state: 'submitted', version: 2},
    ]);
  });

  it('needs three people, whatever roles one of them holds', async () => {
    const {id} = await create();
    await send(id, 'submit', 'draft', 'submitted', 'MAKER', 'a');
    await assert.rejects(send(id, 'check', 'submitted', 'checked', 'CHECKER', 'a'), /payment_segregation/);
    await send(id, 'check', 'submitted', 'checked', 'CHECKER', 'b');
    await assert.rejects(send(id, 'release', 'checked', 'released', 'RELEASER', 'a'), /payment_segregation/);
    await assert.rejects(send(id, 'release', 'checked', 'released', 'RELEASER', 'b'), /payment_segregation/);
    await send(id, 'release', 'checked', 'released', 'RELEASER', 'c');
  });

  it('cannot begin anywhere but as a draft, and the same debt cannot live twice (R-20)', async () => {
    const {id} = await create();
    const copy = (state: string) =>
      sql(
        `INSERT INTO payment SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'state', $2::text,
           'short_ref', 'x' || random(), 'partner_reference', 'x' || random(),
           'seq', nextval(pg_get_serial_sequence('payment', 'seq'))))).* FROM payment p WHERE id = $1`,
        [id, state],
      );
    const insertable = `INSERT INTO payment (id, skpd, source_doc, sub_kegiatan, rekening, expense_kind, description, amount,
        channel, source_account, beneficiary, travel, partner_reference, short_ref, remark, payload_hash, state, created_at)
      SELECT gen_random_uuid(), skpd, source_doc, sub_kegiatan, rekening, expense_kind, description, amount, channel,
        source_account, beneficiary, travel, 'x' || random(), 'x' || random(), remark, payload_hash, $2, created_at
      FROM payment WHERE id = $1`;
    await assert.rejects(copy('draft'), 'the running number is given by the database');
    await assert.rejects(sql(insertable, [id, 'released']), {code: broken});
    await assert.rejects(sql(insertable, [id, 'draft']), {constraint: 'payment_alive_once'});
  });

  it('is settled only together with its line in the cash book, of the same amount, office and reference', async () => {
    const paid = await released();
    const settle = event(paid.id, 'settle', 'sent', 'settled', 'BANK', 'bank');
    const together = (...statements: {text: string; values: unknown[]}[]) =>
      inTransaction(server.running.context.pool, async db => {
        for (const {text, values} of statements) await db.query(text, values);
      });
    await assert.rejects(together(settle), /payment_is_posted/);
    await assert.rejects(together(line(paid, paid.amount)), /bku_entry_is_paid/);
    await assert.rejects(together(settle, line(paid, '1609999.00')), /bku_entry_is_paid/);
    await assert.rejects(
      together(settle, line({...paid, shortRef: 'P000000018'}, paid.amount)),
      /bku_entry_is_paid/,
    );
    await assert.rejects(together(settle, line(paid, paid.amount, 'pupr')), /bku_entry_is_paid/);
    await assert.rejects(
      together({text: 'CREATE TEMP TABLE bku_entry AS SELECT 1 AS n', values: []}, settle),
      /payment_is_posted/,
      'a table of the session does not stand in for the book',
    );
    await together(settle, line(paid, paid.amount));
    await assert.rejects(together(line(paid, paid.amount)), {constraint: 'bku_entry_out_once'});
  });

  it('released by 50 connections at once moves money once', async () => {
    const draft = await create();
    await step('maker.dinkes', draft, 'submit');
    const {version} = await step('checker.dinkes', draft, 'check');
    const {client} = await server.officer('releaser.dinkes');
    const results = await Promise.allSettled(
      Array.from({length: 50}, (_, index) =>
        client.payments.event({
          params: {id: draft.id},
          body: {event: 'release', version},
          idempotencyKey: `release-at-once-${String(index).padStart(2, '0')}`,
        }),
      ),
    );
    assert.equal(results.filter(({status}) => status === 'fulfilled').length, 1);
    const {rows} = await sql(
      `SELECT event, count(*)::int AS n, count(instruction)::int AS told FROM payment_event
       WHERE payment_id = $1 AND event IN ('release', 'dispatch') GROUP BY 1 ORDER BY 1`,
      [draft.id],
    );
    assert.deepEqual(rows, [
      {event: 'dispatch', n: 1, told: 1},
      {event: 'release', n: 1, told: 0},
    ]);
    const bank = await server.officer('bank');
    const sent = await bank.client.payments.get({params: {id: draft.id}});
    const settled = await Promise.allSettled(
      Array.from({length: 50}, (_, index) =>
        bank.client.payments.event({
          params: {id: draft.id},
          body: {event: 'settle', version: sent.version, ...bankAnswer('BR-50')},
          idempotencyKey: `settle-at-once-${String(index).padStart(2, '0')}`,
        }),
      ),
    );
    assert.equal(settled.filter(({status}) => status === 'fulfilled').length, 1);
    assert.deepEqual(
      (await sql(`SELECT count(*)::int AS n FROM bku_entry WHERE ref ->> 'id' = $1`, [draft.id])).rows,
      [{n: 1}],
    );
  });
});
