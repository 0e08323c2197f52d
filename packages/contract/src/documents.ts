import {storedKinds, storedKindIds, type StoredKind} from '@kepahiang/schemas/spending/stored-kinds.js';
import type {Role} from '@kepahiang/schemas/role.js';
import {transitionTable} from '@kepahiang/schemas/spending/transitions.js';
import * as z from 'zod/mini';
import {fileRef, uploadState} from './attachments.ts';
import {operation} from './resource.ts';
import {instant, isoDate, moneyText, pageSize, text, version} from './values.ts';

/** A file of a document: what it shows, and its bytes by their hash. */
const documentFile = /* @__PURE__ */ z.object({
  ...fileRef.shape,
  /** Kind of attachment, `KUITANSI`, `BAST`; what a kind of SPP must have is a rule of the regency. */
  kind: z.string(),
});

/** One step of a document. */
const documentStep = /* @__PURE__ */ z.object({
  event: z.string(),
  from: z.string(),
  to: z.string(),
  role: z.string(),
  user: z.string(),
  at: instant,
  note: z.nullable(z.string()),
});

/** A document of spending as the caller may see it. */
export const documentShape = /* @__PURE__ */ z.object({
  id: z.string(),
  kind: z.string(),
  skpd: z.string(),
  /** Fiscal year. */
  year: z.int(),
  /** Given when it leaves its draft. */
  nomor: z.nullable(z.string()),
  /** A state of the transition table; `TERCATAT` for a paper without a life. */
  state: z.string(),
  version,
  /**
   * The document without what the server keeps, as JSON Schema `dist/json-schema/{kind}.json` has it. Accounts, NIK and
   * NPWP are masked, but for who may still change it.
   */
  content: z.record(z.string(), z.unknown()),
  attachments: z.array(documentFile),
  history: z.array(documentStep),
  /** Events the caller may send now; what must be true besides is asked when it is sent. */
  actions: z.array(z.string()),
  /** Whether the caller may still change what it says. */
  changeable: z.boolean(),
  createdAt: instant,
});
/** A document of spending as the caller may see it. */
export type SpendingDocument = z.output<typeof documentShape>;

/** One row of a list of documents. */
const documentRow = /* @__PURE__ */ z.object({
  id: z.string(),
  kind: z.string(),
  skpd: z.string(),
  nomor: z.nullable(z.string()),
  tanggal: z.nullable(isoDate),
  /** A few words that tell it from others; no personal number. */
  subject: z.nullable(z.string()),
  amount: z.nullable(moneyText),
  state: z.string(),
  createdAt: instant,
});
/** One row of a list of documents. */
export type SpendingDocumentRow = z.output<typeof documentRow>;

const allKinds: readonly StoredKind[] = /* @__PURE__ */ Object.values(storedKinds);
const unique = (roles: readonly Role[]): readonly Role[] => [...new Set(roles)];

/** Roles that write some document. */
export const documentMakers: readonly Role[] = /* @__PURE__ */ unique(allKinds.flatMap(({makers}) => makers));
/** Roles that some row of the transition table lets move a document; the scheduler does not call. */
export const documentMovers: readonly Role[] = /* @__PURE__ */ unique(
  allKinds.flatMap(({chain}) =>
    chain ? transitionTable[chain].flatMap(({roles}) => roles.filter(role => role !== 'sistem')) : [],
  ),
);
/** Roles that may look at the documents of an office. @source cashless.md 3.1 */
export const documentReaders: readonly Role[] = /* @__PURE__ */ unique([
  ...documentMakers,
  ...documentMovers,
  'MAKER',
  'CHECKER',
  'RELEASER',
  'INSPEKTORAT',
  'BPK',
  'auditor',
]);

const content = /* @__PURE__ */ z.record(z.string(), z.unknown());
const written = [
  'bad-request',
  'key-missing',
  'unauthenticated',
  'forbidden',
  'not-found',
  'invalid',
  'rule-violated',
  'key-reused',
  'in-flight',
  'cross-site',
] as const;

/** Writes the draft of a document, or records a paper. */
export const createDocument = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/documents/{kind}',
  summary: 'Buat dokumen belanja',
  input: {
    body: z.object({
      /** Office by its slug; only who belongs to none names it. */
      skpd: z.optional(z.string()),
      content,
    }),
  },
  output: {status: 201, schema: documentShape},
  problems: written,
  roles: documentMakers,
  scope: 'opd',
  idempotent: true,
});

/** Replaces what a draft says. What it said before stays in its history. */
export const changeDocument = /* @__PURE__ */ operation({
  method: 'PATCH',
  path: '/documents/{kind}/{id}',
  summary: 'Ubah draf dokumen belanja',
  input: {body: z.object({version, content})},
  output: {status: 200, schema: documentShape},
  problems: [
    'bad-request',
    'unauthenticated',
    'forbidden',
    'not-found',
    'invalid',
    'rule-violated',
    'stale-version',
    'not-allowed-now',
    'cross-site',
  ],
  roles: documentMakers,
  scope: 'opd',
  idempotent: false,
});

/** Moves a document by the transition table. */
export const sendDocumentEvent = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/documents/{kind}/{id}/events',
  summary: 'Lakukan tindakan atas dokumen belanja',
  input: {
    body: z.object({
      event: text(1, 40),
      version,
      note: z.optional(text(0, 500)),
      /** What the event brings: the bank's reference, a billing code, an NTPN. */
      facts: z.optional(z.record(z.string(), z.unknown())),
    }),
  },
  output: {status: 200, schema: documentShape},
  problems: [...written, 'stale-version', 'not-allowed-now'],
  roles: documentMovers,
  scope: 'opd',
  idempotent: true,
});

/** One document with its history. */
export const readDocument = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/documents/{kind}/{id}',
  summary: 'Satu dokumen belanja',
  input: {},
  output: {status: 200, schema: documentShape},
  problems: ['unauthenticated', 'forbidden', 'not-found'],
  roles: documentReaders,
  scope: 'opd',
  idempotent: false,
});

/** Documents of an office, newest first; who belongs to none may look at all offices at once. */
export const listDocuments = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/documents',
  summary: 'Daftar dokumen belanja',
  input: {
    query: z.optional(
      z.object({
        kind: z.optional(z.enum(storedKindIds)),
        state: z.optional(z.string()),
        skpd: z.optional(z.string()),
        setelah: z.optional(z.string()),
        batas: z.optional(pageSize),
      }),
    ),
  },
  output: {status: 200, schema: z.object({butir: z.array(documentRow), berikut: z.nullable(z.string())})},
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid'],
  roles: documentReaders,
  scope: 'opd',
  idempotent: false,
});

/** Announces a file of a document. It is part of it as soon as its last byte has come, and stays. */
export const createDocumentFile = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/documents/{kind}/{id}/files',
  summary: 'Mulai mengunggah lampiran dokumen',
  input: {
    body: z.object({
      /** Kind of attachment in capitals, `KUITANSI`. */
      kind: text(1, 40),
      name: text(1, 255),
      size: z.int(),
    }),
  },
  output: {status: 201, schema: uploadState},
  problems: [...written, 'not-allowed-now'],
  roles: documentMakers,
  scope: 'opd',
  idempotent: true,
});

/** Sends the next piece of a file. The header says where it starts, so a piece sent twice is not stored twice. */
export const appendDocumentFile = /* @__PURE__ */ operation({
  method: 'PATCH',
  path: '/documents/{kind}/{id}/files/{file}',
  summary: 'Kirim potongan lampiran dokumen',
  input: {bodyType: 'octet', headers: {'upload-offset': 'Letak potongan di dalam berkas, dalam bita'}},
  output: {status: 200, schema: uploadState},
  problems: [
    'bad-request',
    'unauthenticated',
    'forbidden',
    'not-found',
    'offset-mismatch',
    'too-large',
    'unsupported-type',
    'invalid',
    'not-allowed-now',
    'cross-site',
  ],
  roles: documentMakers,
  scope: 'opd',
  idempotent: false,
});

/** Asks how far the upload of a file has come, to resume it. */
export const readDocumentUpload = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/documents/{kind}/{id}/files/{file}/upload',
  summary: 'Keadaan unggahan lampiran dokumen',
  input: {},
  output: {status: 200, schema: uploadState},
  problems: ['unauthenticated', 'forbidden', 'not-found'],
  roles: documentMakers,
  scope: 'opd',
  idempotent: false,
});

/** The bytes of a file of a document. */
export const readDocumentFile = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/documents/{kind}/{id}/files/{file}',
  summary: 'Unduh lampiran dokumen',
  input: {},
  output: {status: 200, type: 'octet'},
  problems: ['unauthenticated', 'forbidden', 'not-found'],
  roles: documentReaders,
  scope: 'opd',
  idempotent: false,
});

/** Operations on the documents of spending. */
export const documents = {
  create: createDocument,
  change: changeDocument,
  get: readDocument,
  list: listDocuments,
  event: sendDocumentEvent,
  attach: createDocumentFile,
  append: appendDocumentFile,
  upload: readDocumentUpload,
  file: readDocumentFile,
} as const;
