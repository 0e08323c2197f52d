import {execFile, spawn} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {chmod, chown, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import path from 'node:path';
import {promisify} from 'node:util';
import pg from 'pg';
import {StartError} from '../start-error.ts';
import {findBinaries, type PostgresBinaries} from './binaries.ts';
import {databaseHome, databaseOwner, type Owner} from './home.ts';

const run = promisify(execFile);
const user = 'kepahiang';
const database = 'kepahiang';
/** Role with a login that the server works as: it owns nothing. */
const worker = 'kepahiang_server';
/** Key of the advisory lock that says: a server of ours works on this cluster. */
const guardKey = 17_080_001;

/** A running PostgreSQL server of our own. */
export interface EmbeddedDatabase {
  /** For the owner: changes of the schema. */
  readonly ownerUrl: string;
  /** For the server at work. */
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

interface Cluster {
  readonly binaries: PostgresBinaries;
  readonly owner: Owner;
  readonly folder: string;
  readonly password: string;
}

const failed = () =>
  new StartError(
    'database',
    'Basis data bawaan tidak dapat dijalankan. Periksa izin dan ruang pada folder datanya.',
  );

const pause = () => new Promise(resolve => setTimeout(resolve, 50));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const {port} = probe.address() as {port: number};
  await new Promise(resolve => probe.close(resolve));
  return port;
}

/** Made aside and put in place when it is whole: a start that was cut off must not leave half a cluster. */
async function initialise(binaries: PostgresBinaries, folder: string, passwordFile: string, owner: Owner) {
  const half = `${folder}-baru`;
  await rm(half, {recursive: true, force: true});
  await mkdir(half, {recursive: true, mode: 0o700});
  await writeFile(passwordFile, randomBytes(24).toString('hex'), {mode: 0o600});
  if (owner) for (const one of [half, passwordFile]) await chown(one, owner.uid, owner.gid);
  for (const program of [binaries.initdb, binaries.postgres])
    await chmod(program, 0o755).catch(() => undefined);
  const flags = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions'];
  await run(
    binaries.initdb,
    [`--pgdata=${half}`, `--username=${user}`, `--pwfile=${passwordFile}`, ...flags],
    owner ?? {},
  );
  await rename(half, folder);
}

async function openCluster(directory: string): Promise<Cluster> {
  const binaries = await findBinaries();
  if (!binaries) {
    throw new StartError(
      'database',
      'Basis data bawaan tidak tersedia untuk mesin ini. Isi DATABASE_URL dengan alamat PostgreSQL 15 atau lebih baru.',
    );
  }
  const owner = await databaseOwner();
  const home = await databaseHome(directory, owner);
  const folder = path.join(home, 'postgres');
  const passwordFile = path.join(home, 'postgres-password');
  const isThere = await readFile(path.join(folder, 'PG_VERSION'), 'utf8').then(Boolean, () => false);
  if (!isThere) await initialise(binaries, folder, passwordFile, owner);
  return {binaries, owner, folder, password: await readFile(passwordFile, 'utf8')};
}

/** Waits until a server answers. @returns whether it does */
async function answers(url: string, mayStillCome: () => boolean, tries: number): Promise<boolean> {
  for (let count = 0; count < tries; count += 1) {
    const client = new pg.Client({connectionString: url, connectionTimeoutMillis: 2000});
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch {
      if (!mayStillCome()) return false;
      await pause();
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

function urlOf({password}: Pick<Cluster, 'password'>, port: number, name: string, login = user): string {
  return `postgres://${login}:${password}@127.0.0.1:${port}/${name}`;
}

interface Process {
  readonly pid: number;
  readonly port: number;
}

/** A server that outlived its parent (SIGKILL, a closed terminal) is taken over instead of fought. */
async function adopt(cluster: Cluster): Promise<Process | undefined> {
  const lines = (await readFile(path.join(cluster.folder, 'postmaster.pid'), 'utf8').catch(() => '')).split(
    '\n',
  );
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !port || !isAlive(pid)) return undefined;
  const isOurs = await answers(urlOf(cluster, port, 'postgres'), () => isAlive(pid), 100);
  return isOurs ? {pid, port} : undefined;
}

const fastFlags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

async function launch(cluster: Cluster, throwaway: boolean): Promise<Process> {
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60'];
  const flags = [...settings, ...(throwaway ? fastFlags : [])].flatMap(setting => ['-c', setting]);
  // Detached, so that Ctrl-C reaches us first: we finish the requests, then stop the database ourselves.
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.folder, '-p', String(port), ...flags], {
    ...cluster.owner,
    detached: true,
    stdio: 'ignore',
  });
  child.on('error', () => undefined).unref();
  const isUp = await answers(urlOf(cluster, port, 'postgres'), () => child.exitCode === null, 600);
  if (!isUp || child.pid === undefined) throw failed();
  return {pid: child.pid, port};
}

/** Says for as long as we run that this cluster has a server: a second one would stop it under our feet. */
async function guard(url: string): Promise<pg.Client> {
  const client = new pg.Client({connectionString: url, application_name: 'kepahiang-guard'});
  client.on('error', () => undefined);
  await client.connect();
  const {rows} = await client.query<{free: boolean}>('SELECT pg_try_advisory_lock($1) AS free', [guardKey]);
  if (rows[0]?.free) return client;
  await client.end();
  throw new StartError(
    'database',
    'Folder data ini sedang dipakai peladen lain. Hentikan peladen itu, atau pilih folder lain dengan KPH_DATA.',
  );
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  const {rowCount} = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (!rowCount) await client.query(`CREATE DATABASE ${database}`);
}

/** Gives the server its login for as long as it runs. @returns the password, which nobody keeps */
async function ensureWorker(client: pg.Client): Promise<string> {
  const password = randomBytes(24).toString('hex');
  const {rowCount} = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [worker]);
  await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${worker} LOGIN PASSWORD '${password}'`);
  return password;
}

/**
 * Reaches the embedded database of a folder for its owner, beside a server that may be at work on it: to look at it.
 * @throws StartError
 */
export async function reachEmbedded(directory: string): Promise<Pick<EmbeddedDatabase, 'ownerUrl' | 'stop'>> {
  const cluster = await openCluster(directory);
  const running = await adopt(cluster);
  if (running) return {ownerUrl: urlOf(cluster, running.port, database), stop: async () => undefined};
  return startEmbedded({directory});
}

/** Starts (or takes over) the embedded PostgreSQL server in a folder. @throws StartError */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const cluster = await openCluster(options.directory);
  const {pid, port} = (await adopt(cluster)) ?? (await launch(cluster, options.throwaway ?? false));
  const guarding = await guard(urlOf(cluster, port, 'postgres'));
  await ensureDatabase(guarding);
  const password = await ensureWorker(guarding);
  return {
    ownerUrl: urlOf(cluster, port, database),
    url: urlOf({password}, port, database, worker),
    stop: async () => {
      await guarding.end();
      if (isAlive(pid)) process.kill(pid, 'SIGINT'); // PostgreSQL's “fast” shutdown
      for (let tries = 0; tries < 200 && isAlive(pid); tries += 1) await pause();
    },
  };
}
