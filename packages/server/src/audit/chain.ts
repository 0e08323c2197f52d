import {createHash} from 'node:crypto';

/** What the first entry of a chain follows. */
export const genesis: string = '0'.repeat(64);

/**
 * One entry of an audit chain, as text. `at` is UTC with microseconds, `content_hash` the SHA-256 of the columns of the
 * row that {@link subjects} finds by `subject` and `key`.
 */
export interface AuditEntry {
  readonly skpd: string;
  readonly no: string;
  readonly at: string;
  readonly subject: string;
  readonly key: string;
  readonly columns: string;
  readonly content_hash: string;
  readonly previous: string;
  readonly hash: string;
}

/** The hash an entry must have: over all it says and the entry before it, a line each. */
export function entryHash(entry: Omit<AuditEntry, 'hash'>): string {
  const {skpd, no, at, subject, key, columns, content_hash: content, previous} = entry;
  const lines = [skpd, no, at, subject, key, columns, content, previous];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** Part of a key as a number; nothing where the entry was tampered with and holds none: a check must not stumble. */
const numberAt = (part: number): string =>
  `CASE WHEN split_part(e.key, '/', ${part}) ~ '^[0-9]{1,18}$' THEN split_part(e.key, '/', ${part})::bigint END`;
const byNumber = {found: `t.id = ${numberAt(1)}`, key: 't.id::text'};

/** Tables whose rows are chained, and how a key finds its row again. `e` is the entry, `t` the row. */
export const subjects: Readonly<Record<string, {readonly found: string; readonly key: string}>> = {
  payment: {
    found: `t.id = CASE WHEN e.key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN e.key::uuid END`,
    key: 't.id::text',
  },
  payment_event: byNumber,
  bku_entry: {
    found: `t.skpd = split_part(e.key, '/', 1) AND t.year = ${numberAt(2)} AND t.no = ${numberAt(3)}`,
    key: `t.skpd || '/' || t.year || '/' || t.no`,
  },
  audit_act: byNumber,
};
