import type pg from 'pg';
import {inTransaction, type Db} from '../database/connect.ts';
import {entryHash, genesis, subjects, type AuditEntry} from './chain.ts';

/** What is wrong with a chain, and where. Ids and numbers only: nothing personal. */
export interface AuditFault {
  readonly code:
    | 'GAP'
    | 'LINK'
    | 'HASH'
    | 'HEAD'
    | 'ROW_MISSING'
    | 'ROW_CHANGED'
    | 'ROW_UNCHAINED'
    | 'STATE'
    | 'BOOK'
    | 'ANCHOR_NONE'
    | 'ANCHOR_MISSING'
    | 'ANCHOR_DIFFERS'
    | 'ANCHOR_SIGNATURE'
    | 'ANCHOR_LINK';
  readonly skpd: string;
  readonly no?: string;
  /** Table and key of the row, or the line of the anchor file. */
  readonly where?: string;
}

/** A chain that was read to its end. */
export interface ChainReport {
  readonly skpd: string;
  readonly entries: number;
  /** Hash of the last entry. */
  readonly hash: string;
  readonly faults: readonly AuditFault[];
}

/** The whole trail. */
export interface AuditReport {
  readonly chains: readonly ChainReport[];
  /** Faults of rows that no chain names, and of anchors. */
  readonly faults: readonly AuditFault[];
}

const batch = 2000;
const columns = `e.skpd, e.no::text, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, e.subject,
  e.key, e.columns, e.content_hash, e.previous, e.hash`;

async function entriesAfter(db: Db, skpd: string, no: string): Promise<AuditEntry[]> {
  const {rows} = await db.query<AuditEntry>(
    `SELECT ${columns} FROM audit_entry e WHERE e.skpd = $1 AND e.no > $2::bigint ORDER BY e.no LIMIT ${batch}`,
    [skpd, no],
  );
  return rows;
}

/** What the rows say now that a stretch of a chain is about; a row that is gone is not in the answer. */
async function contentsOf(db: Db, skpd: string, from: string, to: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [table, {found: join}] of Object.entries(subjects)) {
    const {rows} = await db.query<{no: string; hash: string}>(
      `SELECT e.no::text, encode(sha256(convert_to((SELECT jsonb_object_agg(k, to_jsonb(t) -> k)::text
         FROM unnest(string_to_array(e.columns, ',')) k), 'UTF8')), 'hex') AS hash
       FROM audit_entry e JOIN ${table} t ON ${join}
       WHERE e.skpd = $1 AND e.no BETWEEN $2::bigint AND $3::bigint AND e.subject = $4`,
      [skpd, from, to, table],
    );
    for (const {no, hash} of rows) found.set(no, hash);
  }
  return found;
}

function entryFaults(
  entry: AuditEntry,
  before: {no: bigint; hash: string},
  content: string | undefined,
): AuditFault[] {
  const {skpd, no, subject, key} = entry;
  const at = {skpd, no, where: `${subject} ${key}`};
  const faults: AuditFault[] = [];
  if (BigInt(no) !== before.no + 1n) faults.push({code: 'GAP', ...at});
  if (entry.previous !== before.hash) faults.push({code: 'LINK', ...at});
  if (entryHash(entry) !== entry.hash) faults.push({code: 'HASH', ...at});
  if (content === undefined) faults.push({code: 'ROW_MISSING', ...at});
  else if (content !== entry.content_hash) faults.push({code: 'ROW_CHANGED', ...at});
  return faults;
}

async function chainReport(
  db: Db,
  skpd: string,
  head: {no: string; hash: string} | undefined,
): Promise<ChainReport> {
  const faults: AuditFault[] = [];
  let before = {no: 0n, hash: genesis};
  for (;;) {
    const entries = await entriesAfter(db, skpd, String(before.no));
    if (entries.length === 0) break;
    const contents = await contentsOf(db, skpd, entries[0]!.no, entries.at(-1)!.no);
    for (const entry of entries) {
      faults.push(...entryFaults(entry, before, contents.get(entry.no)));
      before = {no: BigInt(entry.no), hash: entry.hash};
    }
  }
  if (head?.no !== String(before.no) || head.hash !== before.hash)
    faults.push({code: 'HEAD', skpd, no: head?.no ?? '0'});
  return {skpd, entries: Number(before.no), hash: before.hash, faults};
}

/** Rows somebody wrote past the trail. */
async function unchained(db: Db): Promise<AuditFault[]> {
  const faults: AuditFault[] = [];
  for (const [table, {key}] of Object.entries(subjects)) {
    const {rows} = await db.query<{key: string}>(
      `SELECT ${key} AS key FROM ${table} t
       WHERE NOT EXISTS (SELECT FROM audit_entry e WHERE e.subject = $1 AND e.key = ${key})`,
      [table],
    );
    faults.push(
      ...rows.map(row => ({code: 'ROW_UNCHAINED' as const, skpd: '', where: `${table} ${row.key}`})),
    );
  }
  return faults;
}

/** Payments and documents that stand elsewhere than their history leads. */
async function strayed(db: Db): Promise<AuditFault[]> {
  const {rows} = await db.query<{id: string; skpd: string}>(
    `SELECT p.id, p.skpd FROM payment p WHERE p.state IS DISTINCT FROM
       (SELECT e.to_state FROM payment_event e WHERE e.payment_id = p.id ORDER BY e.id DESC LIMIT 1)`,
  );
  const documents = await db.query<{id: string; skpd: string}>(
    `SELECT d.id, d.skpd FROM spending_document d LEFT JOIN LATERAL (
       SELECT to_state, (SELECT nomor FROM spending_event n WHERE n.document_id = d.id AND n.nomor IS NOT NULL LIMIT 1) AS nomor
       FROM spending_event e WHERE e.document_id = d.id ORDER BY e.id DESC LIMIT 1
     ) last ON true
     WHERE d.state <> coalesce(last.to_state, (SELECT initial FROM spending_kind k WHERE k.kind = d.kind))
       OR (last.to_state IS NOT NULL AND d.nomor IS DISTINCT FROM last.nomor)`,
  );
  return [
    ...rows.map(({id, skpd}) => ({code: 'STATE' as const, skpd, where: `payment ${id}`})),
    ...documents.rows.map(({id, skpd}) => ({code: 'STATE' as const, skpd, where: `spending_document ${id}`})),
  ];
}

/** Cash books whose numbers or balances do not follow from their lines, or that stand elsewhere than their last line. */
async function wrongBooks(db: Db): Promise<AuditFault[]> {
  const {rows} = await db.query<{skpd: string; year: number}>(
    `SELECT skpd, year FROM (
       SELECT skpd, year, no, saldo, sum(amount_in - amount_out) OVER book AS sum, row_number() OVER book AS nth
       FROM bku_entry WINDOW book AS (PARTITION BY skpd, year ORDER BY no)
     ) line WHERE saldo <> sum OR no <> nth
     UNION SELECT coalesce(h.skpd, b.skpd), coalesce(h.year, b.year) FROM bku_head h FULL JOIN (
       SELECT DISTINCT ON (skpd, year) skpd, year, no, saldo FROM bku_entry ORDER BY skpd, year, no DESC
     ) b USING (skpd, year)
     WHERE (coalesce(h.last_no, 0), coalesce(h.saldo, 0)) IS DISTINCT FROM (coalesce(b.no, 0), coalesce(b.saldo, 0))
     ORDER BY 1, 2`,
  );
  return rows.map(({skpd, year}) => ({code: 'BOOK', skpd, where: `bku_entry ${skpd}/${year}`}));
}

/** Reads the whole trail inside a transaction, which sees one moment of the database. See {@link verifyAudit}. */
export async function readTrail(db: Db): Promise<AuditReport> {
  await db.query(`SET LOCAL timezone = 'UTC'`);
  const {rows: heads} = await db.query<{skpd: string; no: string | null; hash: string | null}>(
    `SELECT skpd, h.no::text, h.hash FROM audit_head h FULL JOIN (SELECT DISTINCT skpd FROM audit_entry) e USING (skpd)
     ORDER BY skpd`,
  );
  const chains: ChainReport[] = [];
  for (const {skpd, no, hash} of heads)
    chains.push(await chainReport(db, skpd, no === null || hash === null ? undefined : {no, hash}));
  return {chains, faults: [...(await unchained(db)), ...(await strayed(db)), ...(await wrongBooks(db))]};
}

/**
 * Reads every chain from its first entry: numbers without a gap, each entry's hash over what it says and the one before,
 * each row still saying what was chained. Then what no chain can show by itself: rows that were never chained, payments
 * beside their history, books that do not add up. Reads one moment of the database, in bounded memory.
 *
 * A tail that was cut off and a chain that was computed anew are only seen against an anchor: see `anchor.ts`.
 */
export async function verifyAudit(pool: pg.Pool): Promise<AuditReport> {
  return inTransaction(pool, async db => {
    await db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    return readTrail(db);
  });
}

/** Hash of an entry, to compare with an anchor; `undefined` where the chain does not reach so far. */
export async function hashAt(db: Db, skpd: string, no: string): Promise<string | undefined> {
  const {rows} = await db.query<{hash: string}>(
    'SELECT hash FROM audit_entry WHERE skpd = $1 AND no = $2::bigint',
    [skpd, no],
  );
  return rows[0]?.hash;
}
