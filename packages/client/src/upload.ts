import type {attachments, UploadState} from '@kepahiang/contract/attachments.js';
import type {documents} from '@kepahiang/contract/documents.js';
import type {statements} from '@kepahiang/contract/statements.js';
import type {Client} from './client.ts';
import {isApiRejected, isApiTimeout, isApiUnreachable} from './errors.ts';

/** A client that can upload: made with the contract's `attachments`. */
export type UploadClient = Client<{attachments: typeof attachments}>;

/** A client that can upload statements: made with the contract's `statements`. */
export type StatementClient = Client<{statements: typeof statements}>;

/** A client that can upload files of documents: made with the contract's `documents`. */
export type DocumentClient = Client<{documents: typeof documents}>;

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

type Signal = {readonly signal?: AbortSignal};

/** The operations of one kind of upload. */
interface Operations<Body> {
  create(input: Signal & {readonly body: Body}): Promise<UploadState>;
  read(input: Signal & {readonly params: {readonly id: string}}): Promise<UploadState>;
  append(
    input: Signal & {
      readonly params: {readonly id: string};
      readonly headers: {readonly 'upload-offset': string};
      readonly body: Blob;
    },
  ): Promise<UploadState>;
}

/** How far an upload has come; without one, or where it is gone, a new one. */
async function begin<Body>(
  operations: Operations<Body>,
  body: Body,
  {onStart}: UploadOptions,
  signal: Signal,
  id: string | undefined,
): Promise<UploadState> {
  try {
    if (id) return await operations.read({params: {id}, ...signal});
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  const state = await operations.create({body, ...signal});
  onStart?.(state.id);
  return state;
}

/** Sends what the server does not hold yet, piece by piece. */
async function sendPieces<Body>(
  operations: Operations<Body>,
  announced: Body,
  file: Blob,
  options: UploadOptions,
): Promise<UploadedFile> {
  const signal = options.signal ? {signal: options.signal} : {};
  let state = await begin(operations, announced, options, signal, options.resume);
  let resumes = options.resumes ?? 5;
  while (!state.file) {
    options.onProgress?.(state.offset, file.size);
    const params = {id: state.id};
    try {
      const body = file.slice(state.offset, state.offset + state.chunkBytes);
      const headers = {'upload-offset': String(state.offset)};
      state = await operations.append({params, headers, body, ...signal});
    } catch (error) {
      if (!isInterrupted(error) || resumes-- <= 0) throw error;
      state = await begin(operations, announced, options, signal, state.id);
    }
  }
  options.onProgress?.(file.size, file.size);
  return state.file;
}

/**
 * Sends a file piece by piece. A broken connection costs one piece, not the file: the server is asked how much it
 * holds, and sending goes on from there. Where it holds nothing any more, the file is sent from its beginning.
 *
 * @throws ApiRejected with faults when the file is not what the question takes (kind, size, empty)
 */
export async function uploadFile(
  client: UploadClient,
  {layanan, field, file}: Upload,
  options: UploadOptions = {},
): Promise<UploadedFile> {
  const body = {layanan, field, name: file.name, type: file.type, size: file.size};
  return sendPieces(client.attachments, body, file, options);
}

/** A statement file, and how it is written. */
export interface StatementUpload {
  readonly file: Blob & {readonly name: string};
  readonly format: 'CSV' | 'MT940' | 'CAMT053';
  /** Name of the CSV profile; only with `CSV`. */
  readonly profile?: string;
  /** The account the person means; refused where it is not the office's own. */
  readonly accountNo?: string;
}

/**
 * Sends a statement file piece by piece, as {@link uploadFile} does. Its movements are stored by
 * `client.statements.import` with the id of the file.
 *
 * @throws ApiRejected when the file is empty or too large, the format is not known, or the account is not the office's
 */
export async function uploadStatement(
  {statements}: StatementClient,
  {file, ...how}: StatementUpload,
  options: UploadOptions = {},
): Promise<UploadedFile> {
  const body = {...how, name: file.name, size: file.size};
  const {create, upload: read, append} = statements;
  return sendPieces({create, read, append}, body, file, options);
}

/** A file, and the document of spending it belongs to. */
export interface DocumentUpload {
  /** Kind of the document, `spp`. */
  readonly kind: string;
  /** Id of the document. */
  readonly id: string;
  /** Kind of attachment in capitals, `KUITANSI`. */
  readonly type: string;
  readonly file: Blob & {readonly name: string};
}

/**
 * Sends a file of a document of spending piece by piece, as {@link uploadFile} does. With its last byte it is part of the
 * document, and stays.
 *
 * @throws ApiRejected when the document takes no more files, or the file is empty, too large or of a kind it does not take
 */
export async function uploadDocumentFile(
  {documents}: DocumentClient,
  {kind, id, type, file}: DocumentUpload,
  options: UploadOptions = {},
): Promise<UploadedFile> {
  const operations: Operations<{kind: string; name: string; size: number}> = {
    create: input => documents.attach({...input, params: {kind, id}}),
    read: ({params, ...rest}) => documents.upload({...rest, params: {kind, id, file: params.id}}),
    append: ({params, ...rest}) => documents.append({...rest, params: {kind, id, file: params.id}}),
  };
  return sendPieces(operations, {kind: type, name: file.name, size: file.size}, file, options);
}
