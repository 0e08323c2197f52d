import type {UploadState} from '@kepahiang/contract/attachments.js';
import type {Db} from './database/connect.ts';
import {chunkBytes} from './http/body.ts';
import {Refusal} from './http/problem.ts';
import {appendChunk, fileRefOf, type AttachmentRow} from './store/attachment-store.ts';

/** How far an upload has come, for whoever sends it. */
export function uploadStateOf(row: AttachmentRow): UploadState {
  return {id: row.id, offset: row.received, chunkBytes, complete: row.complete, file: fileRefOf(row) ?? null};
}

/**
 * Keeps the next piece of a locked upload.
 *
 * @param offset - Where the sender says it starts.
 * @returns bytes held now; the file is whole when they are its size
 * @throws Refusal `offset-mismatch`, `bad-request` for no bytes, `too-large` past the announced size
 */
export async function appendPiece(
  db: Db,
  row: AttachmentRow,
  offset: string | undefined,
  bytes: Uint8Array,
): Promise<number> {
  const start = Number(offset);
  if (!Number.isSafeInteger(start) || row.complete || start !== row.received)
    throw new Refusal('offset-mismatch');
  if (bytes.byteLength === 0) throw new Refusal('bad-request');
  if (start + bytes.byteLength > row.size) throw new Refusal('too-large');
  await appendChunk(db, row.id, start, bytes);
  return start + bytes.byteLength;
}
