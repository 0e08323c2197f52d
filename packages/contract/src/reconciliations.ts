import {kodeRekening} from '@kepahiang/schemas/identifiers/kode-rekening.js';
import * as z from 'zod/mini';
import {operation} from './resource.ts';
import {statementEntryShape} from './statements.ts';
import {bookKeepers, bookReaders} from './treasurer.ts';
import {instant, isoDate, moneyText, pageSize, signedMoneyText, text} from './values.ts';

/** A line of the cash book that moves the account. */
const bookLine = /* @__PURE__ */ z.object({
  year: z.int(),
  no: z.int(),
  tanggal: isoDate,
  side: z.enum(['IN', 'OUT']),
  amount: moneyText,
  uraian: z.string(),
  shortRef: z.nullable(z.string()),
  kind: z.nullable(z.string()),
});

/** Who confirmed a pair, and how: by a tick (`CENTANG`) or by posting the missing entry (`PEMBUKUAN`). */
const confirmation = /* @__PURE__ */ z.object({
  origin: z.string(),
  user: z.string(),
  role: z.string(),
  at: instant,
});

/** The equation of both balances. @source cashless.md 9.4 */
const equation = /* @__PURE__ */ z.object({
  bank: signedMoneyText,
  bku: signedMoneyText,
  adjustedBank: signedMoneyText,
  adjustedBku: signedMoneyText,
  difference: signedMoneyText,
  explained: z.object({mismatch: signedMoneyText, ambiguous: signedMoneyText, bkuOnly: signedMoneyText}),
  /** Not `0.00` is the finding R-23. */
  unexplained: signedMoneyText,
});

/** How many lines have a class; classes without lines are left out. */
const classCount = /* @__PURE__ */ z.object({
  class: z.string(),
  label: z.string(),
  bank: z.int(),
  book: z.int(),
});

/** The reconciliation of a month. It covers the month and what earlier months left open. */
export const reconciliationShape = /* @__PURE__ */ z.object({
  skpd: z.string(),
  month: z.string(),
  /** Account number masked to its last four digits. */
  account: z.string(),
  /** First day of the lines compared; lines carried over are older. */
  from: isoDate,
  to: isoDate,
  /** Last day any stored statement covers; `null` without a statement. */
  statementTo: z.nullable(isoDate),
  /** `null` while no stored statement gives the balance of the bank. */
  equation: z.nullable(equation),
  classes: z.array(classCount),
  /** Matches that wait for a tick. */
  unticked: z.int(),
  /** Whether the month is closed. */
  closed: z.boolean(),
});

/** The reconciliation of a month. */
export type Reconciliation = z.output<typeof reconciliationShape>;

/** The BKU entry that is missing for a bank line. */
const proposalShape = /* @__PURE__ */ z.object({
  kind: z.string(),
  side: z.enum(['IN', 'OUT']),
  amount: moneyText,
  uraian: z.string(),
  needsDocument: z.boolean(),
});

/** Lines that belong together, and why. */
export const matchShape = /* @__PURE__ */ z.object({
  class: z.string(),
  label: z.string(),
  /** `SHORT_REF`, `NTPN`, `BILLING`, `BATCH`, `RETUR`, `KEYWORD`, `AMOUNT_AND_DATE`, `BANK_REF`. */
  rule: z.string(),
  /** What both sides have in common: `shortRef`, `amount`, `date` … */
  agreed: z.array(z.string()),
  /** Bank date − book date. @unit day */
  days: z.int(),
  difference: z.nullable(signedMoneyText),
  transposed: z.boolean(),
  bank: z.array(statementEntryShape),
  book: z.array(bookLine),
  /** Id of the debit that comes back. */
  returns: z.nullable(z.string()),
  needsTick: z.boolean(),
  confirmed: z.nullable(confirmation),
  /** The entry to post for a retur that is not in the book. */
  proposal: z.nullable(proposalShape),
});

/** Lines that belong together, and why. */
export type Match = z.output<typeof matchShape>;

/** A line without partner, and the likely reason. */
export const unmatchedShape = /* @__PURE__ */ z.object({
  class: z.string(),
  label: z.string(),
  side: z.enum(['BANK', 'BOOK']),
  bank: z.nullable(statementEntryShape),
  book: z.nullable(bookLine),
  reason: z.string(),
  /** The reason as a sentence that says what to look at. */
  reasonText: z.string(),
  /** Lines of the other side that the reason speaks of, nearest first. */
  related: z.object({bank: z.array(statementEntryShape), book: z.array(bookLine)}),
  /** Date of this line − date of the first related one. @unit day */
  days: z.nullable(z.int()),
  proposal: z.nullable(proposalShape),
});

/** A line without partner, and the likely reason. */
export type Unmatched = z.output<typeof unmatchedShape>;

const pageQuery = {
  skpd: z.optional(z.string()),
  /** Only lines of this class. */
  kelas: z.optional(z.string()),
  setelah: z.optional(z.string()),
  batas: z.optional(pageSize),
} as const;

/** The reconciliation of a month: classes, equation, what waits. Auditors name the office. */
export const readReconciliation = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/reconciliations/{month}',
  summary: 'Rekonsiliasi bank satu bulan',
  input: {query: z.optional(z.object({skpd: z.optional(z.string())}))},
  output: {status: 200, schema: reconciliationShape},
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid'],
  roles: bookReaders,
  scope: 'opd',
  idempotent: false,
});

/** Lines of both sides that belong together, in the order of the bank's dates. */
export const listMatches = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/reconciliations/{month}/matches',
  summary: 'Baris yang cocok',
  input: {query: z.optional(z.object(pageQuery))},
  output: {status: 200, schema: z.object({butir: z.array(matchShape), berikut: z.nullable(z.string())})},
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid'],
  roles: bookReaders,
  scope: 'opd',
  idempotent: false,
});

/** Lines without partner, each with its likely reason and, where one is missing, the entry to post. */
export const listUnmatched = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/reconciliations/{month}/unmatched',
  summary: 'Baris yang belum cocok',
  input: {
    query: z.optional(z.object({...pageQuery, sisi: z.optional(z.enum(['BANK', 'BOOK']))})),
  },
  output: {status: 200, schema: z.object({butir: z.array(unmatchedShape), berikut: z.nullable(z.string())})},
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid'],
  roles: bookReaders,
  scope: 'opd',
  idempotent: false,
});

const changeProblems = [
  'bad-request',
  'key-missing',
  'unauthenticated',
  'forbidden',
  'not-found',
  'not-allowed-now',
  'rule-violated',
  'invalid',
  'key-reused',
  'in-flight',
  'cross-site',
] as const;

/**
 * A person confirms that a movement and a line of the book are the same: a pair the rules found by amount and date, or one
 * chosen of several candidates. Once, and for good.
 */
export const tickMatch = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/reconciliations/{month}/ticks',
  summary: 'Centang pasangan',
  input: {body: z.object({entryId: text(1, 18), book: z.object({year: z.int(), no: z.int()})})},
  output: {status: 201, schema: matchShape},
  problems: changeProblems,
  roles: bookKeepers,
  scope: 'opd',
  idempotent: true,
});

/** Posts the BKU entry that is missing for a movement only the bank has, and links the two. */
export const postMissingEntry = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/reconciliations/{month}/postings',
  summary: 'Bukukan mutasi yang belum ada di BKU',
  input: {
    body: z.object({
      entryId: text(1, 18),
      /** Date of the entry; the bank's, or the earliest the book still takes. */
      tanggal: z.optional(isoDate),
      uraian: z.optional(text(3, 200)),
      rekening: z.optional(kodeRekening),
      /** Document it follows from; required where the proposal says so. */
      document: z.optional(z.object({kind: text(1, 40), id: text(1, 100)})),
    }),
  },
  output: {
    status: 201,
    schema: z.object({
      entry: statementEntryShape,
      /** The line that pairs with the movement; for a cash withdrawal the line of the cash after it. */
      posted: z.array(z.object({year: z.int(), no: z.int(), tanggal: isoDate})),
    }),
  },
  problems: changeProblems,
  roles: bookKeepers,
  scope: 'opd',
  idempotent: true,
});

/** Operations on the reconciliation of the account with the cash book. */
export const reconciliations = {
  get: readReconciliation,
  matches: listMatches,
  unmatched: listUnmatched,
  tick: tickMatch,
  post: postMissingEntry,
} as const;
