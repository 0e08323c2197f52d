import type {Role} from '../role.ts';

/** Documents with a life of their own. `PENYEDIAAN_DANA` is the release of funds (SPD), `SPPD` the travel order. */
export const chainDocuments = [
  'DPA',
  'ANGGARAN_KAS',
  'PENYEDIAAN_DANA',
  'NPD',
  'SPP',
  'SPM',
  'SP2D',
  'SPJ',
  'PERIODE_BKU',
  'PAJAK',
  'LPJ',
  'PAYMENT',
  'SPPD',
] as const;
/** One of {@link chainDocuments}. */
export type ChainDocument = (typeof chainDocuments)[number];

/** Who may move a document. `sistem` is the scheduler, `PELAKSANA` the traveller. @source cashless.md 3.1 */
export const chainRoles = [
  'PA',
  'KPA',
  'PPK_SKPD',
  'PPTK',
  'BP',
  'BPP',
  'PPKD',
  'BUD',
  'KUASA_BUD',
  'TAPD',
  'KDH',
  'MAKER',
  'CHECKER',
  'RELEASER',
  'INSPEKTORAT',
  'BPK',
  'BANK',
  'sistem',
  'PELAKSANA',
] as const;
/** One of {@link chainRoles}, or a role of the portal that moves no document. */
export type ChainRole = (typeof chainRoles)[number] | Role;

/** What must be exactly true for a step; absent counts as failed. @source cashless.md 4.4 */
export const chainGuards = [
  'SPD_LE_ANGGARAN_KAS',
  'SPD_UNUSED',
  'NPD_LE_SISA_PAGU',
  'KAS_CUKUP',
  'PANJAR_NOL',
  'SPP_LE_SISA_SPD',
  'LAMPIRAN_LENGKAP',
  'SPP_DISETUJUI',
  'KAS_DAERAH_CUKUP',
  'SP2D_EQ_SPM',
  'REKENING_TERVERIFIKASI',
  'BUKTI_LENGKAP',
  'REGISTER_DITANDATANGANI',
  'NTPN_VALID',
  'BKU_DITUTUP',
  'REKONSILIASI_NOL',
  'BENEFICIARY_VERIFIED',
  'SALDO_CUKUP',
  'STATUS_404_AFTER_WAIT',
  'REVERSAL_APPROVED',
  'NO_OVERLAP',
  'LPD_DAN_BUKTI',
  'SELISIH_NOL',
] as const;
/** One of {@link chainGuards}. */
export type ChainGuard = (typeof chainGuards)[number];

/** Facts a caller has found out; see {@link chainGuards}. */
export type GuardFacts = {readonly [Guard in ChainGuard]?: boolean};

/** One row of the table: who may take a document from one state to the next, and what must be true. */
export interface TransitionRow {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly roles: readonly (typeof chainRoles)[number][];
  readonly guard?: ChainGuard;
}
