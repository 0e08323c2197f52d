import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import type {StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import type {Db} from '../database/connect.ts';
import {only} from '../database/connect.ts';

/** What a document says, as it is kept. */
export interface Said {
  readonly content: Readonly<Record<string, unknown>>;
  /** Kind of SPP, SPM, SP2D and others: their field `jenis`. */
  readonly variant: string | null;
  readonly amount: Money | null;
  readonly tanggal: IsoDate | null;
  readonly subject: string | null;
}

/** A document with what it says now. */
export interface DocumentRow extends Said {
  readonly id: string;
  readonly seq: string;
  readonly skpd: string;
  readonly kind: StoredKindId;
  readonly year: number;
  readonly follows: string | null;
  readonly short_ref: string | null;
  readonly created_at: Date;
  readonly state: string;
  readonly version: number;
  readonly nomor: string | null;
}

/** Who wrote or did something. */
export interface Hand {
  readonly at: Date;
  readonly role: string;
  /** NIP or account of the person; `sistem` for the server. */
  readonly person: string;
  readonly personName: string;
}

/** One step of a document. */
export interface DocumentEventRow extends Hand {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly note: string | null;
  readonly facts: Readonly<Record<string, unknown>> | null;
}

/** A file of a document. */
export interface DocumentFileRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}

const columns = `d.id, d.seq, d.skpd, d.kind, d.year, d.follows, d.short_ref, d.created_at, d.state, d.version, d.nomor,
  r.content, r.variant, r.amount, r.tanggal, r.subject`;
/** A document with the last of what it said. */
const source = `spending_document d CROSS JOIN LATERAL (
  SELECT * FROM spending_revision WHERE document_id = d.id ORDER BY no DESC LIMIT 1) r`;

/** Holds the documents of an office and year: what a step counts, nobody else changes meanwhile. */
export async function lockYear(db: Db, skpd: string, year: number): Promise<void> {
  await db.query('SELECT spending_lock($1, $2)', [skpd, year]);
}

/** Writes a new document; what it says follows by {@link insertRevision}. */
export async function insertDocument(
  db: Db,
  it: Pick<
    DocumentRow,
    'id' | 'skpd' | 'kind' | 'year' | 'follows' | 'short_ref' | 'created_at' | 'state' | 'nomor'
  >,
): Promise<void> {
  await db.query(
    `INSERT INTO spending_document (id, skpd, kind, year, follows, short_ref, created_at, state, nomor)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [it.id, it.skpd, it.kind, it.year, it.follows, it.short_ref, it.created_at, it.state, it.nomor],
  );
}

/** Writes what a document says from now on. */
export async function insertRevision(
  db: Db,
  {id, skpd}: Pick<DocumentRow, 'id' | 'skpd'>,
  said: Said,
  by: Hand,
): Promise<void> {
  await db.query(
    `INSERT INTO spending_revision (document_id, no, skpd, content, variant, amount, tanggal, subject, role, person,
       person_name, at)
     SELECT $1, count(*) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM spending_revision WHERE document_id = $1`,
    [
      id,
      skpd,
      JSON.stringify(said.content),
      said.variant,
      said.amount,
      said.tanggal,
      said.subject,
      by.role,
      by.person,
      by.personName,
      by.at,
    ],
  );
}

/** A number given by an event. */
export interface GivenNumber {
  readonly sequence: string;
  readonly no: number;
  readonly nomor: string;
}

/** Appends to the history of a document, and so moves it: the database lets nothing else change where it stands. */
export async function appendDocumentEvent(
  db: Db,
  {id, skpd}: Pick<DocumentRow, 'id' | 'skpd'>,
  it: DocumentEventRow,
  number: GivenNumber | undefined,
): Promise<void> {
  await db.query(
    `INSERT INTO spending_event (document_id, skpd, at, event, from_state, to_state, role, person, person_name, note,
       facts, sequence, sequence_no, nomor)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      skpd,
      it.at,
      it.event,
      it.from,
      it.to,
      it.role,
      it.person,
      it.personName,
      it.note,
      it.facts && JSON.stringify(it.facts),
      number?.sequence ?? null,
      number?.no ?? null,
      number?.nomor ?? null,
    ],
  );
}

/** The last number given of a sequence. */
export async function lastNumber(db: Db, sequence: string): Promise<number> {
  const {rows} = await db.query<{no: number}>('SELECT spending_last_no($1) AS no', [sequence]);
  return only(rows).no;
}

/** Finds a document of a kind. */
export async function findDocument(db: Db, kind: string, id: string): Promise<DocumentRow | undefined> {
  const {rows} = await db.query<DocumentRow>(
    `SELECT ${columns} FROM ${source} WHERE d.id = $1 AND d.kind = $2`,
    [id, kind],
  );
  return rows[0];
}

/** Rows by the document they are of, in their order. */
function byDocument<Row extends {readonly document_id: string}>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.document_id);
    if (group) group.push(row);
    else groups.set(row.document_id, [row]);
  }
  return groups;
}

/** Steps of some documents by their ids, oldest first. */
export async function documentEvents(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly DocumentEventRow[]>> {
  const {rows} = await db.query<DocumentEventRow & {document_id: string}>(
    `SELECT document_id, at, event, from_state AS "from", to_state AS "to", role, person, person_name AS "personName",
       note, facts
     FROM spending_event WHERE document_id = ANY ($1::uuid[]) ORDER BY id`,
    [ids],
  );
  return byDocument(rows);
}

/** Files of some documents by their ids, oldest first. */
export async function documentFiles(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly DocumentFileRow[]>> {
  const {rows} = await db.query<DocumentFileRow & {document_id: string}>(
    `SELECT document_id, attachment_id AS id, kind, name, type, size, sha256 FROM spending_file
     WHERE document_id = ANY ($1::uuid[]) ORDER BY at, attachment_id`,
    [ids],
  );
  return byDocument(rows);
}

/** Documents of an office in a fiscal year. */
export async function documentsOfYear(
  db: Db,
  skpd: string,
  year: number,
  kinds: readonly StoredKindId[],
): Promise<DocumentRow[]> {
  const {rows} = await db.query<DocumentRow>(
    `SELECT ${columns} FROM ${source} WHERE d.skpd = $1 AND d.year = $2 AND d.kind = ANY ($3::text[]) ORDER BY d.seq`,
    [skpd, year, kinds],
  );
  return rows;
}

/** Taxes withheld from a payment or an SP2D, by the name of each. */
export async function taxesOf(
  db: Db,
  sourceId: string,
): Promise<Pick<DocumentRow, 'id' | 'variant' | 'state'>[]> {
  const {rows} = await db.query<Pick<DocumentRow, 'id' | 'variant' | 'state'>>(
    `SELECT d.id, d.state, r.variant FROM spending_revision r JOIN spending_document d ON d.id = r.document_id
     WHERE r.content ->> 'source' = $1 AND d.kind = 'tax-deposit' ORDER BY d.seq`,
    [sourceId],
  );
  return rows;
}

/** A document that time moves, and how. */
export interface DueDocument {
  readonly id: string;
  readonly kind: StoredKindId;
  readonly event: string;
}

/** Billing codes that expired, and releases of funds whose period is over, the oldest first. */
export async function dueDocuments(db: Db, now: Date): Promise<DueDocument[]> {
  const {rows} = await db.query<DueDocument>(
    `SELECT d.id, d.kind, 'kedaluwarsa' AS event, d.seq FROM spending_document d
     WHERE d.kind = 'tax-deposit' AND d.state = 'BILLING_AKTIF' AND (
       SELECT (e.facts ->> 'billingExpiresAt')::timestamptz FROM spending_event e
       WHERE e.document_id = d.id AND e.event = 'buat_billing' ORDER BY e.id DESC LIMIT 1) <= $1
     UNION ALL SELECT d.id, d.kind, 'tutup', d.seq FROM ${source}
     WHERE d.kind = 'penyediaan-dana' AND d.state = 'TERBIT'
       AND (r.content #>> '{periode,to}')::date < ($1 AT TIME ZONE 'Asia/Jakarta')::date
     ORDER BY seq`,
    [now],
  );
  return rows;
}

/** What a list of documents is narrowed to. `skpd` null: all offices. */
export interface DocumentFilter {
  readonly skpd: string | null;
  readonly kind: string | undefined;
  readonly state: string | undefined;
  readonly before: string | undefined;
  readonly limit: number;
}

/** One page of documents, newest first. */
export async function listDocuments(db: Db, filter: DocumentFilter): Promise<DocumentRow[]> {
  const {rows} = await db.query<DocumentRow>(
    `SELECT ${columns} FROM ${source}
     WHERE ($1::text IS NULL OR d.skpd = $1) AND ($2::text IS NULL OR d.kind = $2)
       AND ($3::text IS NULL OR d.state = $3) AND ($4::bigint IS NULL OR d.seq < $4)
     ORDER BY d.seq DESC LIMIT $5`,
    [filter.skpd, filter.kind ?? null, filter.state ?? null, filter.before ?? null, filter.limit],
  );
  return rows;
}
