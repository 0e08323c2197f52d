import type {Db} from '../database/connect.ts';
import {Refusal} from '../http/problem.ts';

/** Wrong guesses before an application number is closed for a while. */
const attempts = 5;
const minute = 60_000;
const firstLockMs = 15 * minute;
const longestLockMs = 24 * 60 * minute;

/**
 * Four digits are 10,000 guesses. Every five wrong ones close the number, twice as long each time up to a day, so that
 * guessing all of them takes years. A number that does not exist behaves alike and gives nothing away.
 */
function lockMs(failures: number): number {
  if (failures % attempts !== 0) return 0;
  return Math.min(firstLockMs * 2 ** (failures / attempts - 1), longestLockMs);
}

async function refuseLocked(db: Db, number: string, now: Date): Promise<void> {
  const {rows} = await db.query<{locked_until: Date | null}>(
    'SELECT locked_until FROM guest_attempt WHERE number = $1 FOR UPDATE',
    [number],
  );
  const until = rows[0]?.locked_until?.getTime() ?? 0;
  if (until > now.getTime()) {
    throw new Refusal('too-many-attempts', {retryAfter: Math.ceil((until - now.getTime()) / 1000)});
  }
}

async function countFailure(db: Db, number: string, now: Date): Promise<void> {
  const {rows} = await db.query<{failures: number}>(
    `INSERT INTO guest_attempt (number, failures, last_at) VALUES ($1, 1, $2)
     ON CONFLICT (number) DO UPDATE SET failures = guest_attempt.failures + 1, last_at = $2 RETURNING failures`,
    [number, now],
  );
  const lock = lockMs(rows[0]?.failures ?? 0);
  if (lock > 0)
    await db.query('UPDATE guest_attempt SET locked_until = $2 WHERE number = $1', [
      number,
      new Date(now.getTime() + lock),
    ]);
}

/**
 * Whether these digits belong to this application.
 *
 * @returns the refusal to give after the transaction has kept the failed attempt, or `undefined` when they match
 * @throws Refusal `too-many-attempts` while the number is closed
 */
export async function checkGuest(
  db: Db,
  number: string,
  suffix: string,
  now: Date,
): Promise<Refusal | undefined> {
  await refuseLocked(db, number, now);
  const {rowCount} = await db.query(
    'SELECT 1 FROM application WHERE number = $1 AND $2 = ANY (access_suffixes)',
    [number, suffix],
  );
  if (!rowCount) {
    await countFailure(db, number, now);
    return new Refusal('wrong-credentials');
  }
  await db.query('DELETE FROM guest_attempt WHERE number = $1', [number]);
  return undefined;
}
