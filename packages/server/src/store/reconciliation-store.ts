import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {only, type Db} from '../database/connect.ts';
import type {ClosedPeriod} from './closing-store.ts';
import {entryColumns, type StatementEntryRow} from './statement-store.ts';

/** Key of a movement: its number with zeros before it, so that keys stand in the order of the numbers. */
export function bankKey(id: string): string {
  return id.padStart(18, '0');
}

/** Key of a line of the book, `2026-000000014`. */
export function bookKey({year, no}: {readonly year: number; readonly no: number}): string {
  return `${year}-${String(no).padStart(9, '0')}`;
}

/** A line of the cash book that moves the account. */
export interface BookRow {
  /** Key among the lines of the book. @see bookKey */
  readonly id: string;
  readonly year: number;
  readonly no: number;
  readonly tanggal: IsoDate;
  readonly uraian: string;
  readonly in: Money;
  readonly out: Money;
  readonly shortRef: string | null;
  readonly ntpn: string | null;
  readonly billing: string | null;
  readonly batchId: string | null;
  readonly kind: string | null;
  readonly correctsNo: number | null;
}

/** A movement and a line of the book that a person said are the same. */
export interface PairRow {
  readonly entry_id: string;
  readonly year: number;
  readonly no: number;
  readonly class: string;
  readonly rule: string;
  readonly origin: 'CENTANG' | 'PEMBUKUAN';
  readonly person_name: string;
  readonly role: string;
  readonly at: Date;
}

/** What a reconciliation looks at: some days, and what the last closing left open. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The closed month before. */
  readonly before: ClosedPeriod | undefined;
  /** The closing of the month itself: what came later does not count. */
  readonly closed: ClosedPeriod | undefined;
}

/** First day that any statement of an account covers. */
export async function firstDay(db: Db, account: string): Promise<IsoDate | null> {
  const {rows} = await db.query<{day: IsoDate | null}>(
    'SELECT min(from_date) AS day FROM statement WHERE account = $1',
    [account],
  );
  return only(rows).day;
}

/** Movements of a span: of its days, come in late for closed days, or carried over. */
export async function bankLines(db: Db, account: string, span: Span): Promise<StatementEntryRow[]> {
  const {rows} = await db.query<StatementEntryRow>(
    `SELECT ${entryColumns} FROM statement_entry
     WHERE account = $1 AND booking_date <= $3 AND ($6::bigint IS NULL OR id <= $6)
       AND (booking_date >= $2 OR id > $4::bigint OR id = ANY ($5::bigint[]))
     ORDER BY booking_date, id`,
    [
      account,
      span.from,
      span.to,
      span.before?.entryMark ?? null,
      span.before?.openBank ?? [],
      span.closed?.entryMark ?? null,
    ],
  );
  return rows;
}

/**
 * Lines of the book of a span that move the account: everything but cash, and but what was withheld from a payment, which
 * is spent and held in the same moment.
 */
export async function bookLines(db: Db, skpd: string, span: Span): Promise<BookRow[]> {
  const {rows} = await db.query<BookRow>(
    `SELECT year || '-' || lpad(no::text, 9, '0') AS id, year, no, tanggal, uraian, amount_in AS "in", amount_out AS "out",
       short_ref AS "shortRef", ntpn, billing, batch_id AS "batchId", kind, corrects_no AS "correctsNo"
     FROM bku_entry b
     WHERE skpd = $1 AND buku_pembantu <> 'TUNAI' AND tanggal <= $3 AND ref ->> 'doc' IS DISTINCT FROM 'POTONGAN'
       AND NOT (buku_pembantu = 'PAJAK' AND amount_in > 0 AND ref ->> 'doc' = 'PAJAK' AND EXISTS (
         SELECT FROM bku_entry o WHERE o.ref ->> 'doc' = 'POTONGAN' AND o.ref ->> 'id' = b.ref ->> 'id'))
       AND (tanggal >= $2 OR year || '-' || lpad(no::text, 9, '0') = ANY ($4::text[]))
     ORDER BY year, no`,
    [skpd, span.from, span.to, span.before?.openBook ?? []],
  );
  return rows;
}

/** Pairs of some movements, up to a moment where one is given. */
export async function pairsOf(
  db: Db,
  entryIds: readonly string[],
  until: Date | undefined,
): Promise<PairRow[]> {
  const {rows} = await db.query<PairRow>(
    `SELECT entry_id, year, no, class, rule, origin, person_name, role, at FROM reconciliation_pair
     WHERE entry_id = ANY ($1::bigint[]) AND ($2::timestamptz IS NULL OR at <= $2) ORDER BY entry_id`,
    [entryIds, until ?? null],
  );
  return rows;
}

/** Whether a movement, or a line of the book, is in a pair already, whatever the month. */
export async function isPaired(
  db: Db,
  skpd: string,
  entryId: string,
  book?: {readonly year: number; readonly no: number},
): Promise<boolean> {
  const {rows} = await db.query<{paired: boolean}>(
    `SELECT EXISTS (SELECT FROM reconciliation_pair
       WHERE entry_id = $1 OR (skpd = $2 AND year = $3::int AND no = $4::int)) AS paired`,
    [entryId, skpd, book?.year ?? null, book?.no ?? null],
  );
  return only(rows).paired;
}

/** Writes down that a person said two lines are the same. */
export async function insertPair(
  db: Db,
  skpd: string,
  it: PairRow & {readonly person: string},
): Promise<void> {
  await db.query(
    `INSERT INTO reconciliation_pair (entry_id, skpd, year, no, class, rule, origin, person, person_name, role, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      it.entry_id,
      skpd,
      it.year,
      it.no,
      it.class,
      it.rule,
      it.origin,
      it.person,
      it.person_name,
      it.role,
      it.at,
    ],
  );
}

/** Highest number a movement of an account has; 0 before the first. */
export async function entryMark(db: Db, account: string): Promise<string> {
  const {rows} = await db.query<{mark: string}>(
    'SELECT coalesce(max(id), 0) AS mark FROM statement_entry WHERE account = $1',
    [account],
  );
  return only(rows).mark;
}
