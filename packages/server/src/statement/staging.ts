import {createHash} from 'node:crypto';
import {movementKey} from '@kepahiang/cashless/bank/deduplicate.js';
import type {StatementEntry} from '@kepahiang/cashless/bank/entry.js';
import {only, type Db} from '../database/connect.ts';

/** So many movements go to the database at once. */
const batchSize = 1000;

/** PostgreSQL stores no NUL. */
const clean = (text: string): string => text.replaceAll('\0', ' ');

/** Columns of a staged movement in the order of {@link insertBatch}. */
function valuesOf(account: string, entry: StatementEntry): unknown[] {
  return [
    createHash('sha256').update(movementKey(account, entry)).digest(),
    entry.seq,
    entry.line,
    entry.bookingDate,
    entry.valueDate,
    entry.dc,
    entry.amount,
    clean(entry.remark),
    entry.bankRef === undefined ? null : clean(entry.bankRef),
    entry.endToEndId === undefined ? null : clean(entry.endToEndId),
    entry.typeCode === undefined ? null : clean(entry.typeCode),
    entry.balanceAfter ?? null,
    entry.shortRef ?? null,
    entry.reversal ?? false,
  ];
}

async function insertBatch(db: Db, rows: readonly unknown[][]): Promise<void> {
  const columns = rows[0]!.map((_, column) => rows.map(row => row[column]));
  await db.query(
    `INSERT INTO staged_entry SELECT * FROM unnest($1::bytea[], $2::int[], $3::int[], $4::date[], $5::date[], $6::text[],
       $7::numeric[], $8::text[], $9::text[], $10::text[], $11::text[], $12::numeric[], $13::text[], $14::boolean[])`,
    columns,
  );
}

/**
 * Movements of one file on their way into the store. They wait in the database, so that a file of any length needs no
 * more memory here than one batch; the table goes with the transaction.
 */
export class Staging {
  readonly #db: Db;
  readonly #account: string;
  #batch: unknown[][] = [];
  #staged = 0;

  private constructor(db: Db, account: string) {
    this.#db = db;
    this.#account = account;
  }

  /** Makes the place to wait. Once per transaction. */
  static async open(db: Db, account: string): Promise<Staging> {
    await db.query(
      `CREATE TEMP TABLE staged_entry (key bytea, seq int, line int, booking_date date, value_date date, dc text,
         amount numeric, remark text, bank_ref text, end_to_end_id text, type_code text, balance_after numeric,
         short_ref text, reversal boolean) ON COMMIT DROP`,
    );
    return new Staging(db, account);
  }

  /** Movements taken so far. */
  get size(): number {
    return this.#staged;
  }

  /** Takes movements; they are stored in batches. */
  async add(entries: readonly StatementEntry[]): Promise<void> {
    for (const entry of entries) {
      this.#batch.push(valuesOf(this.#account, entry));
      this.#staged += 1;
      if (this.#batch.length >= batchSize) await this.#flush();
    }
  }

  /**
   * Stores what is not stored yet: the nth movement of a key in the file is the nth of the account, so each key ends with
   * the larger of both counts, whatever comes again.
   *
   * @param newestFirst - The file begins with the last movement.
   * @returns how many movements are new, and the first day of them
   */
  async store(
    skpd: string,
    fileId: string,
    newestFirst: boolean,
  ): Promise<{readonly added: number; readonly first: string | null}> {
    await this.#flush();
    const {rows} = await this.#db.query<{added: number; first: string | null}>(
      `WITH stored AS (
         INSERT INTO statement_entry (skpd, account, file_id, key, nth, line, booking_date, value_date, dc, amount,
           remark, bank_ref, end_to_end_id, type_code, balance_after, short_ref, reversal)
         SELECT $1, $2, $3, key, row_number() OVER (PARTITION BY key ORDER BY seq), line, booking_date, value_date, dc,
           amount, remark, bank_ref, end_to_end_id, type_code, balance_after, short_ref, reversal
         FROM staged_entry ORDER BY booking_date, CASE WHEN $4 THEN -seq ELSE seq END
         ON CONFLICT (account, key, nth) DO NOTHING RETURNING booking_date)
       SELECT count(*)::int AS added, min(booking_date) AS first FROM stored`,
      [skpd, this.#account, fileId, newestFirst],
    );
    return only(rows);
  }

  async #flush(): Promise<void> {
    if (this.#batch.length > 0) await insertBatch(this.#db, this.#batch);
    this.#batch = [];
  }
}
