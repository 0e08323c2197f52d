import assert from 'node:assert/strict';
import {chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, describe, it} from 'node:test';
import {freePort, itself, lives, start, stopAll} from './started.ts';

const data = mkdtempSync(join(tmpdir(), 'kph-data-'));
// As a folder in a repository is; one that only root may enter would send the database elsewhere.
chmodSync(data, 0o755);
after(() => rmSync(data, {recursive: true, force: true}));

/** Id of the database server whose files lie below the folder. */
function databasePid(folder: string): number | undefined {
  const found = readdirSync(folder, {recursive: true, encoding: 'utf8'}).find(path =>
    path.endsWith('postmaster.pid'),
  );
  return found === undefined ? undefined : Number(readFileSync(join(folder, found), 'utf8').split('\n')[0]);
}

async function answers(url: string): Promise<number> {
  return (await fetch(url)).status;
}

describe('npm start', () => {
  afterEach(stopAll);

  it('brings up portal and API, says where they are and who may log in, and stops whole on Ctrl-C', async () => {
    const port = await freePort();
    const run = start({PORT: String(port), KPH_DATA: data});
    await run.says(new RegExp(`http://localhost:${port}`));
    await run.says(/Ctrl-C/);
    assert.match(run.output(), /pemohon|petugas|bendahara/i);
    assert.equal(await answers(`http://localhost:${port}/`), 200);
    assert.equal(await answers(`http://localhost:${port}/api/v1/health`), 200);
    const database = databasePid(data);
    assert.ok(database !== undefined && lives(database), 'the database runs');

    const began = performance.now();
    process.kill(-run.child.pid!, 'SIGINT'); // a terminal sends Ctrl-C to the whole group
    await run.ended;
    const tookMs = performance.now() - began;
    assert.ok(tookMs < 5000, `stopping took ${tookMs} ms`);
    assert.ok(!lives(database), 'the database has stopped too');
    await assert.rejects(fetch(`http://localhost:${port}/`));
  });

  it('is there again within 5 seconds the second time, and stops when only its own process is told to', async () => {
    const port = await freePort();
    const began = performance.now();
    const run = start({PORT: String(port), KPH_DATA: data});
    await run.says(new RegExp(`http://localhost:${port}`));
    const tookMs = performance.now() - began;
    const database = databasePid(data);
    run.child.kill('SIGTERM');
    await run.ended;
    // The promise is for a machine at rest; this one runs other tests at the same time.
    assert.ok(tookMs < 15_000, `the second start took ${Math.round(tookMs)} ms`);
    assert.ok(database === undefined || !lives(database), 'the database has stopped too');
  });

  it('leaves nothing behind when it is killed hard: the server notices and stops by itself', async () => {
    const port = await freePort();
    const run = start({PORT: String(port), KPH_DATA: data}, itself);
    await run.says(/Ctrl-C/);
    const database = databasePid(data);
    run.child.kill('SIGKILL');
    await run.ended;
    const until = performance.now() + 10_000;
    while (database !== undefined && lives(database) && performance.now() < until) {
      await new Promise(done => setTimeout(done, 100));
    }
    assert.ok(database === undefined || !lives(database), 'the database ends with its server');
    assert.ok(existsSync(data));
  });

  it('says in one sentence that the database of DATABASE_URL does not answer', async () => {
    const port = await freePort();
    const nobody = await freePort();
    const run = start({PORT: String(port), DATABASE_URL: `postgres://app:rahasia@127.0.0.1:${nobody}/kph`});
    assert.equal(await run.ended, 4);
    assert.doesNotMatch(run.output(), /rahasia/, 'the password is not shown');
    assert.doesNotMatch(run.output(), /\n\s+at /, 'no stack is shown');
    assert.match(run.output(), /[Bb]asis data|[Dd]atabase|PostgreSQL/);
  });
});
