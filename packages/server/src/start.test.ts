import assert from 'node:assert/strict';
import {chmod, mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import pg from 'pg';
import {startEmbedded} from './database/embedded.ts';
import {createLog} from './http/log.ts';
import {migrate} from './database/migrate.ts';
import {testDatabase, type TestDatabase} from './testing/database.ts';
import {runMain} from './testing/process.ts';
import {startServer} from './start.ts';
import {exitCodes} from './start-error.ts';

let dataDir: string;
let database: TestDatabase;
before(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'kph-data-'));
  await chmod(dataDir, 0o755);
  database = await testDatabase();
});
after(async () => {
  await database.drop();
  await rm(dataDir, {recursive: true, force: true});
});

/** Runs the server as a person does. */
const run = (env: Readonly<Record<string, string>>) =>
  runMain('main.ts', {PORT: '0', KPH_DATA: dataDir, KPH_LOG: 'silent', ...env});

describe('starting', () => {
  it('on a taken port says so in one sentence, touches nothing, and ends with its own code', async () => {
    const other = createServer();
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
    const {port} = other.address() as {port: number};
    const {code, said} = await run({PORT: String(port), DATABASE_URL: database.url}).ended;
    other.close();
    assert.equal(code, exitCodes.port);
    assert.equal(
      said.trim(),
      `Porta ${port} sudah dipakai program lain. Pilih porta lain dengan PORT=${port + 1}.`,
    );
  });

  it('with a database that cannot be reached says which and what to check', async () => {
    const {code, said} = await run({DATABASE_URL: 'postgres://uji:rahasia@127.0.0.1:1/uji'}).ended;
    assert.equal(code, exitCodes.database);
    assert.match(
      said,
      /Basis data di 127\.0\.0\.1:1 tidak dapat dihubungi \(ECONNREFUSED\)\. Periksa DATABASE_URL/,
    );
    assert.doesNotMatch(said, /rahasia/);
  });

  it('never offers the demo accounts on a public address', async () => {
    const {code, said} = await run({DATABASE_URL: database.url, KPH_URL: 'https://layanan.example'}).ended;
    assert.equal(code, exitCodes.site);
    assert.match(said, /Isi OIDC_ISSUER/);
  });

  it('refuses a port that is none, half an issuer and a site that was not built', async () => {
    const unbuilt = await run({KPH_SITE: dataDir, DATABASE_URL: database.url}).ended;
    assert.equal(unbuilt.code, exitCodes.site);
    assert.match(unbuilt.said, /belum dibangun\. Jalankan "npm run build"/);
    assert.equal((await run({PORT: 'delapan'}).ended).code, exitCodes.port);
    assert.equal((await run({OIDC_ISSUER: 'https://masuk.example'}).ended).code, exitCodes.site);
  });

  it('prints the addresses and the demo accounts, and stops at once on Ctrl-C', async () => {
    const server = run({DATABASE_URL: database.url});
    await server.isUp;
    const asked = Date.now();
    server.stop('SIGINT');
    const {code, said} = await server.ended;
    assert.equal(code, 0);
    assert.ok(Date.now() - asked < 5000);
    assert.match(said, /Portal +http:\/\/localhost:\d+\//);
    assert.match(said, /verifikator\.OPD/);
    assert.match(said, /kata sandi: kepahiang/);
  });
});

describe('stopping', () => {
  it('lets a request in flight finish', async () => {
    const running = await startServer({
      services: [],
      dataDir,
      databaseUrl: database.url,
      log: createLog(undefined, 'silent'),
    });
    const holder = new pg.Client({connectionString: database.url});
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE session IN ACCESS EXCLUSIVE MODE');
    const answer = fetch(`${running.url}${apiPrefix}/session`, {headers: {cookie: 'kph_sesi=x'}});
    await new Promise(resolve => setTimeout(resolve, 200));
    const closed = running.close();
    await holder.query('ROLLBACK');
    await holder.end();
    assert.equal((await answer).status, 200);
    await closed;
    await assert.rejects(fetch(`${running.url}${apiPrefix}/session`));
  });
});

describe('the schema', () => {
  it('is brought up to date by two servers at once and again later, each migration once', async () => {
    const own = await testDatabase();
    const runs = await Promise.all([migrate(own.url), migrate(own.url)]);
    const ran = runs.flat().sort();
    assert.deepEqual(ran, [...new Set(ran)], 'no migration ran twice');
    assert.ok(ran.length >= 2);
    assert.deepEqual(await migrate(own.url), []);
    await own.drop();
  });
});

describe('the embedded database', () => {
  const ask = async (url: string, statement: string) => {
    const client = new pg.Client({connectionString: url});
    await client.connect();
    try {
      return (await client.query<Record<string, string | number>>(statement)).rows;
    } finally {
      await client.end();
    }
  };
  let directory: string;
  before(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'kph-embedded-'));
    await chmod(directory, 0o755);
  });
  after(() => rm(directory, {recursive: true, force: true}));

  it('keeps its data over a restart', async () => {
    const first = await startEmbedded({directory, throwaway: true});
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
    await first.stop();
    await assert.rejects(ask(first.ownerUrl, 'SELECT 1'));
    const again = await startEmbedded({directory, throwaway: true});
    assert.deepEqual(await ask(again.ownerUrl, 'SELECT n FROM kept'), [{n: 1}]);
    assert.match(String((await ask(again.ownerUrl, 'SHOW server_version'))[0]?.['server_version']), /^18\./);
    await again.stop();
  });

  it('is taken over when its server was killed, and left alone while that one lives', async () => {
    const doomed = run({KPH_DATA: directory, DATABASE_URL: ''});
    await doomed.isUp;
    await assert.rejects(startEmbedded({directory}), {
      name: 'StartError',
      message: /sedang dipakai peladen lain/,
    });
    doomed.stop('SIGKILL');
    await doomed.ended;
    const adopted = await startEmbedded({directory});
    assert.deepEqual(await ask(adopted.ownerUrl, 'SELECT count(*)::int AS n FROM bku_entry'), [{n: 4}]);
    await adopted.stop();
    await assert.rejects(ask(adopted.url, 'SELECT 1'));
  });

  it('is stopped too when Ctrl-C comes while it is still starting', async () => {
    const early = run({KPH_DATA: directory, DATABASE_URL: ''});
    await early.isStarting;
    early.stop('SIGINT');
    assert.equal((await early.ended).code, 0);
    const next = await startEmbedded({directory});
    await next.stop();
  });
});
