import {chmodSync, chownSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run, whenStopped} from './child.mjs';
import {ensurePostgres} from './machine.mjs';
import {Halt} from './say.mjs';

/** PostgreSQL refuses to run as root; Debian's package brings this user. */
const user = 'postgres';

// Tests only: what is lost in a power cut is thrown away a minute later anyway.
const careless = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off';

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => done(port));
    });
  });
}

async function idOf(flag) {
  return Number((await run('id', [flag, user])).output);
}

/** Runs a PostgreSQL program inside `folder`, as the postgres user when we are root. */
function program(folder, path, args) {
  if (process.getuid?.() !== 0) return run(path, args, {cwd: folder});
  const drop = [`--reuid=${user}`, `--regid=${user}`, '--clear-groups', '--'];
  return run('setpriv', [...drop, path, ...args], {cwd: folder});
}

function serverPid(data) {
  return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function must(step) {
  const {code, output} = await step;
  if (code !== 0) throw new Halt(`PostgreSQL untuk uji gagal dijalankan:\n${output}`, 7);
}

/**
 * Starts a throw-away PostgreSQL of the system for one run of tests.
 * A server named by KPH_TEST_DATABASE_URL is used as it is.
 *
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startPostgres() {
  const named = process.env.KPH_TEST_DATABASE_URL;
  if (named) return {url: named, stop: async () => {}};
  const bin = await ensurePostgres();
  const folder = mkdtempSync(join(tmpdir(), 'kph-pg-'));
  chmodSync(folder, 0o700);
  if (process.getuid?.() === 0) chownSync(folder, await idOf('-u'), await idOf('-g'));
  const data = join(folder, 'data');
  const port = await freePort();
  const init = [
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'app',
    '--locale=C',
    '-E',
    'UTF8',
    '--no-sync',
    '--no-instructions',
  ];
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories='' ${careless}`;
  await must(program(folder, join(bin, 'initdb'), init));
  const start = ['-D', data, '-w', '-t', '120', '-l', join(folder, 'log'), '-o', options, 'start'];
  await must(program(folder, join(bin, 'pg_ctl'), start));
  const remove = () => rmSync(folder, {recursive: true, force: true});
  const forget = whenStopped(() => {
    process.kill(serverPid(data), 'SIGQUIT'); // PostgreSQL's immediate shutdown
    // It still writes for a moment; in a handler of signals we can only stand still that long.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
    remove();
  });
  return {
    url: `postgres://app@127.0.0.1:${port}/postgres`,
    async stop() {
      forget();
      await program(folder, join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
      remove();
    },
  };
}
