import type {Rules} from '@kepahiang/cashless/rules/rules.js';
import pg from 'pg';
import type {Logger} from 'pino';
import {StartError} from '../start-error.ts';
import {separateRole} from './application-role.ts';
import {migrate} from './migrate.ts';

/** Addresses of one database. */
export interface DatabaseAddresses {
  /** For the server at work. */
  readonly url: string;
  /** For the owner of the tables, where that is another role. */
  readonly ownerUrl?: string | undefined;
}

/** Whether the role the server works as can log in: better found out now than at the first request. */
async function probe(url: string): Promise<void> {
  const client = new pg.Client({connectionString: url, connectionTimeoutMillis: 10_000});
  await client.connect();
  await client.end();
}

/**
 * The newest schema, and the rights of who works with it.
 *
 * @returns role to become after the login
 * @throws StartError where the database cannot be reached
 */
export async function prepareDatabase(
  {url: workerUrl, ownerUrl}: DatabaseAddresses,
  rules: Rules,
  log: Logger,
): Promise<string | undefined> {
  const url = ownerUrl ?? workerUrl;
  try {
    await migrate(url);
    const role = await separateRole(url, rules, ownerUrl && decodeURIComponent(new URL(workerUrl).username));
    if (role === undefined) log.warn({event: 'database-role-not-separated'});
    if (ownerUrl) await probe(workerUrl);
    return ownerUrl ? undefined : role;
  } catch (error) {
    const code = (error as {code?: unknown}).code;
    const {host} = new URL(url);
    if (typeof code === 'string' && /^(E[A-Z]+|28\w{3}|3D000|42704)$/.test(code)) {
      throw new StartError(
        'database',
        `Basis data di ${host} tidak dapat dihubungi (${code}). Periksa DATABASE_URL dan DATABASE_OWNER_URL, dan pastikan PostgreSQL berjalan.`,
      );
    }
    throw error;
  }
}
