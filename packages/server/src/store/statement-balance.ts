import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {only, type Db} from '../database/connect.ts';

/** Sum of the movements of some days, what leaves the account below zero. */
async function moved(db: Db, account: string, from: IsoDate, to: IsoDate): Promise<bigint> {
  const {rows} = await db.query<{sum: Money}>(
    `SELECT coalesce(sum(CASE dc WHEN 'C' THEN amount ELSE -amount END), 0)::numeric(18, 2) AS sum
     FROM statement_entry WHERE account = $1 AND booking_date >= $2 AND booking_date <= $3`,
    [account, from, to],
  );
  return senOf(only(rows).sum);
}

interface Anchor {
  readonly balance: Money;
  /** First day whose movements are not in the balance. */
  readonly from: IsoDate;
}

/** The statement nearest before the end of a day that says a balance: one that runs over it, or the last that ended. */
async function anchorOf(db: Db, account: string, date: IsoDate): Promise<Anchor | undefined> {
  const {rows} = await db.query<Anchor>(
    `(SELECT opening AS balance, from_date AS "from" FROM statement
        WHERE account = $1 AND opening IS NOT NULL AND from_date <= $2 AND to_date > $2
        ORDER BY from_date DESC LIMIT 1)
     UNION ALL
     (SELECT closing, (to_date + 1) FROM statement
        WHERE account = $1 AND closing IS NOT NULL AND to_date <= $2
        ORDER BY to_date DESC, from_date DESC, file_id LIMIT 1)`,
    [account, date],
  );
  return rows[0];
}

/** Balance of the bank at the end of a day, as the stored statements tell it; `undefined` where none does. */
export async function balanceAt(db: Db, account: string, date: IsoDate): Promise<Money | undefined> {
  const anchor = await anchorOf(db, account, date);
  if (!anchor) return undefined;
  if (anchor.from > date) return anchor.balance;
  return moneyOfSen(senOf(anchor.balance) + (await moved(db, account, anchor.from, date)));
}

/**
 * The stored balance that a statement beginning on a day should follow on. A day may have several statements, and the
 * same statement may come again: where one of them agrees with its opening, that is the one it follows.
 */
export async function followedBalance(
  db: Db,
  account: string,
  from: IsoDate,
  opening: Money,
): Promise<Money | undefined> {
  const {rows} = await db.query<{agrees: boolean}>(
    `SELECT EXISTS (SELECT FROM statement WHERE account = $1
       AND ((to_date = $2 AND closing = $3) OR (from_date = $2 AND opening = $3))) AS agrees`,
    [account, from, opening],
  );
  if (only(rows).agrees) return opening;
  const before = await db.query<{day: IsoDate}>(`SELECT ($1::date - 1) AS day`, [from]);
  return balanceAt(db, account, only(before.rows).day);
}
