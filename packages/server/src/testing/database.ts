import {randomBytes} from 'node:crypto';
import {chmod, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import pg from 'pg';
import {startEmbedded} from '../database/embedded.ts';

/** A database of its own for one test file. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

interface Cluster {
  readonly url: string;
  stop(): Promise<void>;
}

async function ownCluster(): Promise<Cluster> {
  const directory = await mkdtemp(path.join(tmpdir(), 'kph-db-'));
  await chmod(directory, 0o755); // the account PostgreSQL runs under must get in
  const embedded = await startEmbedded({directory, throwaway: true});
  return {
    url: embedded.ownerUrl,
    stop: async () => {
      await embedded.stop();
      await rm(directory, {recursive: true, force: true});
    },
  };
}

/** Does something as the owner of a database, to whom the rights of the server's role do not apply. */
export async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Makes an empty database in the cluster that `KPH_TEST_DATABASE_URL` names (a role that may create databases), or in
 * an embedded one started for this file.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const given = process.env['KPH_TEST_DATABASE_URL'];
  const cluster: Cluster = given ? {url: given, stop: async () => undefined} : await ownCluster();
  const name = `kph_test_${randomBytes(6).toString('hex')}`;
  await asOwner(cluster.url, `CREATE DATABASE ${name}`);
  const url = new URL(cluster.url);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await asOwner(cluster.url, `DROP DATABASE ${name} WITH (FORCE)`);
      await cluster.stop();
    },
  };
}
