import type {Instant, IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import type {Db} from '../database/connect.ts';
import type {RegisterRow} from './closing-store.ts';
import type {Beneficiary, StoredPurchase, StoredTravel} from './payment-store.ts';

/** Midnight before the first day of a year in WIB, as SQL. */
const begins = (year: string): string => `make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Asia/Jakarta')`;
/** Day of a moment in WIB, as SQL. */
const dayOf = (moment: string): string => `(${moment} AT TIME ZONE 'Asia/Jakarta')::date`;

/** Offices that have a cash book, a payment or a statement. */
export async function officesAtWork(db: Db): Promise<string[]> {
  const {rows} = await db.query<{skpd: string}>(
    `SELECT skpd FROM bku_head UNION SELECT skpd FROM payment UNION SELECT skpd FROM statement_account ORDER BY 1`,
  );
  return rows.map(({skpd}) => skpd);
}

/** Spending of a month by one channel. */
export interface SpendingRow {
  readonly skpd: string;
  readonly month: string;
  readonly channel: string;
  readonly count: number;
  readonly amount: Money;
}

const settled = `SELECT p.id, p.skpd, p.channel, p.amount, p.description, ${dayOf('e.at')} AS tanggal
  FROM payment p JOIN LATERAL (
    SELECT at FROM payment_event WHERE payment_id = p.id AND event = 'settle' ORDER BY id DESC LIMIT 1
  ) e ON true
  WHERE p.state = 'settled' AND e.at >= ${begins('$1')} AND e.at < ${begins('$1 + 1')}`;
/** Spending in cash that no payment stands behind: lines of the cash sub-book with an account of the budget. */
const cashLines = `SELECT skpd, year, no, tanggal, uraian, amount_out - amount_in AS amount, corrects_no
  FROM bku_entry WHERE year = $1 AND buku_pembantu = 'TUNAI' AND rekening IS NOT NULL
    AND ref ->> 'doc' IS DISTINCT FROM 'PAYMENT'`;

/** What was spent in a year and has not come back, by office, month and channel. `skpd` null: all offices. */
export async function spendingOf(db: Db, year: number, skpd: string | null): Promise<SpendingRow[]> {
  const {rows} = await db.query<SpendingRow>(
    `SELECT skpd, to_char(tanggal, 'YYYY-MM') AS month, channel, sum(count)::int AS count,
       sum(amount)::numeric(18, 2) AS amount
     FROM (
       SELECT skpd, tanggal, channel, 1 AS count, amount FROM (${settled}) paid
       UNION ALL SELECT skpd, tanggal, 'TUNAI', (corrects_no IS NULL)::int, amount FROM (${cashLines}) line
     ) spent WHERE $2::text IS NULL OR skpd = $2 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [year, skpd],
  );
  return rows;
}

/** One spending in cash. */
export interface CashRow {
  readonly skpd: string;
  readonly kind: 'PEMBAYARAN' | 'BKU';
  readonly id: string;
  readonly tanggal: IsoDate;
  readonly amount: Money;
  readonly uraian: string;
}

/** Spending in cash of a year, newest first, and how much there is of it. */
export async function cashSpending(
  db: Db,
  year: number,
  skpd: string | null,
  limit: number,
): Promise<{rows: CashRow[]; count: number}> {
  const {rows} = await db.query<CashRow & {count: number}>(
    `SELECT *, count(*) OVER ()::int AS count FROM (
       SELECT skpd, 'PEMBAYARAN' AS kind, id::text, tanggal, amount, description AS uraian
         FROM (${settled}) paid WHERE channel = 'TUNAI'
       UNION ALL SELECT skpd, 'BKU', year || '/' || no, tanggal, amount, uraian
         FROM (${cashLines}) line WHERE corrects_no IS NULL AND amount > 0
     ) spent WHERE $2::text IS NULL OR skpd = $2 ORDER BY tanggal DESC, skpd, id LIMIT $3`,
    [year, skpd, limit],
  );
  return {rows: rows.map(({count: _, ...row}) => row), count: rows[0]?.count ?? 0};
}

/** Where the book of a month stands. */
export interface MonthRow {
  readonly skpd: string;
  readonly month: string;
  readonly bookLines: number;
  readonly closedAt: Date | null;
  /** Whether the treasurer has signed the newest register. */
  readonly isSigned: boolean;
  readonly statementTo: IsoDate | null;
}

/** Where the books of a year stand, one row for each office and month that has lines, a register or a statement. */
export async function monthsOf(db: Db, year: number, skpd: string | null): Promise<MonthRow[]> {
  const {rows} = await db.query<MonthRow>(
    `WITH line AS (SELECT skpd, date_trunc('month', tanggal)::date AS month, count(*)::int AS n FROM bku_entry
         WHERE year = $1 GROUP BY 1, 2),
       signed AS (SELECT DISTINCT ON (r.skpd, r.month) r.skpd, r.month,
           EXISTS (SELECT FROM closing_signature s WHERE s.register_id = r.id AND s.capacity = 'BP') AS yes
         FROM closing_register r WHERE extract(year FROM r.month) = $1 ORDER BY r.skpd, r.month, r.version DESC),
       covered AS (SELECT s.skpd, m::date AS month, max(least(s.to_date, (m + interval '1 month - 1 day')::date)) AS day
         FROM statement s, generate_series(make_date($1, 1, 1), make_date($1, 12, 1), interval '1 month') m
         WHERE s.from_date < m + interval '1 month' AND s.to_date >= m GROUP BY 1, 2)
     SELECT skpd, to_char(month, 'YYYY-MM') AS month, coalesce(line.n, 0) AS "bookLines", p.closed_at AS "closedAt",
       coalesce(signed.yes, false) AS "isSigned", covered.day AS "statementTo"
     FROM line FULL JOIN signed USING (skpd, month) FULL JOIN covered USING (skpd, month)
       LEFT JOIN bku_period p USING (skpd, month)
     WHERE $2::text IS NULL OR skpd = $2 ORDER BY 1, 2`,
    [year, skpd],
  );
  return rows;
}

/** A payment with its history, as the audit rules look at it. */
export interface AuditPaymentRow {
  readonly id: string;
  readonly shortRef: string;
  readonly state: string;
  readonly amount: Money;
  readonly channel: string;
  readonly expenseKind: string;
  readonly rekening: string;
  readonly sourceAccount: string;
  readonly sourceDoc: {readonly kind: string; readonly id: string};
  readonly subKegiatan: string;
  readonly description: string;
  readonly remark: string;
  readonly beneficiary: Beneficiary;
  readonly facts: StoredTravel['facts'] | null;
  readonly purchase: StoredPurchase | null;
  readonly payloadHash: string;
  readonly bankReferenceNo: string | null;
  /** Day it was recorded. */
  readonly recordedOn: IsoDate;
  readonly history: readonly {
    readonly event: string;
    readonly from: string;
    readonly to: string;
    readonly role: string;
    readonly person: string;
    /** UTC. */
    readonly at: Instant;
    /** In WIB. */
    readonly day: IsoDate;
    readonly note: string | null;
  }[];
}

/** Payments that an office recorded in some days, oldest first. */
export async function paymentsWithHistory(
  db: Db,
  skpd: string,
  from: IsoDate,
  to: IsoDate,
  limit: number | null = null,
): Promise<AuditPaymentRow[]> {
  const {rows} = await db.query<AuditPaymentRow>(
    `SELECT p.id, p.short_ref AS "shortRef", p.state, p.amount, p.channel, p.expense_kind AS "expenseKind", p.rekening,
       p.source_account AS "sourceAccount", p.source_doc AS "sourceDoc", p.sub_kegiatan AS "subKegiatan", p.description,
       p.remark, p.beneficiary, p.travel -> 'facts' AS facts, p.purchase, p.payload_hash AS "payloadHash",
       (SELECT e.bank ->> 'referenceNo' FROM payment_event e WHERE e.payment_id = p.id AND e.bank IS NOT NULL
         ORDER BY e.id DESC LIMIT 1) AS "bankReferenceNo",
       ${dayOf('p.created_at')} AS "recordedOn", h.history
     FROM payment p JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('event', event, 'from', from_state, 'to', to_state, 'role', role,
         'person', person, 'at', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'day', ${dayOf('at')}, 'note', note) ORDER BY id) AS history
       FROM payment_event WHERE payment_id = p.id
     ) h ON true
     WHERE p.skpd = $1 AND ${dayOf('p.created_at')} BETWEEN $2 AND $3 ORDER BY p.seq LIMIT $4`,
    [skpd, from, to, limit],
  );
  return rows;
}

/** A line of the cash book as the audit rules look at it. */
export interface AuditLineRow {
  readonly no: number;
  readonly tanggal: IsoDate;
  readonly bukuPembantu: string;
  readonly in: Money;
  readonly out: Money;
  readonly ntpn: string | null;
  readonly postedAt: Date;
}

/** Lines of the book of a year up to a day. */
export async function auditLines(db: Db, skpd: string, year: number, to: IsoDate): Promise<AuditLineRow[]> {
  const {rows} = await db.query<AuditLineRow>(
    `SELECT no, tanggal, buku_pembantu AS "bukuPembantu", amount_in AS "in", amount_out AS "out", ntpn,
       posted_at AS "postedAt"
     FROM bku_entry WHERE skpd = $1 AND year = $2 AND tanggal <= $3 AND corrects_no IS NULL ORDER BY no`,
    [skpd, year, to],
  );
  return rows;
}

/** An advance that is not accounted for, with the line it was paid by. */
export interface PanjarRow {
  readonly no: number;
  readonly tanggal: IsoDate;
  readonly npd: string | null;
}

/** Advances of a year that are open at the end of a day. Lines of one document count together. */
export async function openPanjars(db: Db, skpd: string, year: number, to: IsoDate): Promise<PanjarRow[]> {
  const {rows} = await db.query<PanjarRow>(
    `SELECT min(no) AS no, min(tanggal) AS tanggal, max(ref ->> 'id') FILTER (WHERE ref ->> 'doc' = 'NPD') AS npd
     FROM bku_entry WHERE skpd = $1 AND year = $2 AND tanggal <= $3 AND buku_pembantu = 'PANJAR'
     GROUP BY coalesce(ref ->> 'id', no::text) HAVING sum(amount_out - amount_in) > 0 ORDER BY 1`,
    [skpd, year, to],
  );
  return rows;
}

/** Counts of the cash of a year. */
export async function countsOf(
  db: Db,
  skpd: string,
  from: IsoDate,
  to: IsoDate,
): Promise<{id: string; tanggal: IsoDate; counted: Money; bku: Money}[]> {
  const {rows} = await db.query<{id: string; tanggal: IsoDate; counted: Money; bku: Money}>(
    'SELECT id, tanggal, counted, bku FROM cash_count WHERE skpd = $1 AND tanggal BETWEEN $2 AND $3 ORDER BY seq',
    [skpd, from, to],
  );
  return rows;
}

/** Closed months of a year with the register that closed each. */
export async function closedMonths(
  db: Db,
  skpd: string,
  year: number,
): Promise<{month: IsoDate; closedAt: Date; content: RegisterRow['content']}[]> {
  const {rows} = await db.query<{month: IsoDate; closedAt: Date; content: RegisterRow['content']}>(
    `SELECT p.month, p.closed_at AS "closedAt", r.content FROM bku_period p
       JOIN closing_register r ON r.id = p.register_id
     WHERE p.skpd = $1 AND extract(year FROM p.month) = $2 ORDER BY p.month`,
    [skpd, year],
  );
  return rows;
}
