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
const uuidAt = (part: number): string =>
  `CASE WHEN split_part(e.key, '/', ${part}) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
     THEN split_part(e.key, '/', ${part})::uuid END`;
const dateAt = (part: number): string =>
  `CASE WHEN split_part(e.key, '/', ${part}) ~ '^[0-9]{4}-(0[1-9]|1[0-2])-01$' THEN split_part(e.key, '/', ${part})::date END`;
const textAt = (part: number): string => `split_part(e.key, '/', ${part})`;

/** Names a row by these columns, in this order. */
function subject(columns: Readonly<Record<string, (part: number) => string>>): {found: string; key: string} {
  const names = Object.keys(columns);
  return {
    found: names.map((name, index) => `t.${name} = ${columns[name]!(index + 1)}`).join(' AND '),
    key: names.map(name => `t.${name}::text`).join(` || '/' || `),
  };
}

/** Tables whose rows are chained, and how a key finds its row again. `e` is the entry, `t` the row. */
export const subjects: Readonly<Record<string, {readonly found: string; readonly key: string}>> = {
  payment: subject({id: uuidAt}),
  payment_event: subject({id: numberAt}),
  payment_override: subject({id: uuidAt}),
  bku_entry: subject({skpd: textAt, year: numberAt, no: numberAt}),
  audit_act: subject({id: numberAt}),
  statement: subject({file_id: uuidAt, statement: numberAt}),
  reconciliation_pair: subject({entry_id: numberAt}),
  cash_count: subject({id: uuidAt}),
  closing_register: subject({id: uuidAt}),
  closing_signature: subject({register_id: uuidAt, capacity: textAt}),
  bku_period: subject({skpd: textAt, month: dateAt}),
  spending_document: subject({id: uuidAt}),
  spending_revision: subject({document_id: uuidAt, no: numberAt}),
  spending_event: subject({id: numberAt}),
  spending_file: subject({attachment_id: uuidAt}),
};
