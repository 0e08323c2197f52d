import type {Db} from '../database/connect.ts';
import type {AttachmentRow} from './attachment-store.ts';
import type {DocumentFileRow, DocumentRow, Hand} from './document-store.ts';

/** A file on its way to a document. */
export interface DocumentUpload {
  readonly kind: string;
  /** Who announced it: nobody else sends its pieces. */
  readonly person: string;
}

/** Says which document a file is on its way to. */
export async function insertDocumentUpload(
  db: Db,
  fileId: string,
  documentId: string,
  {kind, person}: DocumentUpload,
): Promise<void> {
  await db.query(
    'INSERT INTO spending_upload (attachment_id, document_id, kind, person) VALUES ($1, $2, $3, $4)',
    [fileId, documentId, kind, person],
  );
}

/** The upload of a file to a document. */
export async function findDocumentUpload(
  db: Db,
  documentId: string,
  fileId: string,
): Promise<DocumentUpload | undefined> {
  const {rows} = await db.query<DocumentUpload>(
    'SELECT kind, person FROM spending_upload WHERE attachment_id = $1 AND document_id = $2',
    [fileId, documentId],
  );
  return rows[0];
}

/** Makes a whole file part of a document, for good. */
export async function insertDocumentFile(
  db: Db,
  {id, skpd}: Pick<DocumentRow, 'id' | 'skpd'>,
  file: Pick<AttachmentRow, 'id' | 'name' | 'size'> & {readonly type: string; readonly sha256: string},
  kind: string,
  by: Omit<Hand, 'role'>,
): Promise<void> {
  await db.query(
    `INSERT INTO spending_file (attachment_id, document_id, skpd, kind, name, type, size, sha256, person, person_name, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [file.id, id, skpd, kind, file.name, file.type, file.size, file.sha256, by.person, by.personName, by.at],
  );
}

/** A file of a document. */
export async function findDocumentFile(
  db: Db,
  documentId: string,
  fileId: string,
): Promise<DocumentFileRow | undefined> {
  const {rows} = await db.query<DocumentFileRow>(
    `SELECT attachment_id AS id, kind, name, type, size, sha256 FROM spending_file
     WHERE attachment_id = $1 AND document_id = $2`,
    [fileId, documentId],
  );
  return rows[0];
}
