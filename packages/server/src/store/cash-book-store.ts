import type {Posting} from '@kepahiang/cashless/bku.js';
import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {SubBook} from '@kepahiang/schemas/spending/kinds.js';
import {only, type Db} from '../database/connect.ts';

/** What is posted to the cash book; number and balance are given by the book. */
export interface NewEntry {
  readonly skpd: string;
  readonly tanggal: IsoDate;
  readonly uraian: string;
  readonly rekening: string | null;
  readonly in: Money;
  readonly out: Money;
  readonly bukuPembantu: SubBook;
  readonly ref: {readonly doc: string; readonly id: string} | null;
  readonly shortRef: string | null;
  /** What kind of movement it is, where the bank does it by itself or cash is fetched. */
  readonly kind?: string;
  readonly ntpn?: string;
  readonly billing?: string;
  /** Payments the bank books as one sum. */
  readonly batchId?: string;
  /** Number of the entry of the same book that this one corrects. */
  readonly correctsNo?: number;
}

/** A line of the cash book. */
export interface EntryRow extends Posting {
  readonly uraian: string;
  readonly rekening: string | null;
  readonly bukuPembantu: string;
  readonly ref: {doc: string; id: string} | null;
  readonly shortRef: string | null;
  readonly correctsNo: number | null;
  readonly postedAt: Date;
}

/** Where a book stands. Whoever asked holds it until the transaction ends: numbers and balances cannot cross. */
export async function lockBook(db: Db, skpd: string, year: number): Promise<{no: number; saldo: Money}> {
  const {rows} = await db.query<{no: number; saldo: Money}>(
    'SELECT last_no AS no, saldo FROM bku_lock($1, $2)',
    [skpd, year],
  );
  return only(rows);
}

/** Where a book stands, for whoever only looks. */
export async function bookSaldo(db: Db, skpd: string, year: number): Promise<Money> {
  const {rows} = await db.query<{saldo: Money}>('SELECT saldo FROM bku_head WHERE skpd = $1 AND year = $2', [
    skpd,
    year,
  ]);
  return rows[0]?.saldo ?? moneyOfSen(0n);
}

/** How many lines of the book, not counting corrections, are about a document. */
export async function linesAbout(db: Db, skpd: string, doc: string, id: string): Promise<number> {
  const {rows} = await db.query<{count: number}>(
    `SELECT count(*)::int AS count FROM bku_entry WHERE skpd = $1 AND ref ->> 'doc' = $2
       AND split_part(ref ->> 'id', '/', 1) = $3 AND corrects_no IS NULL`,
    [skpd, doc, id],
  );
  return only(rows).count;
}

/** Posts a line with the next number and the new balance. @returns its number */
export async function postEntry(db: Db, entry: NewEntry, now: Date): Promise<number> {
  const year = Number(entry.tanggal.slice(0, 4));
  const head = await lockBook(db, entry.skpd, year);
  const saldo = moneyOfSen(senOf(head.saldo) + senOf(entry.in) - senOf(entry.out));
  await db.query(
    `INSERT INTO bku_entry (skpd, year, no, tanggal, uraian, rekening, amount_in, amount_out, saldo, buku_pembantu, ref,
       short_ref, posted_at, kind, ntpn, billing, batch_id, corrects_no)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      entry.skpd,
      year,
      head.no + 1,
      entry.tanggal,
      entry.uraian,
      entry.rekening,
      entry.in,
      entry.out,
      saldo,
      entry.bukuPembantu,
      entry.ref && JSON.stringify(entry.ref),
      entry.shortRef,
      now,
      entry.kind ?? null,
      entry.ntpn ?? null,
      entry.billing ?? null,
      entry.batchId ?? null,
      entry.correctsNo ?? null,
    ],
  );
  return head.no + 1;
}

/** All lines of a book up to the end of a month, `YYYY-MM`. */
export async function entriesUntil(db: Db, skpd: string, month: string): Promise<EntryRow[]> {
  const {rows} = await db.query<EntryRow>(
    `SELECT no, tanggal, uraian, rekening, amount_in AS "in", amount_out AS "out", buku_pembantu AS "bukuPembantu",
       ref, short_ref AS "shortRef", corrects_no AS "correctsNo", posted_at AS "postedAt"
     FROM bku_entry WHERE skpd = $1 AND year = $2 AND to_char(tanggal, 'YYYY-MM') <= $3 ORDER BY no`,
    [skpd, Number(month.slice(0, 4)), month],
  );
  return rows;
}

/** Number of the line a document was posted under. */
export async function entryNoOf(db: Db, skpd: string, doc: string, id: string): Promise<number | null> {
  const {rows} = await db.query<{no: number}>(
    `SELECT no FROM bku_entry WHERE skpd = $1 AND ref ->> 'doc' = $2 AND ref ->> 'id' = $3 AND amount_out > 0`,
    [skpd, doc, id],
  );
  return rows[0]?.no ?? null;
}

/** Money of an office that has been released to the bank and not yet settled. */
export async function committed(db: Db, skpd: string): Promise<Money> {
  const {rows} = await db.query<{sum: Money}>(
    `SELECT coalesce(sum(amount), 0)::numeric(18, 2) AS sum FROM payment
     WHERE skpd = $1 AND state IN ('released', 'sent', 'unknown')`,
    [skpd],
  );
  return only(rows).sum;
}

/** A line of the book by its number. */
export async function findBookEntry(
  db: Db,
  skpd: string,
  year: number,
  no: number,
): Promise<Pick<NewEntry, 'tanggal' | 'rekening' | 'bukuPembantu'> | undefined> {
  const {rows} = await db.query<Pick<NewEntry, 'tanggal' | 'rekening' | 'bukuPembantu'>>(
    `SELECT tanggal, rekening, buku_pembantu AS "bukuPembantu" FROM bku_entry
     WHERE skpd = $1 AND year = $2 AND no = $3`,
    [skpd, year, no],
  );
  return rows[0];
}
