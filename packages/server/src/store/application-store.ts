import type {Fault} from '@kepahiang/schemas/fault.js';
import type {Pause} from '@kepahiang/schemas/calendar/clock.js';
import type {Db} from '../database/connect.ts';

/** One place to mend. */
export interface Correction {
  readonly path: string;
  readonly catatan: string;
}

/** An application as it is stored. */
export interface ApplicationRow {
  readonly id: string;
  readonly number: string;
  readonly service: string;
  readonly opd: string;
  readonly channel: string;
  readonly state: string;
  readonly version: number;
  readonly received_at: Date;
  readonly working_days: number;
  readonly pauses: readonly Pause[];
  readonly due_on: string | null;
  readonly answers: Readonly<Record<string, unknown>>;
  /** What is unusual about the answers; shown to officers, never a reason to refuse. */
  readonly warnings: readonly Fault[];
  readonly corrections: readonly Correction[];
  readonly applicant_name: string | null;
  readonly filed_by: string | null;
}

/** What is written of a new application. */
export interface NewApplication {
  readonly number: string;
  readonly service: string;
  readonly serviceVersion: string;
  readonly opd: string;
  readonly channel: string;
  readonly state: string;
  readonly receivedAt: Date;
  readonly workingDays: number;
  readonly dueOn: string | null;
  readonly answers: unknown;
  readonly warnings: readonly Fault[];
  readonly applicantName: string | null;
  readonly accessSuffixes: readonly string[];
  readonly notice: unknown;
  readonly receiptHash: string;
  /** The desk officer who filed it on the applicant's behalf. */
  readonly filedBy: {readonly subject: string; readonly name: string} | null;
}

const columns =
  'id, number, service, opd, channel, state, version, received_at, working_days, pauses, due_on, answers, warnings, corrections, applicant_name, filed_by';

/**
 * Writes a new application with its files and the first line of its history, in one statement: each statement more
 * costs a third of the server's time for such a write.
 *
 * @param files - Ids of the files that become part of it; the caller has checked and locked them.
 * @returns its id, or `undefined` when the number is taken and nothing was written
 */
export async function writeApplication(
  db: Db,
  it: NewApplication,
  files: readonly string[],
): Promise<string | undefined> {
  const {rows} = await db.query<{id: string}>(
    `WITH app AS (
       INSERT INTO application (number, service, service_version, opd, channel, state, received_at, working_days, due_on,
         answers, warnings, applicant_name, access_suffixes, notice, receipt_hash, filed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       ON CONFLICT (number) DO NOTHING RETURNING id),
     taken AS (
       UPDATE attachment SET application_id = app.id FROM app
       WHERE attachment.id = ANY ($17::uuid[]) AND attachment.application_id IS NULL AND complete),
     event AS (
       INSERT INTO application_event (application_id, at, event, from_state, to_state, role, actor, actor_name)
       SELECT id, $7, 'ajukan', 'draf', $6, CASE WHEN $16::text IS NULL THEN 'pemohon' ELSE 'petugas_loket' END, $16, $18
       FROM app)
     SELECT id FROM app`,
    [
      it.number,
      it.service,
      it.serviceVersion,
      it.opd,
      it.channel,
      it.state,
      it.receivedAt,
      it.workingDays,
      it.dueOn,
      JSON.stringify(it.answers),
      JSON.stringify(it.warnings),
      it.applicantName,
      it.accessSuffixes,
      JSON.stringify(it.notice),
      it.receiptHash,
      it.filedBy?.subject ?? null,
      files,
      it.filedBy?.name ?? null,
    ],
  );
  return rows[0]?.id;
}

/** Finds an application by number; `lock` keeps others from changing it until the transaction ends. */
export async function findApplication(
  db: Db,
  number: string,
  lock = false,
): Promise<ApplicationRow | undefined> {
  const {rows} = await db.query<ApplicationRow>(
    `SELECT ${columns} FROM application WHERE number = $1 ${lock ? 'FOR UPDATE' : ''}`,
    [number],
  );
  return rows[0];
}

/** What may change of an application. */
export interface ApplicationChange {
  readonly state: string;
  readonly pauses: readonly Pause[];
  readonly dueOn: string | null;
  readonly answers: unknown;
  readonly warnings: readonly Fault[];
  readonly corrections: readonly Correction[];
  readonly applicantName: string | null;
}

/** Writes a change and counts the version up. The row must be locked by the same transaction. */
export async function updateApplication(db: Db, id: string, change: ApplicationChange): Promise<void> {
  await db.query(
    `UPDATE application SET version = version + 1, state = $2, pauses = $3, due_on = $4, answers = $5, corrections = $6,
       applicant_name = $7, warnings = $8 WHERE id = $1`,
    [
      id,
      change.state,
      JSON.stringify(change.pauses),
      change.dueOn,
      JSON.stringify(change.answers),
      JSON.stringify(change.corrections),
      change.applicantName,
      JSON.stringify(change.warnings),
    ],
  );
}

/** What the inbox is narrowed to. */
export interface InboxFilter {
  /** `null`: all offices. */
  readonly opd: string | null;
  readonly state: string | undefined;
  readonly service: string | undefined;
  /** Id before which the page starts. */
  readonly before: string | undefined;
  readonly limit: number;
}

/** One page of the inbox, newest first. */
export async function listApplications(db: Db, filter: InboxFilter): Promise<ApplicationRow[]> {
  const {rows} = await db.query<ApplicationRow>(
    `SELECT ${columns} FROM application
     WHERE ($1::text IS NULL OR opd = $1) AND ($2::text IS NULL OR state = $2) AND ($3::text IS NULL OR service = $3)
       AND ($4::bigint IS NULL OR id < $4)
     ORDER BY id DESC LIMIT $5`,
    [filter.opd, filter.state ?? null, filter.service ?? null, filter.before ?? null, filter.limit],
  );
  return rows;
}
