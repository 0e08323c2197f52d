import * as z from 'zod/mini';
import {uploadState} from './attachments.ts';
import {operation} from './resource.ts';
import {bookKeepers, bookReaders} from './treasurer.ts';
import {instant, isoDate, moneyText, pageSize, pattern, signedMoneyText, text} from './values.ts';

/** Largest statement file: some 200.000 lines, where a month of the biggest account has 5.000. @unit bytes */
export const statementMaxBytes = 16_777_216;

/** How a statement file is written. @source cashless.md 8.2, 8.3 */
export const statementFormats = ['CSV', 'MT940', 'CAMT053'] as const;

/** A format to choose, with the name of the CSV profile where it needs one. */
const formatChoice = /* @__PURE__ */ z.object({
  format: z.string(),
  profile: z.nullable(z.string()),
  label: z.string(),
});

/** One statement of a file: header and sums. */
const statementSummary = /* @__PURE__ */ z.object({
  /** Place in the file, from 1. */
  statement: z.int(),
  currency: z.string(),
  from: z.nullable(isoDate),
  to: z.nullable(isoDate),
  opening: z.nullable(signedMoneyText),
  closing: z.nullable(signedMoneyText),
  credits: moneyText,
  debits: moneyText,
  entries: z.int(),
  /** Movements announced and not booked; they are no entries. */
  notBooked: z.int(),
});

/** Not a reason to refuse, and something to look at. */
const statementWarning = /* @__PURE__ */ z.object({
  /** `GAP`, `NO_BALANCE`, `CLOSED_MONTH`; open: show an unknown one by its text. */
  code: z.string(),
  statement: z.int(),
  /** `GAP`: opening − last stored closing. */
  diff: z.nullable(signedMoneyText),
  text: z.string(),
});

/** A line that could not be read: where, and what to do. Never its text, which names people. */
const unreadLine = /* @__PURE__ */ z.object({
  line: z.int(),
  code: z.string(),
  field: z.nullable(z.string()),
  text: z.string(),
});

/** What importing a file came to. */
const importResult = /* @__PURE__ */ z.object({
  /** Movements in the file. */
  entries: z.int(),
  /** Of them: new, and stored before. */
  added: z.int(),
  known: z.int(),
  statements: z.array(statementSummary),
  warnings: z.array(statementWarning),
  /** How many lines could not be read, and the first hundred of them. */
  unread: z.object({total: z.int(), lines: z.array(unreadLine)}),
});

/** A statement file as the caller may see it. */
export const statementShape = /* @__PURE__ */ z.object({
  id: z.string(),
  skpd: z.string(),
  /** Account number masked to its last four digits. */
  account: z.string(),
  format: z.string(),
  profile: z.nullable(z.string()),
  name: z.string(),
  /** @unit bytes */
  size: z.int(),
  /** Of it the server holds so many. @unit bytes */
  received: z.int(),
  sha256: z.nullable(z.string()),
  /** Whether its movements are stored. */
  imported: z.boolean(),
  uploadedBy: z.string(),
  uploadedAt: instant,
  result: z.nullable(importResult),
});

/** A statement file as the caller may see it. */
export type Statement = z.output<typeof statementShape>;

/** One movement of the account, whatever files it came in. */
export const statementEntryShape = /* @__PURE__ */ z.object({
  id: z.string(),
  bookingDate: isoDate,
  valueDate: isoDate,
  /** `D` leaves the account, `C` comes into it. */
  dc: z.enum(['D', 'C']),
  amount: moneyText,
  remark: z.string(),
  bankRef: z.nullable(z.string()),
  typeCode: z.nullable(z.string()),
  balanceAfter: z.nullable(signedMoneyText),
  shortRef: z.nullable(z.string()),
  /** File it came in first, and its line there. */
  statementId: z.string(),
  line: z.int(),
});

/** One movement of the account. */
export type StatementEntry = z.output<typeof statementEntryShape>;

/** Formats the bank of the region writes, to choose from before an upload. */
export const listStatementFormats = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/statement-formats',
  summary: 'Format berkas rekening koran yang dikenal',
  input: {},
  output: {status: 200, schema: z.object({butir: z.array(formatChoice)})},
  problems: ['unauthenticated', 'forbidden'],
  roles: bookReaders,
  scope: 'opd',
  idempotent: false,
});

/** Announces a statement file of the office's own account. Pieces follow as for attachments. */
export const createStatement = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/statements',
  summary: 'Mulai mengunggah rekening koran',
  input: {
    body: z.object({
      name: text(1, 200),
      /** @unit bytes */
      size: z.int(),
      format: z.enum(statementFormats),
      /** Name of the CSV profile; only with `CSV`. */
      profile: z.optional(text(1, 80)),
      /** The account the person means; refused where it is not the office's own. */
      accountNo: z.optional(pattern(/^\d{5,20}$/)),
    }),
  },
  output: {status: 201, schema: uploadState},
  problems: [
    'bad-request',
    'key-missing',
    'unauthenticated',
    'forbidden',
    'invalid',
    'rule-violated',
    'key-reused',
    'in-flight',
    'cross-site',
  ],
  roles: bookKeepers,
  scope: 'opd',
  idempotent: true,
});

/** Sends the next piece. The header says where it starts, so a piece sent twice is not stored twice. */
export const appendStatement = /* @__PURE__ */ operation({
  method: 'PATCH',
  path: '/statements/{id}',
  summary: 'Kirim potongan rekening koran',
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
    'cross-site',
  ],
  roles: bookKeepers,
  scope: 'opd',
  idempotent: false,
});

/** Asks how far an upload has come, to show it or to resume it. */
export const readStatementUpload = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/statements/{id}/upload',
  summary: 'Keadaan unggahan rekening koran',
  input: {},
  output: {status: 200, schema: uploadState},
  problems: ['unauthenticated', 'forbidden', 'not-found'],
  roles: bookKeepers,
  scope: 'opd',
  idempotent: false,
});

/** Throws away a file whose movements are not stored. */
export const removeStatement = /* @__PURE__ */ operation({
  method: 'DELETE',
  path: '/statements/{id}',
  summary: 'Buang rekening koran yang belum diimpor',
  input: {},
  output: {status: 204},
  problems: ['unauthenticated', 'forbidden', 'not-found', 'not-allowed-now', 'cross-site'],
  roles: bookKeepers,
  scope: 'opd',
  idempotent: false,
});

/**
 * Reads a whole file and stores the movements that are not stored yet, or refuses it as a whole: opening + credits −
 * debits must be the closing balance. Any files, any number of times, end in the same store.
 */
export const importStatement = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/statements/{id}/import',
  summary: 'Baca berkas dan simpan mutasinya',
  input: {},
  output: {status: 200, schema: statementShape},
  problems: [
    'key-missing',
    'unauthenticated',
    'forbidden',
    'not-found',
    'not-allowed-now',
    'rule-violated',
    'key-reused',
    'in-flight',
    'cross-site',
  ],
  roles: bookKeepers,
  scope: 'opd',
  idempotent: true,
});

/** One statement file with what it came to. */
export const readStatement = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/statements/{id}',
  summary: 'Satu rekening koran',
  input: {},
  output: {status: 200, schema: statementShape},
  problems: ['unauthenticated', 'forbidden', 'not-found'],
  roles: bookReaders,
  scope: 'opd',
  idempotent: false,
});

/** Statement files of an office, newest first; auditors name the office. */
export const listStatements = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/statements',
  summary: 'Daftar rekening koran',
  input: {
    query: z.optional(
      z.object({
        skpd: z.optional(z.string()),
        setelah: z.optional(z.string()),
        batas: z.optional(pageSize),
      }),
    ),
  },
  output: {status: 200, schema: z.object({butir: z.array(statementShape), berikut: z.nullable(z.string())})},
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid'],
  roles: bookReaders,
  scope: 'opd',
  idempotent: false,
});

/** Movements of the account of an office in the order of their dates; auditors name the office. */
export const listStatementEntries = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/statement-entries',
  summary: 'Mutasi rekening',
  input: {
    query: z.optional(
      z.object({
        skpd: z.optional(z.string()),
        dari: z.optional(isoDate),
        sampai: z.optional(isoDate),
        /** Id of a statement: only what came in it first. */
        statement: z.optional(z.string()),
        setelah: z.optional(z.string()),
        batas: z.optional(pageSize),
      }),
    ),
  },
  output: {
    status: 200,
    schema: z.object({butir: z.array(statementEntryShape), berikut: z.nullable(z.string())}),
  },
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid'],
  roles: bookReaders,
  scope: 'opd',
  idempotent: false,
});

/** Operations on bank statements. */
export const statements = {
  formats: listStatementFormats,
  create: createStatement,
  append: appendStatement,
  upload: readStatementUpload,
  remove: removeStatement,
  import: importStatement,
  get: readStatement,
  list: listStatements,
  entries: listStatementEntries,
} as const;
