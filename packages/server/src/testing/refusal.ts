import assert from 'node:assert/strict';
import {isApiRejected, type ApiRejected} from '@kepahiang/client/errors.js';

/** What an API call is refused with; fails when it is not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<ApiRejected> {
  const error = await call.then(
    () => assert.fail('was not refused'),
    (failure: unknown) => failure,
  );
  if (!isApiRejected(error)) throw error;
  return error;
}
