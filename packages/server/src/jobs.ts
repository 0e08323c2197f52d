import {transition} from '@kepahiang/schemas/application/machine.js';
import {machineOf} from '@kepahiang/schemas/application/machines.js';
import {CalendarYearMissing} from '@kepahiang/schemas/calendar/calendar.js';
import {dueDate} from '@kepahiang/schemas/calendar/clock.js';
import {calendarOf} from '@kepahiang/schemas/calendar/holidays-2026.js';
import {dateWib, instantWib} from '@kepahiang/schemas/dates.js';
import {definitionOf} from './application/view.ts';
import type {Context} from './context.ts';
import {inTransaction, type Db} from './database/connect.ts';
import {errorFields} from './http/log.ts';
import {findApplication, updateApplication, type ApplicationRow} from './store/application-store.ts';
import {appendEvent} from './store/event-store.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** @source services.md 3.12: corrections lapse after 10 working days, payments and results after 30 days. */
const correctionWorkingDays = 10;
const paymentDays = 30;
const collectDays = 30;

/** Throws away what nobody needs any more. Files never sent are kept a day, answers to repeated requests a week. */
export async function sweep({pool, clock}: Context): Promise<void> {
  const now = clock().getTime();
  const before = (age: number) => new Date(now - age);
  await pool.query('DELETE FROM session WHERE expires_at < $1', [new Date(now)]);
  await pool.query('DELETE FROM shown_receipt WHERE expires_at < $1', [new Date(now)]);
  await pool.query('DELETE FROM idempotency WHERE created_at < $1', [before(7 * day)]);
  await pool.query('DELETE FROM guest_attempt WHERE last_at < $1', [before(30 * day)]);
  await pool.query('DELETE FROM attachment WHERE application_id IS NULL AND created_at < $1', [before(day)]);
}

interface Waiting {
  readonly number: string;
  readonly state: string;
  /** When it came into the state it waits in. */
  readonly since: Date;
}

async function waiting(db: Db): Promise<Waiting[]> {
  const {rows} = await db.query<Waiting>(
    `SELECT number, state, (SELECT max(at) FROM application_event e WHERE e.application_id = a.id AND e.to_state = a.state AND e.from_state <> a.state) AS since
     FROM application a WHERE state IN ('perlu_perbaikan', 'menunggu_pembayaran', 'terbit')`,
  );
  return rows;
}

/** The event a waiting application is due for, if its time is up. */
function dueEvent(
  context: Context,
  row: ApplicationRow,
  since: Date,
  now: Date,
): 'kedaluwarsa' | 'ambil' | undefined {
  const age = now.getTime() - since.getTime();
  if (row.state === 'terbit') return age > collectDays * day ? 'ambil' : undefined;
  if (row.state === 'menunggu_pembayaran') return age > paymentDays * day ? 'kedaluwarsa' : undefined;
  try {
    const last = dueDate(
      instantWib(since),
      correctionWorkingDays,
      [],
      calendarOf(definitionOf(context, row).calendar),
    );
    return last !== null && dateWib(now) > last ? 'kedaluwarsa' : undefined;
  } catch (error) {
    if (error instanceof CalendarYearMissing) return undefined;
    throw error;
  }
}

async function actOn(context: Context, {number, state, since}: Waiting): Promise<void> {
  await inTransaction(context.pool, async db => {
    const now = context.clock();
    const row = await findApplication(db, number, true);
    if (!row || row.state !== state) return;
    const event = dueEvent(context, row, since, now);
    if (!event) return;
    const request = {
      from: row.state,
      event,
      roles: ['sistem'] as const,
      facts: {},
      guards: {lewatBatas: true},
    };
    const result = transition(machineOf(definitionOf(context, row)), request);
    if (!result.ok) return;
    await updateApplication(db, row.id, {
      state: result.to,
      pauses: row.pauses,
      dueOn: row.due_on,
      answers: row.answers,
      corrections: [],
      applicantName: row.applicant_name,
    });
    await appendEvent(db, row.id, {
      at: now,
      event,
      from: row.state,
      to: result.to,
      role: 'sistem',
      actor: null,
      actorName: null,
      note: null,
    });
  });
}

/** What the system itself does to applications that have waited long enough. */
export async function advanceWaiting(context: Context): Promise<void> {
  for (const one of await waiting(context.pool)) await actOn(context, one);
}

/** Runs the jobs now and then. @returns how to stop */
export function startJobs(context: Context, everyMs = 10 * minute): () => void {
  const run = () => {
    sweep(context)
      .then(() => advanceWaiting(context))
      .catch((error: unknown) => context.log.error({event: 'job-failed', error: errorFields(error)}));
  };
  const timer = setInterval(run, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
