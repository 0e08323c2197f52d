import * as z from 'zod/mini';
import {operation} from './resource.ts';

/** A file as it stands in an answer. */
export const fileRef = /* @__PURE__ */ z.object({
  id: z.string(),
  name: z.string(),
  /** @unit bytes */
  size: z.int(),
  /** Kind found from the first bytes of the content, not from the name. */
  type: z.string(),
  /** Lower-case hexadecimal. */
  sha256: z.string(),
});

/** How far an upload has come. */
export const uploadState = /* @__PURE__ */ z.object({
  id: z.string(),
  /** Bytes the server holds; the next piece starts here. */
  offset: z.int(),
  /** Longest piece one call may carry. @unit bytes */
  chunkBytes: z.int(),
  complete: z.boolean(),
  /** The file, once it is complete. */
  file: z.nullable(fileRef),
});

/** How far an upload has come. */
export type UploadState = z.output<typeof uploadState>;

/** Announces a file for one question of one service. */
export const createAttachment = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/attachments',
  summary: 'Mulai mengunggah berkas',
  input: {
    body: z.object({
      layanan: z.string(),
      /** Path of the question, for instance `proposal`. */
      field: z.string(),
      name: z.string(),
      type: z.string(),
      size: z.int(),
    }),
  },
  output: {status: 201, schema: uploadState},
  problems: [
    'bad-request',
    'invalid',
    'key-missing',
    'key-reused',
    'in-flight',
    'too-many-attempts',
    'cross-site',
  ],
  roles: ['publik'],
  scope: 'publik',
  idempotent: true,
});

/** Sends the next piece. The header says where it starts, so a piece sent twice is not stored twice. */
export const appendAttachment = /* @__PURE__ */ operation({
  method: 'PATCH',
  path: '/attachments/{id}',
  summary: 'Kirim potongan berkas',
  input: {bodyType: 'octet', headers: {'upload-offset': 'Letak potongan di dalam berkas, dalam bita'}},
  output: {status: 200, schema: uploadState},
  problems: [
    'bad-request',
    'not-found',
    'offset-mismatch',
    'too-large',
    'unsupported-type',
    'invalid',
    'cross-site',
  ],
  roles: ['publik'],
  scope: 'rahasia',
  idempotent: false,
});

/** Asks how far an upload has come, to resume it. */
export const readAttachment = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/attachments/{id}',
  summary: 'Keadaan unggahan',
  input: {},
  output: {status: 200, schema: uploadState},
  problems: ['not-found'],
  roles: ['publik'],
  scope: 'rahasia',
  idempotent: false,
});

/** Throws away a file that has not been sent with an application. */
export const removeAttachment = /* @__PURE__ */ operation({
  method: 'DELETE',
  path: '/attachments/{id}',
  summary: 'Hapus unggahan',
  input: {},
  output: {status: 204},
  problems: ['not-found', 'cross-site'],
  roles: ['publik'],
  scope: 'rahasia',
  idempotent: false,
});

/** Operations on files that are not yet part of an application. */
export const attachments = {
  create: createAttachment,
  append: appendAttachment,
  read: readAttachment,
  remove: removeAttachment,
} as const;
