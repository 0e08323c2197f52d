import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import type {Db} from '../database/connect.ts';

/** A count of the cash. */
export interface CashCountRow {
  readonly id: string;
  readonly seq: string;
  readonly skpd: string;
  readonly tanggal: IsoDate;
  /** Pieces by the value of the denomination in whole rupiah. */
  readonly pieces: Readonly<Record<string, number>>;
  readonly counted: Money;
  /** Cash the book had on that day. */
  readonly bku: Money;
  readonly note: string | null;
  readonly personName: string;
  readonly at: Date;
}

const columns = 'id, seq, skpd, tanggal, pieces, counted, bku, note, person_name AS "personName", at';

/** Writes a count down. */
export async function insertCashCount(
  db: Db,
  it: Omit<CashCountRow, 'seq'> & {readonly person: string},
): Promise<void> {
  await db.query(
    `INSERT INTO cash_count (id, skpd, tanggal, pieces, counted, bku, note, person, person_name, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      it.id,
      it.skpd,
      it.tanggal,
      JSON.stringify(it.pieces),
      it.counted,
      it.bku,
      it.note,
      it.person,
      it.personName,
      it.at,
    ],
  );
}

/** One page of the counts of an office, newest first. */
export async function listCashCounts(
  db: Db,
  skpd: string,
  before: string | undefined,
  limit: number,
): Promise<CashCountRow[]> {
  const {rows} = await db.query<CashCountRow>(
    `SELECT ${columns} FROM cash_count WHERE skpd = $1 AND ($2::bigint IS NULL OR seq < $2)
     ORDER BY seq DESC LIMIT $3`,
    [skpd, before ?? null, limit],
  );
  return rows;
}

/** The last count of some days. */
export async function lastCashCount(
  db: Db,
  skpd: string,
  from: IsoDate,
  to: IsoDate,
): Promise<CashCountRow | undefined> {
  const {rows} = await db.query<CashCountRow>(
    `SELECT ${columns} FROM cash_count WHERE skpd = $1 AND tanggal BETWEEN $2 AND $3
     ORDER BY tanggal DESC, seq DESC LIMIT 1`,
    [skpd, from, to],
  );
  return rows[0];
}
