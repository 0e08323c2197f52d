import {kodeRekening} from '@kepahiang/schemas/identifiers/kode-rekening.js';
import {subKegiatan} from '@kepahiang/schemas/identifiers/sub-kegiatan.js';
import {beneficiaryTypes, transferChannels} from '@kepahiang/schemas/spending/kinds.js';
import * as z from 'zod/mini';
import {operation} from './resource.ts';
import {invoiceNumber, taxedFacts} from './purchase.ts';
import {travelFacts} from './travel.ts';
import {instant, isoDate, moneyText, pattern, text, version} from './values.ts';

/** Account that receives the money, and the bank's word on whose it is. */
const beneficiary = /* @__PURE__ */ z.object({
  type: z.enum(beneficiaryTypes),
  name: text(1, 100),
  bankCode: pattern(/^\d{3}$/),
  accountNo: pattern(/^\d{8,20}$/),
  accountName: text(1, 100),
  /** When the account inquiry was made, and whether the names agreed. */
  verifiedAt: z.nullable(instant),
  nameMatch: z.boolean(),
});

/** The answer of the bank to a transfer. */
const bankAnswer = /* @__PURE__ */ z.object({
  referenceNo: text(1, 64),
  responseCode: z.optional(text(0, 10)),
  valueDate: z.optional(isoDate),
});

/** One line of what a trip costs, as computed. */
const travelLine = /* @__PURE__ */ z.object({label: z.string(), amount: moneyText});

/** One tax withheld, where it goes, by when and why. */
const withheldLine = /* @__PURE__ */ z.object({
  tax: z.string(),
  base: moneyText,
  /** @unit basis points */
  rateBp: z.int(),
  amount: moneyText,
  map: z.string(),
  kjs: z.string(),
  masa: z.string(),
  due: isoDate,
  /** Rule, law and rates, as `Why` of `@kepahiang/cashless/tax/why.js`. */
  why: z.record(z.string(), z.unknown()),
  /** The tax as a document, `tax-deposit`, once the payment has settled. */
  document: z.nullable(z.string()),
});

/** A payment as the caller may see it. */
export const paymentShape = /* @__PURE__ */ z.object({
  id: z.string(),
  skpd: z.string(),
  sourceDoc: z.object({kind: z.string(), id: z.string()}),
  subKegiatan: z.string(),
  rekening: z.string(),
  expenseKind: z.string(),
  uraian: z.string(),
  amount: moneyText,
  channel: z.string(),
  sourceAccount: z.string(),
  /** Account number masked to its last four digits. */
  beneficiary: z.object({type: z.string(), name: z.string(), bankCode: z.string(), accountNo: z.string()}),
  partnerReferenceNo: z.string(),
  /** First word of the bank remark; ties the bank statement to this payment. */
  shortRef: z.string(),
  remark: z.string(),
  state: z.string(),
  version,
  travel: z.nullable(
    z.object({
      /** {@link travelFacts}, as they were sent. */
      facts: z.record(z.string(), z.unknown()),
      lines: z.array(travelLine),
      total: moneyText,
      /** `KURANG_BAYAR`, `LEBIH_BAYAR` or `NIHIL` against the advance, when there was one. */
      settlement: z.nullable(z.object({kind: z.string(), amount: moneyText})),
      /** Costs that are not paid, with the rule that refuses them. */
      rejected: z.array(z.object({item: z.string(), reason: z.string()})),
    }),
  ),
  /** What is paid for and the taxes withheld from it; of a trip `null`. */
  purchase: z.nullable(
    z.object({
      /** {@link taxedFacts}, as they were sent. */
      facts: z.record(z.string(), z.unknown()),
      invoice: z.nullable(invoiceNumber),
      /** What the office pays: `amount` and what is withheld. */
      gross: moneyText,
      withheld: z.array(withheldLine),
      released: z.array(z.object({tax: z.string(), reason: z.string(), legalBasis: z.optional(z.string())})),
    }),
  ),
  /** Why it may be paid although it looks like another payment. */
  override: z.nullable(z.object({reason: z.string(), user: z.string(), at: instant})),
  bank: z.nullable(bankAnswer),
  /** Number of its line in the cash book, once settled. */
  bkuNo: z.nullable(z.int()),
  history: z.array(
    z.object({
      event: z.string(),
      from: z.string(),
      to: z.string(),
      role: z.string(),
      user: z.string(),
      at: instant,
      note: z.nullable(z.string()),
    }),
  ),
  /** Events the caller may send now. */
  actions: z.array(z.string()),
  createdAt: instant,
});

/** A payment as the caller may see it. */
export type Payment = z.output<typeof paymentShape>;

/** One row of the list of payments. */
const paymentRow = /* @__PURE__ */ z.object({
  id: z.string(),
  uraian: z.string(),
  payee: z.string(),
  amount: moneyText,
  state: z.string(),
  createdAt: instant,
});

/** One row of the list of payments. */
export type PaymentRow = z.output<typeof paymentRow>;

/** Roles that may look at the money of their office. */
const readers = [
  'MAKER',
  'CHECKER',
  'RELEASER',
  'PPTK',
  'BP',
  'BPP',
  'PA',
  'PPK_SKPD',
  'INSPEKTORAT',
  'auditor',
  'BPK',
] as const;

/** Kinds of spending that can be recorded: a trip, an invoice, the work of a person. */
export const payableKinds = ['PERJALANAN_DINAS', 'BARANG', 'JASA', 'MODAL', 'HONOR'] as const;

/** Records a payment as a draft. The amount must be what the facts of the trip, the invoice or the work come to. */
export const createPayment = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/payments',
  summary: 'Catat pembayaran non-tunai',
  input: {
    body: z.object({
      sourceDoc: z.object({kind: z.enum(['NPD', 'SP2D']), id: text(1, 100)}),
      subKegiatan,
      rekening: kodeRekening,
      expenseKind: z.enum(payableKinds),
      uraian: text(3, 200),
      amount: moneyText,
      channel: z.enum(transferChannels),
      beneficiary,
      /** Of a trip. */
      travel: z.optional(travelFacts),
      /** Of an invoice or an honorarium: what its taxes follow from. */
      taxed: z.optional(taxedFacts),
      /** Of goods, services and assets. */
      invoice: z.optional(invoiceNumber),
    }),
  },
  output: {status: 201, schema: paymentShape},
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
  roles: ['MAKER'],
  scope: 'opd',
  idempotent: true,
});

/** Payments of an office, newest first. */
export const listPayments = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/payments',
  summary: 'Daftar pembayaran',
  input: {
    query: z.optional(
      z.object({
        state: z.optional(z.string()),
        setelah: z.optional(z.string()),
        batas: z.optional(pattern(/^\d{1,3}$/)),
      }),
    ),
  },
  output: {status: 200, schema: z.object({butir: z.array(paymentRow), berikut: z.nullable(z.string())})},
  problems: ['unauthenticated', 'forbidden', 'invalid'],
  roles: [...readers, 'BANK'],
  scope: 'opd',
  idempotent: false,
});

/** One payment with its history. */
export const readPayment = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/payments/{id}',
  summary: 'Satu pembayaran',
  input: {},
  output: {status: 200, schema: paymentShape},
  problems: ['unauthenticated', 'forbidden', 'not-found'],
  roles: [...readers, 'BANK'],
  scope: 'opd',
  idempotent: false,
});

/** Moves a payment along its life; submit, check and release must be three different people. */
export const sendPaymentEvent = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/payments/{id}/events',
  summary: 'Lakukan tindakan atas pembayaran',
  input: {
    body: z.object({
      event: z.string(),
      version,
      note: z.optional(text(0, 500)),
      /** The bank's answer, with `settle`, `reject` and `return`. */
      bank: z.optional(bankAnswer),
    }),
  },
  output: {status: 200, schema: paymentShape},
  problems: [
    'bad-request',
    'key-missing',
    'unauthenticated',
    'forbidden',
    'not-found',
    'stale-version',
    'not-allowed-now',
    'rule-violated',
    'invalid',
    'key-reused',
    'in-flight',
    'cross-site',
  ],
  roles: ['MAKER', 'CHECKER', 'RELEASER', 'BANK'],
  scope: 'opd',
  idempotent: true,
});

/**
 * Lets one more payment of the same debt pass, which R-20 holds otherwise: a second term that looks like the first, for
 * instance. The maker then records it again.
 * @source cashless.md 5.5
 */
export const allowTwinPayment = /* @__PURE__ */ operation({
  method: 'POST',
  path: '/payments/{id}/overrides',
  summary: 'Izinkan satu pembayaran serupa',
  input: {body: z.object({reason: text(10, 500)})},
  output: {status: 200, schema: paymentShape},
  problems: [
    'bad-request',
    'key-missing',
    'unauthenticated',
    'forbidden',
    'not-found',
    'rule-violated',
    'not-allowed-now',
    'invalid',
    'key-reused',
    'in-flight',
    'cross-site',
  ],
  roles: ['PA'],
  scope: 'opd',
  idempotent: true,
});

/** One line of the cash book. */
const cashBookEntry = /* @__PURE__ */ z.object({
  no: z.int(),
  tanggal: isoDate,
  uraian: z.string(),
  rekening: z.nullable(z.string()),
  in: moneyText,
  out: moneyText,
  /** Balance after this line. */
  saldo: moneyText,
  bukuPembantu: z.string(),
  ref: z.nullable(z.object({doc: z.string(), id: z.string()})),
  shortRef: z.nullable(z.string()),
  /** Number of the entry this one corrects. */
  correctsNo: z.nullable(z.int()),
  postedAt: instant,
});

/** The cash book (BKU) of one month. */
export const cashBookShape = /* @__PURE__ */ z.object({
  skpd: z.string(),
  /** `YYYY-MM`. */
  month: z.string(),
  saldoAwal: moneyText,
  penerimaan: moneyText,
  pengeluaran: moneyText,
  saldoAkhir: moneyText,
  entries: z.array(cashBookEntry),
});

/** The cash book (BKU) of one month. */
export type CashBook = z.output<typeof cashBookShape>;

/** The cash book of the caller's office; auditors name the office. */
export const readCashBook = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/cash-book',
  summary: 'Buku kas umum satu bulan',
  input: {
    query: z.object({month: pattern(/^\d{4}-(0[1-9]|1[0-2])$/), skpd: z.optional(z.string())}),
  },
  output: {status: 200, schema: cashBookShape},
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid'],
  roles: readers,
  scope: 'opd',
  idempotent: false,
});

/** Operations on cashless payments and the cash book. */
export const payments = {
  create: createPayment,
  list: listPayments,
  get: readPayment,
  event: sendPaymentEvent,
  allowTwin: allowTwinPayment,
  cashBook: readCashBook,
} as const;
