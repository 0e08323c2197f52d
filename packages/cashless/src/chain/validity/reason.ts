/** Whether a fact makes a document invalid, and by which reason. @internal */
export type Reasoned<Reason extends string> = readonly (readonly [reason: Reason, holds: boolean])[];

/** The reasons that hold, in the order they are asked. @internal */
export function reasonsOf<Reason extends string>(asked: Reasoned<Reason>): Reason[] {
  return asked.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** Label of each reason for people. @source cashless.md 4.6 */
export const invalidityLabels = {
  EXCEEDS_CASH_BUDGET: 'Melebihi anggaran kas atau pagu',
  DPA_NOT_DISAHKAN: 'DPA belum disahkan',
  PERIOD_OUTSIDE_YEAR: 'Periode di luar tahun anggaran',
  EXCEEDS_PAGU: 'Melebihi sisa pagu',
  EXCEEDS_IMPREST: 'Melebihi sisa UP/TU',
  PPTK_NOT_ASSIGNED: 'PPTK tidak ditugaskan pada sub kegiatan ini',
  PANJAR_TOO_OLD: 'PPTK masih memegang panjar yang lewat batas',
  SECOND_UP: 'UP kedua dalam tahun ini',
  UP_HAS_LINES: 'SPP-UP memuat rekening belanja',
  ABOVE_DECREE: 'Melebihi UP menurut keputusan kepala daerah',
  SPJ_NOT_APPROVED: 'SPJ belum disahkan',
  SPENT_TOO_LITTLE: 'UP belum cukup terpakai',
  EXCEEDS_SPJ: 'Melebihi SPJ yang disahkan',
  EVIDENCE_MISSING: 'Bukti belum lengkap',
  TAX_WITHOUT_NTPN: 'Pajak lewat jatuh tempo belum ber-NTPN',
  NO_ACTIVITY_PLAN: 'Rencana kegiatan tidak dilampirkan',
  TU_OPEN: 'Sub kegiatan masih mempunyai TU yang belum selesai',
  LS_POSSIBLE: 'Belanja dapat dibayar dengan LS',
  OTHER_SUB_KEGIATAN: 'TU dipakai untuk sub kegiatan lain',
  PAYEE_NOT_IN_CONTRACT: 'Penerima bukan pihak dalam kontrak',
  ACCOUNT_NOT_VERIFIED: 'Rekening penerima belum diperiksa',
  NO_BAST: 'BAST belum ada dan uang muka tanpa jaminan',
  CONTRACT_EXCEEDED: 'Melebihi nilai kontrak',
  TAX_LINES_MISSING: 'Potongan pajak belum lengkap',
  PAYROLL_TOTAL_DIFFERS: 'Jumlah daftar gaji berbeda',
  SIGNER_NOT_APPOINTED: 'Penandatangan bukan PA/KPA menurut keputusan pada tanggal itu',
  DIFFERS_FROM_SPP: 'Berbeda dari SPP',
  RKUD_SHORT: 'Saldo RKUD tidak cukup',
  SPM_VOID: 'SPM tidak berlaku',
  SPM_ALREADY_PAID: 'SPM ini sudah dibayar',
  ITEM_NOT_SETTLED: 'Ada pembayaran yang belum lunas',
  PAYMENT_NOT_IN_BKU: 'Ada pembayaran yang belum dibukukan',
  RECEIPT_OUTSIDE_YEAR: 'Tanggal bukti di luar tahun anggaran',
  ITEM_IN_OTHER_SPJ: 'Bukti sudah dipakai pada SPJ lain',
  NUMBER_GAP: 'Nomor BKU terlompat',
  NUMBER_DUPLICATE: 'Nomor BKU ganda',
  CLOSED_MONTH: 'Bertanggal pada bulan yang sudah ditutup',
  SALDO_MISMATCH: 'Saldo tidak sesuai perhitungan',
} as const;
/** Why a document is invalid. Stable: clients key on these. */
export type InvalidityReason = keyof typeof invalidityLabels;
