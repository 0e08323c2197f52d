import {addDays, addMonths, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {only, type Db} from '../database/connect.ts';

/** A closed month. */
export interface ClosedPeriod {
  readonly registerId: string;
  /** First day of the month. */
  readonly month: IsoDate;
  readonly lastDay: IsoDate;
  /** Movements with a higher number came after it. */
  readonly entryMark: string;
  /** Lines that were left open: ids of movements, and of lines of the book. */
  readonly openBank: readonly string[];
  readonly openBook: readonly string[];
  readonly closedAt: Date;
}

/** Last day of the month that begins on a day. */
export function lastDayOf(firstDay: IsoDate): IsoDate {
  return addDays(addMonths(firstDay, 1), -1);
}

/** The last closed month of an office, or the last one before a day. */
export async function lastClosed(db: Db, skpd: string, before?: IsoDate): Promise<ClosedPeriod | undefined> {
  const {rows} = await db.query<Omit<ClosedPeriod, 'lastDay'>>(
    `SELECT register_id AS "registerId", month, entry_mark AS "entryMark", open_bank::text[] AS "openBank",
       open_book AS "openBook", closed_at AS "closedAt"
     FROM bku_period WHERE skpd = $1 AND ($2::date IS NULL OR month < $2) ORDER BY month DESC LIMIT 1`,
    [skpd, before ?? null],
  );
  return rows[0] && {...rows[0], lastDay: lastDayOf(rows[0].month)};
}

/** Whether the next month to close is this one: the one after the last closed, or the first of the book. */
export async function isNextToClose(db: Db, skpd: string, month: IsoDate): Promise<boolean> {
  const last = await lastClosed(db, skpd);
  if (last) return addMonths(last.month, 1) === month;
  const {rows} = await db.query<{earlier: boolean}>(
    'SELECT EXISTS (SELECT FROM bku_entry WHERE skpd = $1 AND tanggal < $2) AS earlier',
    [skpd, month],
  );
  return !only(rows).earlier;
}

/** A register as it was signed. */
export interface RegisterRow {
  readonly id: string;
  readonly version: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

/** The newest register of a month. */
export async function newestRegister(db: Db, skpd: string, month: IsoDate): Promise<RegisterRow | undefined> {
  const {rows} = await db.query<RegisterRow>(
    `SELECT id, version, content, hash FROM closing_register WHERE skpd = $1 AND month = $2
     ORDER BY version DESC LIMIT 1`,
    [skpd, month],
  );
  return rows[0];
}

/** Keeps a register that somebody is about to sign. */
export async function insertRegister(
  db: Db,
  skpd: string,
  month: IsoDate,
  it: RegisterRow,
  now: Date,
): Promise<void> {
  await db.query(
    `INSERT INTO closing_register (id, skpd, month, version, content, hash, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [it.id, skpd, month, it.version, JSON.stringify(it.content), it.hash, now],
  );
}

/** A signature under a register. */
export interface SignatureRow {
  readonly capacity: 'BP' | 'PA';
  readonly person: string;
  readonly personName: string;
  readonly at: Date;
}

/** Signatures of a register in the order they were given. */
export async function signaturesOf(db: Db, registerId: string): Promise<SignatureRow[]> {
  const {rows} = await db.query<SignatureRow>(
    `SELECT capacity, person, person_name AS "personName", at FROM closing_signature WHERE register_id = $1
     ORDER BY capacity`,
    [registerId],
  );
  return rows;
}

/** Signs a register. */
export async function insertSignature(db: Db, registerId: string, it: SignatureRow): Promise<void> {
  await db.query(
    `INSERT INTO closing_signature (skpd, register_id, capacity, person, person_name, at)
     SELECT skpd, $1, $2, $3, $4, $5 FROM closing_register WHERE id = $1`,
    [registerId, it.capacity, it.person, it.personName, it.at],
  );
}

/** Closes a month; the database checks signatures and order once more. */
export async function insertPeriod(db: Db, skpd: string, it: Omit<ClosedPeriod, 'lastDay'>): Promise<void> {
  await db.query(
    `INSERT INTO bku_period (skpd, month, register_id, entry_mark, open_bank, open_book, closed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [skpd, it.month, it.registerId, it.entryMark, it.openBank, it.openBook, it.closedAt],
  );
}

/** What the book of a year has at the end of a day. */
export interface BookBalances {
  /** Running balance of the last line. */
  readonly saldo: Money;
  /** Sums of the lines, at the bank and in cash. */
  readonly bank: Money;
  readonly tunai: Money;
}

/** Balances of the book of the year at the end of a day. */
export async function bookBalances(db: Db, skpd: string, date: IsoDate): Promise<BookBalances> {
  const {rows} = await db.query<BookBalances>(
    `SELECT coalesce((SELECT saldo FROM bku_entry WHERE skpd = $1 AND year = $2 AND tanggal <= $3
         ORDER BY no DESC LIMIT 1), 0)::numeric(18, 2) AS saldo,
       coalesce(sum(amount_in - amount_out) FILTER (WHERE buku_pembantu <> 'TUNAI'), 0)::numeric(18, 2) AS bank,
       coalesce(sum(amount_in - amount_out) FILTER (WHERE buku_pembantu = 'TUNAI'), 0)::numeric(18, 2) AS tunai
     FROM bku_entry WHERE skpd = $1 AND year = $2 AND tanggal <= $3`,
    [skpd, Number(date.slice(0, 4)), date],
  );
  return only(rows);
}

/** An amount of a sub-book that is not yet accounted for. */
export interface OutstandingRow {
  readonly id: string;
  readonly uraian: string;
  readonly tanggal: IsoDate;
  readonly amount: Money;
}

/**
 * What is outstanding in a sub-book at the end of a day: advances handed out and not accounted for (`PANJAR`, out above
 * in), taxes withheld and not deposited (`PAJAK`, in above out). Lines of one billing code, else of one document, count
 * together.
 */
export async function outstandingOf(
  db: Db,
  skpd: string,
  book: 'PANJAR' | 'PAJAK',
  date: IsoDate,
): Promise<OutstandingRow[]> {
  const {rows} = await db.query<OutstandingRow>(
    `SELECT coalesce(billing, ref ->> 'id', year || '-' || no) AS id, (array_agg(uraian ORDER BY no))[1] AS uraian,
       min(tanggal) AS tanggal,
       abs(sum(amount_in - amount_out))::numeric(18, 2) AS amount
     FROM bku_entry WHERE skpd = $1 AND year = $2 AND tanggal <= $3 AND buku_pembantu = $4
     GROUP BY 1 HAVING sum(amount_in - amount_out) * $5 > 0 ORDER BY 3, 1`,
    [skpd, Number(date.slice(0, 4)), date, book, book === 'PAJAK' ? 1 : -1],
  );
  return rows;
}
