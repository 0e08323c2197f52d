import {execFile, spawn, type ChildProcess} from 'node:child_process';
import {createHash, randomBytes} from 'node:crypto';
import {chmod, chown, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import path from 'node:path';
import {promisify} from 'node:util';
import pg from 'pg';
import {StartError} from '../start-error.ts';
import {findBinaries, type PostgresBinaries} from './binaries.ts';

const run = promisify(execFile);
const user = 'kepahiang';
const database = 'kepahiang';

/** A running PostgreSQL server of our own. */
export interface EmbeddedDatabase {
  readonly url: string;
  /** Stops it in order; its data stay. */
  stop(): Promise<void>;
}

/** How an embedded server is started. */
export interface EmbeddedOptions {
  /** Folder of its data; made when it is missing, kept when the server stops. */
  readonly directory: string;
  /** Gives up durability for speed. For tests only. */
  readonly throwaway?: boolean;
}

/** PostgreSQL refuses to run as root, so root lends it an account, as system packages do. */
async function account(): Promise<{uid: number; gid: number} | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const ask = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  try {
    return {uid: await ask('-u'), gid: await ask('-g')};
  } catch {
    await run('groupadd', ['--system', 'postgres']);
    await run('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
    return {uid: await ask('-u'), gid: await ask('-g')};
  }
}

/** A clone below `/root` cannot be entered by the lent account; its database then lives where system databases do. */
async function homeFor(directory: string, owner: Owner): Promise<string> {
  await mkdir(directory, {recursive: true});
  if (!owner) return directory;
  try {
    await run('test', ['-x', directory], owner);
    return directory;
  } catch {
    const mark = createHash('sha256').update(path.resolve(directory)).digest('hex').slice(0, 12);
    const home = path.join('/var/lib', `kepahiang-${mark}`);
    await mkdir(home, {recursive: true});
    return home;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const {port} = probe.address() as {port: number};
  await new Promise(resolve => probe.close(resolve));
  return port;
}

async function initialise(
  binaries: PostgresBinaries,
  cluster: string,
  passwordFile: string,
  owner: Owner,
): Promise<void> {
  const password = randomBytes(24).toString('hex');
  await mkdir(cluster, {recursive: true, mode: 0o700});
  await writeFile(passwordFile, password, {mode: 0o600});
  if (owner)
    await Promise.all([chown(cluster, owner.uid, owner.gid), chown(passwordFile, owner.uid, owner.gid)]);
  await chmod(binaries.initdb, 0o755).catch(() => undefined);
  await chmod(binaries.postgres, 0o755).catch(() => undefined);
  await run(
    binaries.initdb,
    [
      `--pgdata=${cluster}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
      '--no-instructions',
    ],
    owner ?? {},
  );
}

type Owner = {uid: number; gid: number} | undefined;

/** A server that outlived its parent (power cut, SIGKILL) is taken over instead of fought. */
async function runningPort(cluster: string): Promise<{pid: number; port: number} | undefined> {
  const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !port) return undefined;
  try {
    process.kill(pid, 0);
    return {pid, port};
  } catch {
    return undefined;
  }
}

const fastFlags = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

function launch(
  binaries: PostgresBinaries,
  cluster: string,
  port: number,
  owner: Owner,
  throwaway: boolean,
): ChildProcess {
  const flags = [
    '-D',
    cluster,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
  ];
  // Detached, so that Ctrl-C reaches us first: we finish the requests, then stop the database ourselves.
  return spawn(binaries.postgres, [...flags, '-c', 'max_connections=60', ...(throwaway ? fastFlags : [])], {
    ...owner,
    detached: true,
    stdio: 'ignore',
  });
}

async function untilReady(url: string, isAlive: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const client = new pg.Client({connectionString: url, connectionTimeoutMillis: 2000});
    try {
      await client.connect();
      return;
    } catch {
      if (!isAlive()) break;
      await new Promise(resolve => setTimeout(resolve, 50));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new StartError(
    'database',
    'Basis data bawaan tidak dapat dijalankan. Periksa izin dan ruang pada folder datanya.',
  );
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({connectionString: adminUrl});
  await client.connect();
  try {
    const {rowCount} = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${database}`);
  } finally {
    await client.end();
  }
}

function stopper(pid: number): () => Promise<void> {
  const isAlive = () => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  return async () => {
    if (isAlive()) process.kill(pid, 'SIGINT'); // PostgreSQL's “fast” shutdown
    for (let tries = 0; tries < 200 && isAlive(); tries += 1)
      await new Promise(resolve => setTimeout(resolve, 50));
  };
}

/** Starts (or takes over) the embedded PostgreSQL server in a folder. */
export async function startEmbedded({
  directory,
  throwaway = false,
}: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const binaries = await findBinaries();
  if (!binaries) {
    throw new StartError(
      'database',
      'Basis data bawaan tidak tersedia untuk mesin ini. Isi DATABASE_URL dengan alamat PostgreSQL 15 atau lebih baru.',
    );
  }
  const owner = await account();
  const home = await homeFor(directory, owner);
  const cluster = path.join(home, 'postgres');
  const passwordFile = path.join(home, 'postgres-password');
  const isNew = !(await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => ''));
  if (isNew) {
    await rm(cluster, {recursive: true, force: true});
    await initialise(binaries, cluster, passwordFile, owner);
  }
  const password = await readFile(passwordFile, 'utf8');
  const running = await runningPort(cluster);
  const port = running?.port ?? (await freePort());
  const child = running ? undefined : launch(binaries, cluster, port, owner, throwaway);
  child?.unref();
  const base = `postgres://${user}:${password}@127.0.0.1:${port}`;
  await untilReady(`${base}/postgres`, () => child === undefined || child.exitCode === null);
  await ensureDatabase(`${base}/postgres`);
  return {url: `${base}/${database}`, stop: stopper(running?.pid ?? child!.pid!)};
}
