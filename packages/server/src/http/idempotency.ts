import {contentHash} from '../content-hash.ts';
import type {Db} from '../database/connect.ts';
import {Refusal} from './problem.ts';

/** What a finished request left: its answer, and what else the browser was given. */
export interface Outcome {
  readonly status: number;
  readonly body: unknown;
  readonly effect: unknown;
}

/** One request that carries a key. */
export interface KeyedRequest {
  readonly operation: string;
  readonly key: string;
  /** Everything that makes it the same request: path, body, and the person where one must be signed in. */
  readonly content: unknown;
}

/** The key of a request. @throws Refusal `key-missing` */
export function readKey(header: string | undefined): string {
  if (header === undefined || !/^[\w.:-]{16,64}$/.test(header)) throw new Refusal('key-missing');
  return header;
}

/**
 * Claims a key inside the transaction that will do the work. A second request with the same key waits here for the
 * first one to commit or to fail, and then sees its answer: both get the winner's. If the wait is too long the
 * database gives up (SQLSTATE 55P03) and the caller is told to ask again.
 *
 * @returns the answer to repeat, or `undefined` when the work is still to be done
 * @throws Refusal `key-reused` when the key was used for something else
 */
export async function claim(db: Db, request: KeyedRequest, now: Date): Promise<Outcome | undefined> {
  const hash = Buffer.from(contentHash(request.content), 'hex');
  const inserted = await db.query(
    'INSERT INTO idempotency (operation, key, request_hash, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [request.operation, request.key, hash, now],
  );
  if (inserted.rowCount) return undefined;
  const {rows} = await db.query<Outcome & {request_hash: Buffer}>(
    'SELECT request_hash, status, body, effect FROM idempotency WHERE operation = $1 AND key = $2',
    [request.operation, request.key],
  );
  const [earlier] = rows;
  if (!earlier?.request_hash.equals(hash)) throw new Refusal('key-reused');
  return earlier;
}

/** Keeps the answer beside the key, in the same transaction as the work. */
export async function keep(db: Db, request: KeyedRequest, outcome: Outcome): Promise<void> {
  await db.query(
    'UPDATE idempotency SET status = $3, body = $4, effect = $5 WHERE operation = $1 AND key = $2',
    [
      request.operation,
      request.key,
      outcome.status,
      JSON.stringify(outcome.body ?? null),
      JSON.stringify(outcome.effect ?? null),
    ],
  );
}
