import type {StatementSummary} from '@kepahiang/cashless/bank/entry.js';
import type {Db} from '../database/connect.ts';

/** Writes down header and sums of each statement of a file. */
export async function insertStatements(
  db: Db,
  file: {readonly id: string; readonly account: string},
  summaries: readonly StatementSummary[],
): Promise<void> {
  for (const it of summaries) {
    await db.query(
      `INSERT INTO statement (skpd, file_id, statement, account, from_date, to_date, opening, closing, credits, debits,
         entries)
       SELECT skpd, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10 FROM statement_file WHERE id = $1`,
      [
        file.id,
        it.statement,
        file.account,
        it.from ?? null,
        it.to ?? null,
        it.opening ?? null,
        it.closing ?? null,
        it.credits,
        it.debits,
        it.entries,
      ],
    );
  }
}
