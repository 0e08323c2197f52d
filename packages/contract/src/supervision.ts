import * as z from 'zod/mini';
import {operation} from './resource.ts';
import {instant, isoDate, month, moneyText, pageSize, pattern, signedMoneyText} from './values.ts';

/**
 * Roles that look at how cashless spending goes: those above the offices see all of them, the others their own.
 * @source cashless.md 3.1
 */
export const supervisors = ['INSPEKTORAT', 'auditor', 'BPK', 'PA', 'BP', 'PPK_SKPD'] as const;

/** A year, `2026`. */
const year = /* @__PURE__ */ pattern(/^20\d{2}$/);

/** Spending of a month by one channel: settled and not come back. `TUNAI` is cash, all else is not. */
const channelSum = /* @__PURE__ */ z.object({
  channel: z.string(),
  count: z.int(),
  /** Below zero where a correction takes back more than the month spent. */
  amount: signedMoneyText,
});

const monthState = /* @__PURE__ */ z.object({
  month,
  /** Channels that were used; compute the share with `cashShare` of schemas. */
  channels: z.array(channelSum),
  /** Lines the cash book has in the month. */
  bookLines: z.int(),
  /** `TERBUKA`, `DITANDATANGANI_BP` or `DITUTUP`. */
  closing: z.string(),
  closedAt: z.nullable(instant),
  /** Last day of the month that a stored statement covers; `null` without one. */
  statementTo: z.nullable(isoDate),
});

/** Where an office stands in the rollout; `null` where nobody has set anything for the day. */
const rollout = /* @__PURE__ */ z.nullable(
  z.object({stage: z.string(), since: isoDate, legalBasis: z.string(), setBy: z.string()}),
);

/** Whether a rule of audit was run: `DIJALANKAN`, `SEBAGIAN`, or `TIDAK_DIJALANKAN`, which is no pass. */
const ruleState = /* @__PURE__ */ z.object({
  /** `R-01` to `R-34`. */
  rule: z.string(),
  title: z.string(),
  /** `FINDING` or `WARNING`. */
  level: z.string(),
  state: z.string(),
  /** Data that are missing, in Indonesian, each said once. */
  missing: z.array(z.string()),
  /** Findings in the offices asked for. */
  findings: z.int(),
});

/** Whether a rule of audit was run, and on what not. */
export type RuleState = z.output<typeof ruleState>;

/** Spending in cash: a payment, or a line of the cash book that no payment stands behind. */
const cashException = /* @__PURE__ */ z.object({
  skpd: z.string(),
  /** `PEMBAYARAN` or `BKU`. */
  kind: z.string(),
  /** Id of the payment, or year and number of the line, `2026/14`. */
  id: z.string(),
  tanggal: isoDate,
  amount: moneyText,
  uraian: z.string(),
});

/** How cashless spending goes in a year. */
export const supervisionShape = /* @__PURE__ */ z.object({
  year: z.int(),
  asOf: instant,
  opds: z.array(
    z.object({
      skpd: z.string(),
      name: z.string(),
      rollout,
      /** January to the last month that has begun. */
      months: z.array(monthState),
      findings: z.array(z.object({rule: z.string(), level: z.string(), count: z.int()})),
    }),
  ),
  /** The newest hundred. */
  cash: z.array(cashException),
  cashCount: z.int(),
  rules: z.array(ruleState),
});

/** How cashless spending goes in a year. */
export type Supervision = z.output<typeof supervisionShape>;

/** A record that a finding rests on. */
const evidence = /* @__PURE__ */ z.object({
  /** `PEMBAYARAN`, `DOKUMEN`, `BKU`, `HITUNG_KAS`, `REKONSILIASI`, `PENUTUPAN`. */
  kind: z.string(),
  id: z.string(),
  /** Kind of a document of spending, `sp2d`. */
  document: z.optional(z.string()),
  label: z.string(),
  /** Address in this API. */
  link: z.string(),
});

/** A finding of an audit rule. */
export const findingShape = /* @__PURE__ */ z.object({
  skpd: z.string(),
  rule: z.string(),
  level: z.string(),
  title: z.string(),
  /** What it means and what to do. */
  explanation: z.string(),
  /** What it rests on in law. */
  source: z.string(),
  /** What was measured; accounts and NIP masked to all but Inspektorat and BPK. */
  measures: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      value: z.string(),
      /** The value as people read it. */
      text: z.string(),
    }),
  ),
  evidence: z.array(evidence),
});

/** A finding of an audit rule. */
export type Finding = z.output<typeof findingShape>;

/** Spending by office, month and channel, cash, findings, closing and rollout of a year. */
export const readSupervision = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/supervision',
  summary: 'Pengawasan transaksi non-tunai satu tahun',
  input: {query: z.object({tahun: year, skpd: z.optional(z.string())})},
  output: {status: 200, schema: supervisionShape},
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid'],
  roles: supervisors,
  scope: 'opd',
  idempotent: false,
});

/** What the audit rules find now in the stored rows, by office and rule, and which of them could not be run. */
export const listFindings = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/supervision/findings',
  summary: 'Temuan aturan audit',
  input: {
    query: z.object({
      tahun: year,
      skpd: z.optional(z.string()),
      aturan: z.optional(pattern(/^R-\d{2}$/)),
      setelah: z.optional(z.string()),
      batas: z.optional(pageSize),
    }),
  },
  output: {
    status: 200,
    schema: z.object({
      butir: z.array(findingShape),
      berikut: z.nullable(z.string()),
      rules: z.array(ruleState),
    }),
  },
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid'],
  roles: supervisors,
  scope: 'opd',
  idempotent: false,
});

/** Operations of supervision. */
export const supervision = {get: readSupervision, findings: listFindings} as const;
