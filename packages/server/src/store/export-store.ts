import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Db} from '../database/connect.ts';
import {genesis} from '../audit/chain.ts';
import type {EntryRow} from './cash-book-store.ts';

/** Lines of the cash book of some days of a year, in their order. */
export async function bookOfDays(
  db: Db,
  skpd: string,
  from: IsoDate,
  to: IsoDate,
  limit: number,
): Promise<(EntryRow & {readonly saldo: string; readonly ntpn: string | null})[]> {
  const {rows} = await db.query<EntryRow & {saldo: string; ntpn: string | null}>(
    `SELECT no, tanggal, uraian, rekening, amount_in AS "in", amount_out AS "out", saldo,
       buku_pembantu AS "bukuPembantu", ref, short_ref AS "shortRef", ntpn, corrects_no AS "correctsNo",
       posted_at AS "postedAt"
     FROM bku_entry WHERE skpd = $1 AND tanggal BETWEEN $2 AND $3 ORDER BY year, no LIMIT $4`,
    [skpd, from, to, limit],
  );
  return rows;
}

/** An entry of the audit trail, with who stands behind its row as far as the row says. */
export interface TrailRow {
  readonly no: string;
  readonly at: Date;
  readonly subject: string;
  readonly key: string;
  readonly previous: string;
  readonly hash: string;
  readonly person: string | null;
  readonly role: string | null;
  readonly action: string | null;
}

/** Entries of the audit trail of an office that were written in some days (WIB). */
export async function trailOfDays(
  db: Db,
  skpd: string,
  from: IsoDate,
  to: IsoDate,
  limit: number,
): Promise<TrailRow[]> {
  const {rows} = await db.query<TrailRow>(
    `SELECT e.no::text, e.at, e.subject, e.key, e.previous, e.hash,
       coalesce(pe.person, act.person, pair.person, cc.person, sig.person) AS person,
       coalesce(pe.role, act.role, pair.role, sig.capacity) AS role, coalesce(pe.event, act.act) AS action
     FROM audit_entry e
       LEFT JOIN payment_event pe ON e.subject = 'payment_event' AND e.key = pe.id::text
       LEFT JOIN audit_act act ON e.subject = 'audit_act' AND e.key = act.id::text
       LEFT JOIN reconciliation_pair pair ON e.subject = 'reconciliation_pair' AND e.key = pair.entry_id::text
       LEFT JOIN cash_count cc ON e.subject = 'cash_count' AND e.key = cc.id::text
       LEFT JOIN closing_signature sig
         ON e.subject = 'closing_signature' AND e.key = sig.register_id::text || '/' || sig.capacity
     WHERE e.skpd = $1 AND (e.at AT TIME ZONE 'Asia/Jakarta')::date BETWEEN $2 AND $3 ORDER BY e.no LIMIT $4`,
    [skpd, from, to, limit],
  );
  return rows;
}

/** Hash of the last entry of the audit trail of an office; zeros before the first. */
export async function auditHead(db: Db, skpd: string): Promise<string> {
  const {rows} = await db.query<{hash: string}>('SELECT hash FROM audit_head WHERE skpd = $1', [skpd]);
  return rows[0]?.hash ?? genesis;
}
