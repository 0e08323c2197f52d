import * as z from 'zod/mini';
import {operation} from './resource.ts';
import {instant} from './values.ts';

/** What is wrong, and where: ids and numbers only. */
const auditFault = /* @__PURE__ */ z.object({
  /**
   * `GAP`, `LINK`, `HASH`, `HEAD`: the chain itself; `ROW_MISSING`, `ROW_CHANGED`, `ROW_UNCHAINED`: what it tells of;
   * `STATE`, `BOOK`: payments and cash books that do not follow from their lines; `ANCHOR_…`: against the anchors.
   */
  code: z.string(),
  /** Empty where the fault belongs to no office. */
  skpd: z.string(),
  no: z.optional(z.string()),
  /** Table and key of a row, or file and line of an anchor. */
  where: z.optional(z.string()),
  /** The fault in Indonesian. */
  text: z.string(),
});

/** What a check of the audit trail found. */
export const auditReportShape = /* @__PURE__ */ z.object({
  checkedAt: instant,
  isSound: z.boolean(),
  chains: z.array(
    z.object({
      skpd: z.string(),
      entries: z.int(),
      /** Hash of the last entry: write it down, and compare it next time. */
      hash: z.string(),
      isSound: z.boolean(),
    }),
  ),
  /** The first hundred faults. */
  faults: z.array(auditFault),
  faultCount: z.int(),
});

/** What a check of the audit trail found. */
export type AuditReport = z.output<typeof auditReportShape>;

/** Reads every audit chain from its beginning and compares it with the rows and the anchors. */
export const verifyAudit = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/audit/verification',
  summary: 'Periksa keutuhan jejak audit',
  input: {},
  output: {status: 200, schema: auditReportShape},
  problems: ['unauthenticated', 'forbidden', 'in-flight'],
  roles: ['INSPEKTORAT', 'auditor'],
  scope: 'semua',
  idempotent: false,
});

/** Operations on the audit trail. */
export const audit = {verify: verifyAudit} as const;
