import assert from 'node:assert/strict';
import {randomInt} from 'node:crypto';
import {chmod, mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {createClient} from '@kepahiang/client/client.js';
import {isApiRejected, isKepahiangError} from '@kepahiang/client/errors.js';
import type {Payment} from '@kepahiang/contract/payments.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {resources, type Resources} from '@kepahiang/contract/resources.js';
import {moneyOfRupiah} from '@kepahiang/schemas/money.js';
import pg from 'pg';
import type {Client} from '@kepahiang/client/client.js';
import {reachEmbedded, startEmbedded} from './database/embedded.ts';
import {demoOffices} from './demo/accounts.ts';
import {Browser} from './testing/browser.ts';
import {testDatabase, type TestDatabase} from './testing/database.ts';
import {bankAnswer} from './testing/payments.ts';
import {runMain, type RunningMain} from './testing/process.ts';
import {paymentE1, tripE1} from './testing/samples.ts';

/** Five writes carry one payment from the draft to the cash book: 2,000 in all. */
const payments = 400;
const atOnce = 8;
/** How long a server lives after it has come up. @unit ms */
const [shortest, longest] = [20, 2500];
/** On a busy machine each start takes seconds; more of them would say nothing new. */
const most = 25;
/** A day in town, which the imprest money of an office covers a hundred times. */
const rupiah = 150_000;

let dataDir: string;
let database: TestDatabase | undefined;
let port: number;
let living: RunningMain | undefined;
const ended: {kills: number; cut: number} = {kills: 0, cut: 0};

before(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'kph-kill-'));
  await chmod(dataDir, 0o755);
  // The step `server` runs this over the embedded database, `server-debian` over that of the system.
  if (process.env['KPH_TEST_DATABASE_URL']) database = await testDatabase();
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  port = (probe.address() as {port: number}).port;
  await new Promise(resolve => probe.close(resolve));
});
after(async () => {
  living?.stop('SIGKILL');
  await living?.ended;
  if (!database) await (await startEmbedded({directory: dataDir})).stop(); // it outlived its server
  await database?.drop();
  await rm(dataDir, {recursive: true, force: true});
});

const environment = () => ({
  PORT: String(port),
  KPH_DATA: dataDir,
  KPH_LOG: 'silent',
  DATABASE_URL: database?.url ?? '',
});
const start = (): RunningMain => (living = runMain('main.ts', environment()));

/** Kills the server again and again, and starts it at once, until all is paid or it was enough. The last one lives. */
async function killAgainAndAgain(first: RunningMain, isDone: () => boolean): Promise<void> {
  let current = first;
  for (;;) {
    const lived = await Promise.race([current.isUp.then(() => true), current.ended.then(({said}) => said)]);
    assert.equal(lived, true, `the server did not start again: ${String(lived)}`);
    await pause(randomInt(shortest, longest));
    if (isDone() || ended.kills === most) return;
    current.stop('SIGKILL');
    await current.ended;
    ended.kills += 1;
    current = start();
  }
}

/** Sends until there is an answer, as a page does that keeps what was not sent: always the same key. */
async function insist<T>(send: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      const mayPass = isApiRejected(error) ? [409, 503].includes(error.status) : isKepahiangError(error);
      if (!mayPass || (isApiRejected(error) && error.code === 'stale-version')) throw error;
      ended.cut += 1;
      await pause(60);
    }
  }
}

async function signedIn(username: string): Promise<Client<Resources>> {
  const browser = new Browser(`http://localhost:${port}`);
  await browser.signIn(username);
  const baseUrl = browser.origin + apiPrefix;
  return createClient({resources, baseUrl, fetch: browser.fetch, retry: {limit: 0}});
}

type Desks = Readonly<Record<'maker' | 'checker' | 'releaser' | 'bank', Client<Resources>>>;

async function desksOf(opd: string): Promise<Desks> {
  return {
    maker: await signedIn(`maker.${opd}`),
    checker: await signedIn(`checker.${opd}`),
    releaser: await signedIn(`releaser.${opd}`),
    bank: await signedIn('bank'),
  };
}

/** One payment from the draft to the cash book; what the last answer said of it. */
async function pay(desks: Desks, serial: number): Promise<Payment> {
  const spt = {nomor: `090/${serial}/SPT/2026`, tanggal: '2026-10-05'};
  const day = {kind: 'DALAM_KOTA_GT8', kembali: tripE1.berangkat, lodging: [], transport: [], spt} as const;
  const key = (step: string) => `kill-${String(serial).padStart(4, '0')}-${step.padEnd(8, '-')}`;
  const body = paymentE1(new Date().toISOString(), {
    amount: moneyOfRupiah(rupiah),
    travel: {...tripE1, ...day},
  });
  let payment = await insist(() => desks.maker.payments.create({body, idempotencyKey: key('create')}));
  const {id} = payment;
  const steps = [
    ['maker', 'submit', {}],
    ['checker', 'check', {}],
    ['releaser', 'release', {}],
    ['bank', 'settle', bankAnswer(`BR-${serial}`)],
  ] as const;
  for (const [desk, event, more] of steps) {
    const sent = {params: {id}, body: {event, version: payment.version, ...more}, idempotencyKey: key(event)};
    payment = await insist(() => desks[desk].payments.event(sent));
  }
  return payment;
}

async function payAll(offices: readonly Desks[]): Promise<Payment[]> {
  const done: Payment[] = [];
  let next = 0;
  const worker = async () => {
    while (next < payments) {
      const serial = (next += 1);
      done.push(await pay(offices[serial % offices.length]!, serial));
    }
  };
  await Promise.all(Array.from({length: atOnce}, worker));
  return done;
}

async function rowsOf(statement: string): Promise<Record<string, unknown>[]> {
  const embedded = database ? undefined : await reachEmbedded(dataDir);
  const client = new pg.Client({connectionString: database?.url ?? embedded!.ownerUrl});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('a server that is killed at any moment', () => {
  it(
    'loses none of 2,000 writes of payments, doubles none, and its audit trail is sound',
    {timeout: 600_000},
    async () => {
      let isDone = false;
      const first = start();
      await first.isUp;
      const offices = await Promise.all(demoOffices.map(desksOf));
      const paying = payAll(offices).finally(() => (isDone = true));
      const [answers] = await Promise.all([paying, killAgainAndAgain(first, () => isDone)]);
      assert.ok(ended.kills >= 10, `killed ${ended.kills} times only`);
      assert.ok(ended.cut > 0, 'no request was ever cut');

      assert.deepEqual(new Set(answers.map(({state}) => state)), new Set(['settled']));
      assert.deepEqual(
        await rowsOf(`SELECT (SELECT count(*)::int FROM payment) AS payments,
        (SELECT count(*)::int FROM payment_event) AS events, (SELECT count(*)::int FROM idempotency) AS keys,
        (SELECT count(*)::int FROM bku_entry WHERE amount_out > 0) AS lines`),
        [{payments, events: payments * 6, keys: payments * 5, lines: payments}],
      );
      const known = await rowsOf(
        `SELECT p.id, p.short_ref AS "shortRef", b.no AS "bkuNo" FROM payment p JOIN bku_entry b ON b.ref ->> 'id' = p.id::text`,
      );
      const byId = (one: {id?: unknown}, other: {id?: unknown}) =>
        String(one.id) < String(other.id) ? -1 : 1;
      assert.deepEqual(
        known.sort(byId),
        answers.map(({id, shortRef, bkuNo}) => ({id, shortRef, bkuNo})).sort(byId),
        'what people were told is what was written',
      );
      assert.deepEqual(
        await rowsOf('SELECT saldo FROM bku_head ORDER BY skpd'),
        demoOffices.map(() => ({
          saldo: moneyOfRupiah(50_000_000 - (payments / demoOffices.length) * rupiah),
        })),
      );

      living!.stop('SIGTERM');
      assert.equal((await living!.ended).code, 0);
      const {code, said} = await runMain('audit/main.ts', environment()).ended;
      assert.match(said, /Jejak audit utuh\./);
      assert.equal(code, 0);
    },
  );
});
