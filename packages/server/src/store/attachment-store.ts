import type {FileRef} from '@kepahiang/schemas/service/define.js';
import type {Db} from '../database/connect.ts';

/** A file being uploaded or kept. */
export interface AttachmentRow {
  readonly id: string;
  readonly service: string;
  readonly field: string;
  readonly name: string;
  readonly size: number;
  readonly received: number;
  readonly type: string | null;
  readonly sha256: string | null;
  readonly complete: boolean;
  readonly application_id: string | null;
}

const columns = 'id, service, field, name, size, received, type, sha256, complete, application_id';

/** What a file is sent for; the paths of one never reach the files of the other. */
export type UploadPurpose = 'permohonan' | 'rekening_koran' | 'dokumen';

/** Announces a file. */
export async function insertAttachment(
  db: Db,
  it: Pick<AttachmentRow, 'id' | 'service' | 'field' | 'name' | 'size'>,
  now: Date,
  purpose: UploadPurpose = 'permohonan',
): Promise<void> {
  await db.query(
    'INSERT INTO attachment (id, service, field, name, size, created_at, purpose) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [it.id, it.service, it.field, it.name, it.size, now, purpose],
  );
}

/** A file that is not part of an application. */
export async function findUnclaimed(
  db: Db,
  id: string,
  lock = false,
  purpose: UploadPurpose = 'permohonan',
): Promise<AttachmentRow | undefined> {
  const {rows} = await db.query<AttachmentRow>(
    `SELECT ${columns} FROM attachment
     WHERE id = $1 AND application_id IS NULL AND purpose = $2 ${lock ? 'FOR UPDATE' : ''}`,
    [id, purpose],
  );
  return rows[0];
}

/** Files that are free to take, or belong to this application already; locked until the transaction ends. */
export async function lockAttachments(
  db: Db,
  ids: readonly string[],
  applicationId: string | undefined,
): Promise<AttachmentRow[]> {
  const {rows} = await db.query<AttachmentRow>(
    `SELECT ${columns} FROM attachment
     WHERE id = ANY ($1::uuid[]) AND purpose = 'permohonan'
       AND (application_id IS NULL OR application_id = $2::bigint) ORDER BY id FOR UPDATE`,
    [ids, applicationId ?? null],
  );
  return rows;
}

/** Keeps a piece. The row must be locked by the same transaction. */
export async function appendChunk(db: Db, id: string, start: number, bytes: Uint8Array): Promise<void> {
  await db.query(
    `WITH piece AS (INSERT INTO attachment_chunk (attachment_id, start, bytes) VALUES ($1, $2, $3))
     UPDATE attachment SET received = $2 + $4 WHERE id = $1`,
    [id, start, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes.byteLength],
  );
}

/** All bytes of a file. */
export async function readContent(db: Db, id: string): Promise<Buffer> {
  const {rows} = await db.query<{bytes: Buffer}>(
    'SELECT bytes FROM attachment_chunk WHERE attachment_id = $1 ORDER BY start',
    [id],
  );
  return Buffer.concat(rows.map(row => row.bytes));
}

/** The bytes of a file piece by piece, as they came: no more than one is held. */
export async function* readPieces(db: Db, id: string): AsyncGenerator<Buffer> {
  for (let start = -1; ;) {
    const {rows} = await db.query<{start: number; bytes: Buffer}>(
      'SELECT start, bytes FROM attachment_chunk WHERE attachment_id = $1 AND start > $2 ORDER BY start LIMIT 1',
      [id, start],
    );
    const [piece] = rows;
    if (!piece) return;
    yield piece.bytes;
    start = piece.start;
  }
}

/** Marks a file whole, with what its bytes say it is. */
export async function completeAttachment(db: Db, id: string, type: string, sha256: string): Promise<void> {
  await db.query('UPDATE attachment SET complete = true, type = $2, sha256 = $3 WHERE id = $1', [
    id,
    type,
    sha256,
  ]);
}

/** Keeps other bytes in the place of those that came. The row must be locked by the same transaction. */
export async function replaceContent(db: Db, id: string, bytes: Uint8Array): Promise<void> {
  await db.query('DELETE FROM attachment_chunk WHERE attachment_id = $1', [id]);
  await db.query('UPDATE attachment SET size = $2, received = 0 WHERE id = $1', [id, bytes.byteLength]);
  await appendChunk(db, id, 0, bytes);
}

/** Throws away a file that belongs to no application. */
export async function deleteUnclaimed(db: Db, id: string): Promise<boolean> {
  const {rowCount} = await db.query('DELETE FROM attachment WHERE id = $1 AND application_id IS NULL', [id]);
  return rowCount === 1;
}

/** A file of an application. */
export async function findAttachmentOf(
  db: Db,
  applicationId: string,
  id: string,
): Promise<AttachmentRow | undefined> {
  const {rows} = await db.query<AttachmentRow>(
    `SELECT ${columns} FROM attachment WHERE id = $1 AND application_id = $2`,
    [id, applicationId],
  );
  return rows[0];
}

/** Makes files part of an application. @returns how many of them were free to take */
export async function claimAttachments(
  db: Db,
  applicationId: string,
  ids: readonly string[],
): Promise<number> {
  const {rowCount} = await db.query(
    `UPDATE attachment SET application_id = $1
     WHERE id = ANY ($2::uuid[]) AND application_id IS NULL AND complete AND purpose = 'permohonan'`,
    [applicationId, ids],
  );
  return rowCount ?? 0;
}

/** The reference of a whole file, as it stands in an answer. */
export function fileRefOf(row: AttachmentRow): FileRef | undefined {
  if (!row.complete || row.type === null || row.sha256 === null) return undefined;
  return {id: row.id, name: row.name, size: row.size, type: row.type, sha256: row.sha256};
}
