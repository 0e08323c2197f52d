import type {Option} from '../service/types.ts';
import type {Text} from '../text.ts';

/** What somebody writes to the regency about, as choices of the form. @source services.md 3.3 (SP4N-LAPOR!) */
export const complaintKindOptions = [
  {value: 'PENGADUAN', label: {id: 'Pengaduan', en: 'Complaint'}},
  {value: 'ASPIRASI', label: {id: 'Aspirasi', en: 'Suggestion'}},
  {value: 'PERMINTAAN_INFORMASI', label: {id: 'Permintaan informasi', en: 'Request for information'}},
] as const satisfies readonly Option[];
/** One kind of {@link complaintKindOptions}. */
export type ComplaintKind = (typeof complaintKindOptions)[number]['value'];

/**
 * How much work an answer needs; put on the record when the complaint is verified.
 * @source services.md 3.3
 */
export const complaintTiers = [
  'NORMATIF_INFORMASI',
  'TIDAK_BERKADAR_PENGAWASAN',
  'BERKADAR_PENGAWASAN',
] as const;
/** One of {@link complaintTiers}. */
export type ComplaintTier = (typeof complaintTiers)[number];

/** Names of the tiers, as the verifier picks them. */
export const complaintTierNames: Readonly<Record<ComplaintTier, Text>> = {
  NORMATIF_INFORMASI: {id: 'Normatif atau informasi', en: 'Rule or information'},
  TIDAK_BERKADAR_PENGAWASAN: {id: 'Tidak berkadar pengawasan', en: 'Without inspection'},
  BERKADAR_PENGAWASAN: {id: 'Berkadar pengawasan', en: 'Needs an inspection'},
};

/** The promises to whoever complains. */
export interface ComplaintTerms {
  /** State of knowledge. */
  readonly asOf: string;
  readonly source: string;
  /** @unit working days from receipt to verification and forwarding */
  readonly verifyWorkingDays: number;
  /** @unit working days from forwarding to the first reply of the OPD */
  readonly firstReplyWorkingDays: number;
  /** @unit calendar days the reporter has after an answer */
  readonly reporterAnswerDays: number;
  /** @unit working days from receipt to the end */
  readonly finalWorkingDays: Readonly<Record<ComplaintTier, number>>;
}

/**
 * The terms in force. The flow is from memory, the final deadlines are those two offices publish.
 * @source services.md 3.3 (SP4N-LAPOR!)
 */
export const complaintTerms: ComplaintTerms = {
  asOf: '2026-11-24',
  source: 'UU 25/2009; Perpres 76/2013; PermenPANRB 62/2018; services.md 3.3',
  verifyWorkingDays: 3,
  firstReplyWorkingDays: 5,
  reporterAnswerDays: 10,
  finalWorkingDays: {NORMATIF_INFORMASI: 5, TIDAK_BERKADAR_PENGAWASAN: 14, BERKADAR_PENGAWASAN: 60},
};
