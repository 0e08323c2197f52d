import assert from 'node:assert/strict';
import {asOwner} from './database.ts';
import type {TestServer} from './server.ts';
import {isApiRejected, type ApiRejected} from '@kepahiang/client/errors.js';

/** Statements that neither the server's role may send, for want of the right, nor the owner, for the triggers. */
export async function assertKept(
  {database, running}: Pick<TestServer, 'database' | 'running'>,
  statements: readonly string[],
): Promise<void> {
  for (const statement of statements) {
    await assert.rejects(running.context.pool.query(statement), {code: /^(42501|23001)$/}, statement);
    await assert.rejects(asOwner(database.url, statement), {code: '23001'}, statement);
  }
}

/** What an API call is refused with; fails when it is not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<ApiRejected> {
  const error = await call.then(
    () => assert.fail('was not refused'),
    (failure: unknown) => failure,
  );
  if (!isApiRejected(error)) throw error;
  return error;
}
