/**
 * Who may do what. `publik` is anybody without a session, `pemohon` a guest bound to one application,
 * the others come from the issuer's claims.
 * @source services.md 3.12; cashless.md 3.1 (Permendagri 77/2020).
 */
export const roles = [
  'publik',
  'pemohon',
  'petugas_loket',
  'verifikator',
  'tim_teknis',
  'kepala_bidang',
  'kepala_opd',
  'bendahara_penerimaan',
  'admin_opd',
  'auditor',
  'sistem',
  'PA',
  'KPA',
  'PPK_SKPD',
  'PPTK',
  'BP',
  'BPP',
  'MAKER',
  'CHECKER',
  'RELEASER',
  'PELAKSANA',
  'TAPD',
  'PPKD',
  'BUD',
  'KUASA_BUD',
  'KDH',
  'BANK',
  'INSPEKTORAT',
  'BPK',
] as const;

/** One role of {@link roles}. */
export type Role = (typeof roles)[number];
