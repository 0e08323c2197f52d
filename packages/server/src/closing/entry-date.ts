import {addDays, dateWib, isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import {only, type Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {lockBook} from '../store/cash-book-store.ts';
import {lastClosed} from '../store/closing-store.ts';

/** Date of the last line of the book of a year, held until the transaction ends. */
async function lastDate(db: Db, skpd: string, year: number): Promise<IsoDate | null> {
  await lockBook(db, skpd, year);
  const {rows} = await db.query<{day: IsoDate | null}>(
    'SELECT last_date AS day FROM bku_head WHERE skpd = $1 AND year = $2',
    [skpd, year],
  );
  return only(rows).day;
}

/**
 * The date a new entry of the book gets: the one asked for, or the earliest the book still takes.
 *
 * @param notBefore - Day of what the entry is about.
 * @throws Refusal `rule-violated` R-28 for a closed month, `invalid` `bku.tanggal` outside of what the book takes
 */
export async function entryDate(
  db: Db,
  skpd: string,
  notBefore: IsoDate,
  asked: IsoDate | undefined,
  now: Date,
): Promise<IsoDate> {
  const today = dateWib(now);
  const closed = await lastClosed(db, skpd);
  if (asked !== undefined && closed && isIsoDate(asked) && asked <= closed.lastDay)
    throw new Refusal('rule-violated', {reason: 'R-28'});
  const open = closed ? addDays(closed.lastDay, 1) : notBefore;
  const first = open > notBefore ? open : notBefore;
  const year = Number((asked ?? first).slice(0, 4));
  const last = await lastDate(db, skpd, year);
  const earliest = last !== null && last > first ? last : first;
  const date = asked ?? earliest;
  if (!isIsoDate(date) || date < earliest || date > today)
    throw new Refusal('invalid', {faults: [fault('tanggal', 'bku.tanggal', {x: earliest, y: today})]});
  return date;
}
