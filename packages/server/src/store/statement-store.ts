import type {Statement} from '@kepahiang/contract/statements.js';
import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {only, type Db} from '../database/connect.ts';

/** A statement file with its upload. */
export interface StatementFileRow {
  readonly id: string;
  readonly seq: string;
  readonly skpd: string;
  readonly account: string;
  readonly format: string;
  readonly profile: string | null;
  readonly person_name: string;
  readonly created_at: Date;
  readonly imported_at: Date | null;
  readonly result: NonNullable<Statement['result']> | null;
  readonly name: string;
  readonly size: number;
  readonly received: number;
  readonly sha256: string | null;
  readonly complete: boolean;
}

const columns = `f.id, f.seq, f.skpd, f.account, f.format, f.profile, f.person_name, f.created_at, f.imported_at, f.result,
  a.name, a.size, a.received, a.sha256, a.complete`;

/** Announces a statement file; its attachment must be there. */
export async function insertStatementFile(
  db: Db,
  it: Pick<StatementFileRow, 'id' | 'skpd' | 'account' | 'format' | 'profile' | 'person_name'> & {
    readonly person: string;
  },
  now: Date,
): Promise<void> {
  await db.query(
    `INSERT INTO statement_file (id, skpd, account, format, profile, person, person_name, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [it.id, it.skpd, it.account, it.format, it.profile, it.person, it.person_name, now],
  );
}

/** Finds a statement file; `lock` keeps others from importing or throwing it away. */
export async function findStatementFile(
  db: Db,
  id: string,
  lock = false,
): Promise<StatementFileRow | undefined> {
  const {rows} = await db.query<StatementFileRow>(
    `SELECT ${columns} FROM statement_file f JOIN attachment a ON a.id = f.id WHERE f.id = $1
     ${lock ? 'FOR UPDATE' : ''}`,
    [id],
  );
  return rows[0];
}

/** One page of the statement files of an office, newest first. */
export async function listStatementFiles(
  db: Db,
  skpd: string,
  before: string | undefined,
  limit: number,
): Promise<StatementFileRow[]> {
  const {rows} = await db.query<StatementFileRow>(
    `SELECT ${columns} FROM statement_file f JOIN attachment a ON a.id = f.id
     WHERE f.skpd = $1 AND ($2::bigint IS NULL OR f.seq < $2) ORDER BY f.seq DESC LIMIT $3`,
    [skpd, before ?? null, limit],
  );
  return rows;
}

/** Marks a file imported, with what it came to. It can no longer change. */
export async function finishStatementFile(
  db: Db,
  id: string,
  result: NonNullable<Statement['result']>,
  now: Date,
): Promise<void> {
  await db.query('UPDATE statement_file SET imported_at = $2, result = $3 WHERE id = $1', [
    id,
    now,
    JSON.stringify(result),
  ]);
}

/** Holds an account until the transaction ends: imports and closings of it see a whole store. */
export async function lockAccount(db: Db, skpd: string, account: string): Promise<void> {
  await db.query('INSERT INTO statement_account (skpd, account) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    skpd,
    account,
  ]);
  await db.query('SELECT statement_lock($1)', [account]);
}

/** A movement as it is stored. */
export interface StatementEntryRow {
  readonly id: string;
  readonly file_id: string;
  readonly line: number;
  readonly booking_date: IsoDate;
  readonly value_date: IsoDate;
  readonly dc: 'D' | 'C';
  readonly amount: Money;
  readonly remark: string;
  readonly bank_ref: string | null;
  readonly type_code: string | null;
  readonly balance_after: Money | null;
  readonly short_ref: string | null;
}

/** Columns of a {@link StatementEntryRow}. */
export const entryColumns =
  'id, file_id, line, booking_date, value_date, dc, amount, remark, bank_ref, type_code, balance_after, short_ref';

/** Which movements a page has. */
export interface EntryFilter {
  readonly account: string;
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
  readonly fileId: string | undefined;
  /** Id of the last movement of the page before. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** One page of movements in the order of their dates. */
export async function listEntries(db: Db, filter: EntryFilter): Promise<StatementEntryRow[]> {
  const {rows} = await db.query<StatementEntryRow>(
    `SELECT ${entryColumns} FROM statement_entry
     WHERE account = $1 AND ($2::date IS NULL OR booking_date >= $2) AND ($3::date IS NULL OR booking_date <= $3)
       AND ($4::uuid IS NULL OR file_id = $4)
       AND ($5::bigint IS NULL
         OR (booking_date, id) > (SELECT booking_date, id FROM statement_entry WHERE id = $5 AND account = $1))
     ORDER BY booking_date, id LIMIT $6`,
    [
      filter.account,
      filter.from ?? null,
      filter.to ?? null,
      filter.fileId ?? null,
      filter.after ?? null,
      filter.limit,
    ],
  );
  return rows;
}

/** A movement of an office. */
export async function findEntry(db: Db, skpd: string, id: string): Promise<StatementEntryRow | undefined> {
  const {rows} = await db.query<StatementEntryRow>(
    `SELECT ${entryColumns} FROM statement_entry WHERE id = $1 AND skpd = $2`,
    [id, skpd],
  );
  return rows[0];
}

/** Last day that a stored statement covers, up to a date. */
export async function coveredTo(
  db: Db,
  account: string,
  from: IsoDate,
  to: IsoDate,
): Promise<IsoDate | null> {
  const {rows} = await db.query<{day: IsoDate | null}>(
    `SELECT max(least(to_date, $3::date)) AS day FROM statement WHERE account = $1 AND to_date >= $2 AND from_date <= $3`,
    [account, from, to],
  );
  return only(rows).day;
}
