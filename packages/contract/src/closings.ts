import * as z from 'zod/mini';
import {reconciliationShape, unmatchedShape} from './reconciliations.ts';
import {operation} from './resource.ts';
import {bookKeepers, bookReaders} from './treasurer.ts';
import {instant, isoDate, moneyText, pageSize, pattern, signedMoneyText, text, version} from './values.ts';

/** A count of the cash in the safe, by denomination. */
export const cashCountShape = /* @__PURE__ */ z.object({
  id: z.string(),
  skpd: z.string(),
  tanggal: isoDate,
  rows: z.array(
    z.object({
      /** Value of the note or coin in whole rupiah, as text. @unit rupiah */
      value: z.string(),
      pieces: z.int(),
      amount: moneyText,
    }),
  ),
  counted: moneyText,
  /** Cash the book had on that day. */
  bku: signedMoneyText,
  /** counted − bku. */
  difference: signedMoneyText,
  /** `R-24` when money is missing. */
  finding: z.nullable(z.string()),
  note: z.nullable(z.string()),
  user: z.string(),
  at: instant,
});

/** A count of the cash. */
export type CashCount = z.output<typeof cashCountShape>;

/** What keeps a register from being signed, or goes along with it as a finding. */
const closingFault = /* @__PURE__ */ z.object({
  code: z.string(),
  /** Whether it only goes along; otherwise it must be mended before anybody signs. */
  isFinding: z.boolean(),
  text: z.string(),
});

const outstanding = /* @__PURE__ */ z.object({
  id: z.string(),
  uraian: z.string(),
  tanggal: isoDate,
  amount: moneyText,
});

/** The register penutupan kas of a month. @source cashless.md 9.5; Permendagri 77/2020 */
export const closingShape = /* @__PURE__ */ z.object({
  skpd: z.string(),
  month: z.string(),
  tanggal: isoDate,
  /** `TERBUKA`, `DITANDATANGANI_BP` or `DITUTUP`. */
  state: z.string(),
  /** Number of the register the treasurer signed; 0 before. Send it with a signature. */
  version,
  saldoBku: signedMoneyText,
  /** Of it at the bank and in cash. */
  bkuBank: signedMoneyText,
  bkuTunai: signedMoneyText,
  saldoBank: z.nullable(signedMoneyText),
  cash: z.nullable(cashCountShape),
  panjar: z.array(outstanding),
  pajak: z.array(outstanding),
  panjarOutstanding: signedMoneyText,
  pajakOutstanding: signedMoneyText,
  inTransit: z.array(unmatchedShape),
  bankOnly: z.array(unmatchedShape),
  reconciliation: reconciliationShape,
  reason: z.nullable(z.string()),
  faults: z.array(closingFault),
  /** SHA-256 of what was signed. */
  hash: z.nullable(z.string()),
  signatures: z.array(z.object({capacity: z.string(), user: z.string(), at: instant})),
  closedAt: z.nullable(instant),
  /** Capacity in which the caller may sign now. */
  maySign: z.nullable(z.enum(['BP', 'PA'])),
});

/** The register penutupan kas of a month. */
export type Closing = z.output<typeof closingShape>;

const changeProblems = [
  'bad-request',
  'key-missing',
  'unauthenticated',
  'forbidden',
  'not-allowed-now',
  'rule-violated',
  'invalid',
  'key-reused',
  'in-flight',
  'cross-site',
] as const;

/** Writes down a count of the cash. It is never changed; a later count stands beside it. */
export const countCash = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/cash-counts',
  summary: 'Catat hasil hitung kas',
  input: {
    body: z.object({
      tanggal: isoDate,
      /** Pieces by the value of the denomination in whole rupiah: `{"100000": 3}`. */
      pieces: z.record(pattern(/^[1-9]\d{1,6}$/), z.int().check(z.minimum(0), z.maximum(1_000_000))),
      note: z.optional(text(0, 500)),
    }),
  },
  output: {status: 201, schema: cashCountShape},
  problems: changeProblems,
  roles: bookKeepers,
  scope: 'opd',
  idempotent: true,
});

/** Counts of the cash, newest first; auditors name the office. */
export const listCashCounts = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/cash-counts',
  summary: 'Daftar hasil hitung kas',
  input: {
    query: z.optional(
      z.object({
        skpd: z.optional(z.string()),
        setelah: z.optional(z.string()),
        batas: z.optional(pageSize),
      }),
    ),
  },
  output: {status: 200, schema: z.object({butir: z.array(cashCountShape), berikut: z.nullable(z.string())})},
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid'],
  roles: bookReaders,
  scope: 'opd',
  idempotent: false,
});

/** The register of a month: as it would be signed now, or as it was. */
export const readClosing = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/closings/{month}',
  summary: 'Register penutupan kas satu bulan',
  input: {query: z.optional(z.object({skpd: z.optional(z.string())}))},
  output: {status: 200, schema: closingShape},
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid'],
  roles: bookReaders,
  scope: 'opd',
  idempotent: false,
});

/**
 * Signs the register of a month: the treasurer first, then the budget user, another person. With the second signature the
 * month is closed and takes no entry any more.
 */
export const signClosing = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/closings/{month}/signatures',
  summary: 'Tanda tangani register penutupan kas',
  input: {
    body: z.object({
      /** The version that was read. */
      version,
      /** Why a difference remains; from the treasurer, and required where there is one. */
      reason: z.optional(text(3, 1000)),
    }),
  },
  output: {status: 200, schema: closingShape},
  problems: [...changeProblems, 'not-found', 'stale-version'],
  roles: ['BP', 'PA'],
  scope: 'opd',
  idempotent: true,
});

/** Corrects an entry of the book, also of a closed month, by a new one in an open month that names it. */
export const correctEntry = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/cash-book/corrections',
  summary: 'Koreksi entri BKU',
  input: {
    body: z.object({
      /** The entry that was wrong. */
      year: z.int(),
      no: z.int(),
      /** What the correction moves: the other side of an entry that was too high, the same side of one too low. */
      side: z.enum(['IN', 'OUT']),
      amount: moneyText,
      uraian: text(3, 200),
      /** Date of the correction; today unless told. */
      tanggal: z.optional(isoDate),
    }),
  },
  output: {
    status: 201,
    schema: z.object({year: z.int(), no: z.int(), correctsNo: z.int(), tanggal: isoDate}),
  },
  problems: [...changeProblems, 'not-found'],
  roles: ['BP'],
  scope: 'opd',
  idempotent: true,
});

/** Operations on the cash count and the monthly closing. */
export const closings = {
  count: countCash,
  counts: listCashCounts,
  get: readClosing,
  sign: signClosing,
  correct: correctEntry,
} as const;
