import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {createConnection, createServer, type Server, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {createClient} from '@kepahiang/client/client.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {resources} from '@kepahiang/contract/resources.js';
import pg from 'pg';
import {Browser} from '../testing/browser.ts';
import {testDatabase, type TestDatabase} from '../testing/database.ts';
import {refusalOf} from '../testing/refusal.ts';
import {submission} from '../testing/samples.ts';
import {readyAnswers, startTestServer, type TestServer, type Visitor} from '../testing/server.ts';

describe('the same submit twice', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.close());

  const count = async () =>
    Number(
      (await server.running.context.pool.query<{count: string}>('SELECT count(*) FROM application')).rows[0]
        ?.count,
    );
  const send = (who: Visitor, key: string, body: unknown) =>
    who.browser.fetch(`${apiPrefix}/applications`, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'idempotency-key': key},
      body: JSON.stringify(body),
    });

  it('one after the other gives one application and the same receipt, also in a browser that lost the first answer', async () => {
    const citizen = server.visitor();
    const body = submission(await readyAnswers(citizen));
    const before = await count();
    const first = (await (await send(citizen, 'key-one-after-other', body)).json()) as {nomor: string};
    const lost = server.visitor();
    const second = await send(lost, 'key-one-after-other', body);
    assert.equal(second.status, 201);
    assert.deepEqual(await second.json(), first);
    assert.equal((await lost.client.session.me()).nomor, first.nomor);
    assert.equal(await count(), before + 1);
  });

  it('at once, from ten sockets, gives one application and ten equal receipts', async () => {
    const citizen = server.visitor();
    const body = submission(await readyAnswers(citizen));
    const before = await count();
    const answers = await Promise.all(
      Array.from(
        {length: 10},
        async () =>
          (await (await send(server.visitor(), 'key-ten-at-once-00', body)).json()) as {nomor?: string},
      ),
    );
    assert.equal(new Set(answers.map(answer => JSON.stringify(answer))).size, 1);
    assert.ok(answers[0]?.nomor);
    assert.equal(await count(), before + 1);
  });

  it('with another body is refused, and a refused one leaves its key free', async () => {
    const citizen = server.visitor();
    const jawaban = await readyAnswers(citizen);
    const wrong = await send(citizen, 'key-refused-then-right', submission({...jawaban, nik: '1'}));
    assert.equal(wrong.status, 422);
    assert.equal((await send(citizen, 'key-refused-then-right', submission(jawaban))).status, 201);
    const other = await send(
      citizen,
      'key-refused-then-right',
      submission({...jawaban, judul: 'Judul yang lain sama sekali'}),
    );
    assert.equal(other.status, 422);
    assert.equal(((await other.json()) as {code: string}).code, 'key-reused');
  });

  it('without a key, or with a key too short, is refused', async () => {
    const citizen = server.visitor();
    const {code} = await refusalOf(
      citizen.client.applications.submit({body: submission({}), idempotencyKey: 'short'}),
    );
    assert.equal(code, 'key-missing');
  });

  it('of one person is not answered to another', async () => {
    const citizen = server.visitor();
    const {nomor} = await citizen.client.applications.submit({body: submission(await readyAnswers(citizen))});
    const input = {
      params: {nomor},
      body: {event: 'terima_berkas', versi: 1},
      idempotencyKey: 'key-of-one-officer',
    };
    await (await server.officer('loket.dpmptsp')).client.applications.event(input);
    const other = await refusalOf(
      (await server.officer('verifikator.dpmptsp')).client.applications.event(input),
    );
    assert.equal(other.code, 'key-reused');
  });

  it('while the first is held up is told when to ask again, and asking again works', async () => {
    const citizen = server.visitor();
    const body = submission(await readyAnswers(citizen));
    const holder = new pg.Client({connectionString: server.database.url});
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE letter_sequence, application IN ACCESS EXCLUSIVE MODE');
    const first = send(citizen, 'key-first-held-up', body);
    await new Promise(resolve => setTimeout(resolve, 200));
    const second = await send(citizen, 'key-first-held-up', body);
    assert.equal(second.status, 409);
    assert.equal(second.headers.get('retry-after'), '1');
    await holder.query('ROLLBACK');
    await holder.end();
    await first;
    assert.equal((await send(citizen, 'key-first-held-up', body)).status, 201);
  });
});

/** A wire to the database that can be cut between what was done and what is answered. */
class Wire {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #held: (() => void) | undefined;
  #isArmed = false;

  constructor(target: {host: string; port: number}) {
    this.#server = createServer(front => this.#join(front, createConnection(target)));
  }

  #join(front: Socket, back: Socket): void {
    let isHolding = false;
    for (const [socket, other] of [
      [front, back],
      [back, front],
    ] as const) {
      this.#sockets.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
    front.on('data', bytes => {
      // The transaction of the submit ends here: let the word through, and nothing back.
      if (this.#isArmed && bytes.includes('COMMIT')) isHolding = true;
      back.write(bytes);
    });
    back.on('data', bytes => {
      if (!isHolding) return void front.write(bytes);
      if (bytes.includes('COMMIT')) this.#held?.();
    });
  }

  /** From now on holds back the answer to the next COMMIT. Resolves when the database has given it. */
  arm(): Promise<void> {
    this.#isArmed = true;
    return new Promise(resolve => (this.#held = resolve));
  }

  async listen(): Promise<number> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    return (this.#server.address() as {port: number}).port;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}

/** The server as its own process, as `npm start` runs it. */
async function startProcess(databaseUrl: string, dataDir: string, port: number): Promise<ChildProcess> {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@kepahiang/source', main], {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      KPH_DATA: dataDir,
      KPH_LOG: 'silent',
    },
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 200; tries += 1) {
    const isUp = await fetch(`http://localhost:${port}${apiPrefix}/health`).then(
      answer => answer.ok,
      () => false,
    );
    if (isUp) return child;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('The server process did not come up.');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  const {port} = probe.address() as {port: number};
  await new Promise(resolve => probe.close(resolve));
  return port;
}

describe('a server killed between write and answer', () => {
  let database: TestDatabase;
  let dataDir: string;
  before(async () => {
    database = await testDatabase();
    dataDir = await mkdtemp(path.join(tmpdir(), 'kph-data-'));
  });
  after(async () => {
    await database.drop();
    await rm(dataDir, {recursive: true, force: true});
  });

  it('has made one application, and sending again gives its receipt', async () => {
    const real = new URL(database.url);
    const wire = new Wire({host: real.hostname, port: Number(real.port)});
    const through = new URL(database.url);
    through.host = `127.0.0.1:${await wire.listen()}`;
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const doomed = await startProcess(through.href, dataDir, port);
    const browser = new Browser(url);
    const client = createClient({
      resources,
      baseUrl: url + apiPrefix,
      fetch: browser.fetch,
      retry: {limit: 0},
    });
    const visitor = {browser, client};
    const body = submission(await readyAnswers(visitor));
    const written = wire.arm();
    const lost = client.applications.submit({body, idempotencyKey: 'key-of-a-doomed-server'});
    const outcome = lost.then(
      () => 'answered',
      (error: {name: string}) => error.name,
    );
    await written;
    const gone = new Promise(resolve => doomed.once('exit', (_code, signal) => resolve(signal)));
    doomed.kill('SIGKILL');
    assert.equal(await gone, 'SIGKILL');
    assert.equal(await outcome, 'ApiUnreachable');
    wire.close();

    const db = new pg.Client({connectionString: database.url});
    await db.connect();
    const numbers = async () =>
      (await db.query<{number: string}>('SELECT number FROM application')).rows.map(row => row.number);
    const [written1] = await numbers();
    assert.ok(written1, 'the application was written before the kill');
    const next = await startProcess(database.url, dataDir, port);
    const receipt = await client.applications.submit({body, idempotencyKey: 'key-of-a-doomed-server'});
    assert.equal(receipt.nomor, written1);
    assert.deepEqual(await numbers(), [written1]);
    assert.equal((await client.applications.get({params: {nomor: receipt.nomor}})).riwayat.length, 1);
    await db.end();
    const ended = new Promise(resolve => next.once('exit', resolve));
    next.kill('SIGTERM');
    assert.equal(await ended, 0, 'a server that is asked to stop ends well');
  });
});
