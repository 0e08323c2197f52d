import type {attachments, UploadState} from '@kepahiang/contract/attachments.js';
import type {Client} from './client.ts';
import {isApiRejected, isApiTimeout, isApiUnreachable} from './errors.ts';

/** A client that can upload: made with the contract's `attachments`. */
export type UploadClient = Client<{attachments: typeof attachments}>;

/** The file as it is put into the answers of an application. */
export type UploadedFile = NonNullable<UploadState['file']>;

/** A file, and the question it answers. */
export interface Upload {
  readonly layanan: string;
  /** Path of the question. */
  readonly field: string;
  readonly file: Blob & {readonly name: string};
}

/** How an upload is followed and stopped. */
export interface UploadOptions {
  /** Bytes held by the server, and all there are. */
  readonly onProgress?: (sent: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Id of an upload begun earlier (see `onStart`), to go on where it stopped. */
  readonly resume?: string;
  /** Told the id as soon as there is one, to keep it with the draft. */
  readonly onStart?: (id: string) => void;
  /** How often a broken piece is tried again after asking the server how far it came. */
  readonly resumes?: number;
}

/** The server has thrown away what it held: a day has passed, or the database was put back. */
const isGone = (error: unknown): boolean => isApiRejected(error) && error.code === 'not-found';

function isInterrupted(error: unknown): boolean {
  return (
    isApiUnreachable(error) ||
    isApiTimeout(error) ||
    isGone(error) ||
    (isApiRejected(error) && error.code === 'offset-mismatch')
  );
}

/** How far an upload has come; without one, or where it is gone, a new one. */
async function begin(
  client: UploadClient,
  {layanan, field, file}: Upload,
  {onStart}: UploadOptions,
  signal: {signal?: AbortSignal},
  id: string | undefined,
): Promise<UploadState> {
  try {
    if (id) return await client.attachments.read({params: {id}, ...signal});
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  const body = {layanan, field, name: file.name, type: file.type, size: file.size};
  const state = await client.attachments.create({body, ...signal});
  onStart?.(state.id);
  return state;
}

/**
 * Sends a file piece by piece. A broken connection costs one piece, not the file: the server is asked how much it
 * holds, and sending goes on from there. Where it holds nothing any more, the file is sent from its beginning.
 *
 * @throws ApiRejected with faults when the file is not what the question takes (kind, size, empty)
 */
export async function uploadFile(
  client: UploadClient,
  upload: Upload,
  options: UploadOptions = {},
): Promise<UploadedFile> {
  const {file} = upload;
  const signal = options.signal ? {signal: options.signal} : {};
  let state = await begin(client, upload, options, signal, options.resume);
  let resumes = options.resumes ?? 5;
  while (!state.file) {
    options.onProgress?.(state.offset, file.size);
    const params = {id: state.id};
    try {
      const body = file.slice(state.offset, state.offset + state.chunkBytes);
      const headers = {'upload-offset': String(state.offset)};
      state = await client.attachments.append({params, headers, body, ...signal});
    } catch (error) {
      if (!isInterrupted(error) || resumes-- <= 0) throw error;
      state = await begin(client, upload, options, signal, state.id);
    }
  }
  options.onProgress?.(file.size, file.size);
  return state.file;
}
