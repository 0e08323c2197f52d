import {fileURLToPath} from 'node:url';
import {runner} from 'node-pg-migrate';
import pg from 'pg';

/** Where the SQL files are: beside `src` and `dist` alike. */
const directory = fileURLToPath(new URL('../../migrations', import.meta.url));

/**
 * Brings a database to the newest schema. Forward only and repeatable: run on a current database it does nothing, and
 * two servers that start at once wait for each other.
 *
 * @returns names of the migrations that were run
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({connectionString: databaseUrl, connectionTimeoutMillis: 10_000});
  await client.connect();
  try {
    const quiet = () => undefined;
    const done = await runner({
      dbClient: client,
      dir: directory,
      direction: 'up',
      migrationsTable: 'schema_migration',
      checkOrder: true,
      advisoryLockMode: 'wait',
      logger: {info: quiet, warn: quiet, error: quiet, debug: quiet},
    });
    return done.map(migration => migration.name);
  } finally {
    await client.end();
  }
}
