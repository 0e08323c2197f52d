import pg from 'pg';

/** Anything SQL can be sent to: the pool, or one connection inside a transaction. */
export type Db = Pick<pg.ClientBase, 'query'>;

/** How long a statement waits for a row another request holds before that request is called “in flight”. */
const lockTimeoutMs = 2000;

// Calendar dates stay text: the driver's default turns them into local midnight, a day early for half the world.
const textTypes: ReadonlySet<number> = new Set([pg.types.builtins.DATE, pg.types.builtins.INT8]);
const asText = (value: string): string => value;
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
    textTypes.has(oid) && format !== 'binary' ? asText : pg.types.getTypeParser(oid, format),
};

/**
 * Opens a pool of connections to a PostgreSQL server.
 *
 * @param role - Role each connection becomes as it begins, where the login is another one; RESET ROLE leads back to it.
 */
export function openPool(databaseUrl: string, role?: string, max = 10): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    ...(role !== undefined && {options: `-c role=${role}`}),
    types,
    connectionTimeoutMillis: 10_000,
    lock_timeout: lockTimeoutMs,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'kepahiang-e-services',
  });
  // A connection that breaks while idle is replaced by the pool; without a listener Node would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** Runs work in one transaction: all of it is written, or none. */
export async function inTransaction<T>(pool: pg.Pool, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error('rollback');
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** SQLSTATE of a database error, if it is one. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

/** Name of the constraint a statement broke, if that is what went wrong. */
export function brokenConstraint(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.constraint : undefined;
}

/** The one row a statement must give. @throws Error when there is none */
export function only<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error('A statement that must give a row gave none.');
  return row;
}
