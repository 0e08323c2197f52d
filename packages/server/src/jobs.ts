import {izinTimeouts} from '@kepahiang/schemas/application/machines.js';
import {
  afterWarning,
  dueEvent,
  isWarningDue,
  waitingOf,
  type Waiting,
} from '@kepahiang/schemas/application/timeout.js';
import {CalendarYearMissing} from '@kepahiang/schemas/calendar/calendar.js';
import {calendarOf} from '@kepahiang/schemas/calendar/holidays-2026.js';
import {dateWib, instantWib} from '@kepahiang/schemas/dates.js';
import {finding} from '@kepahiang/schemas/fault.js';
import {faultText} from '@kepahiang/schemas/messages/text.js';
import {writeAnchor} from './audit/anchor.ts';
import {advance} from './application/transition.ts';
import {definitionOf} from './application/view.ts';
import type {Context} from './context.ts';
import {inTransaction, type Db} from './database/connect.ts';
import {expireDocuments} from './document/expire.ts';
import {errorFields} from './http/log.ts';
import {findApplication, type ApplicationRow} from './store/application-store.ts';
import {appendEvent, eventsOf} from './store/event-store.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Name of the line in the history of an application that says its time runs out. */
const warningEvent = 'peringatan';

/** Throws away what nobody needs any more. Files never sent are kept a day, answers to repeated requests a week. */
export async function sweep({pool, clock}: Context): Promise<void> {
  const now = clock().getTime();
  const before = (age: number) => new Date(now - age);
  await pool.query('DELETE FROM session WHERE expires_at < $1', [new Date(now)]);
  await pool.query('DELETE FROM shown_receipt WHERE expires_at < $1', [new Date(now)]);
  await pool.query('DELETE FROM idempotency WHERE created_at < $1', [before(7 * day)]);
  await pool.query('DELETE FROM guest_attempt WHERE last_at < $1', [before(30 * day)]);
  await pool.query(
    `DELETE FROM attachment WHERE application_id IS NULL AND created_at < $1
       AND NOT EXISTS (SELECT FROM statement_file f WHERE f.id = attachment.id AND f.imported_at IS NOT NULL)
       AND NOT EXISTS (SELECT FROM spending_file f WHERE f.attachment_id = attachment.id)`,
    [before(day)],
  );
}

/** Numbers of the applications in a state that does not wait without end. */
async function waitingNumbers(db: Db, states: readonly string[]): Promise<string[]> {
  const {rows} = await db.query<{number: string}>(
    'SELECT number FROM application WHERE state = ANY ($1::text[]) ORDER BY id',
    [states],
  );
  return rows.map(row => row.number);
}

/** When an application came into its state, and when it was warned that the state ends. */
interface Standing {
  readonly since: Date;
  readonly warned: Date | undefined;
}

async function standingOf(db: Db, row: ApplicationRow): Promise<Standing> {
  const events = await eventsOf(db, row.id);
  const entered = events.findLastIndex(event => event.to === row.state && event.from !== row.state);
  const warning = events.slice(entered + 1).find(event => event.event === warningEvent);
  return {since: events[entered]?.at ?? row.received_at, warned: warning?.at};
}

/** What the state comes to, by the calendar of the service; nothing in a year whose holidays are not loaded. */
function waitOf(context: Context, row: ApplicationRow, {since, warned}: Standing, now: Date): Waiting | null {
  try {
    const calendar = calendarOf(definitionOf(context, row).calendar);
    const waiting = waitingOf(row.state, instantWib(since), calendar);
    return waiting && afterWarning(waiting, dateWib(warned ?? now));
  } catch (error) {
    if (error instanceof CalendarYearMissing) return null;
    throw error;
  }
}

/** Says in the history, which the citizen sees, by when to act. There is no other notice yet. */
async function warn(db: Db, row: ApplicationRow, {last}: Waiting, now: Date): Promise<void> {
  const found = finding(`permohonan.ingat_${row.state}`, {x: last});
  await appendEvent(db, row.id, {
    at: now,
    event: warningEvent,
    from: row.state,
    to: row.state,
    role: 'sistem',
    actor: null,
    actorName: null,
    note: faultText(found),
    detail: found,
  });
}

async function actOn(context: Context, number: string): Promise<void> {
  await inTransaction(context.pool, async db => {
    const now = context.clock();
    const row = await findApplication(db, number, true);
    if (!row) return;
    const standing = await standingOf(db, row);
    const waiting = waitOf(context, row, standing, now);
    const event = dueEvent(waiting, instantWib(now));
    if (event) {
      const system = {caller: {kind: 'tanpa'}, roles: ['sistem'], proven: {lewatBatas: true}} as const;
      await advance(context, db, definitionOf(context, row), row, {event}, system, now);
    } else if (waiting && !standing.warned && isWarningDue(waiting, instantWib(now)))
      await warn(db, row, waiting, now);
  });
}

/** What the system itself does to applications that nobody acts on: a warning once, then the end. @source services.md 3.12 */
export async function advanceWaiting(context: Context): Promise<void> {
  const states = izinTimeouts.map(({state}) => state);
  for (const number of await waitingNumbers(context.pool, states)) await actOn(context, number);
}

/** Writes down outside the database where the audit chains stand. A disk that is full must not stop the payments. */
export async function anchorAudit({anchorFile, pool, signer, clock, log}: Context): Promise<void> {
  try {
    const anchor = await writeAnchor(anchorFile, pool, signer, clock());
    if (anchor) log.info({event: 'audit-anchor', heads: anchor.heads});
  } catch (error) {
    log.error({event: 'audit-anchor-failed', error: errorFields(error)});
  }
}

/** Runs the jobs now and then. @returns how to stop */
export function startJobs(context: Context, everyMs = 10 * minute): () => void {
  const run = () => {
    sweep(context)
      .then(() => anchorAudit(context))
      .then(() => advanceWaiting(context))
      .then(() => expireDocuments(context))
      .catch((error: unknown) => context.log.error({event: 'job-failed', error: errorFields(error)}));
  };
  const timer = setInterval(run, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
