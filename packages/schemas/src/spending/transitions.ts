import type {ChainDocument, TransitionRow} from './chain.ts';

/** The life of a payment. @source cashless.md 4.4, rows PAYMENT */
export const paymentRows = [
  {from: 'draft', event: 'submit', to: 'submitted', roles: ['MAKER'], guard: 'BENEFICIARY_VERIFIED'},
  {from: 'draft', event: 'cancel', to: 'cancelled', roles: ['MAKER']},
  {from: 'submitted', event: 'send_back', to: 'draft', roles: ['CHECKER']},
  {from: 'submitted', event: 'check', to: 'checked', roles: ['CHECKER']},
  {from: 'submitted', event: 'cancel', to: 'cancelled', roles: ['MAKER']},
  {from: 'checked', event: 'send_back', to: 'draft', roles: ['RELEASER']},
  {from: 'checked', event: 'release', to: 'released', roles: ['RELEASER'], guard: 'SALDO_CUKUP'},
  {from: 'checked', event: 'cancel', to: 'cancelled', roles: ['CHECKER']},
  {from: 'released', event: 'dispatch', to: 'sent', roles: ['sistem']},
  {from: 'released', event: 'cancel', to: 'cancelled', roles: ['RELEASER']},
  {from: 'sent', event: 'settle', to: 'settled', roles: ['BANK']},
  {from: 'sent', event: 'reject', to: 'rejected', roles: ['BANK']},
  {from: 'sent', event: 'timeout', to: 'unknown', roles: ['sistem']},
  {from: 'unknown', event: 'settle', to: 'settled', roles: ['BANK']},
  {from: 'unknown', event: 'reject', to: 'rejected', roles: ['BANK']},
  {from: 'unknown', event: 'not_found', to: 'released', roles: ['sistem'], guard: 'STATUS_404_AFTER_WAIT'},
  {from: 'settled', event: 'return', to: 'returned', roles: ['BANK']},
  {from: 'settled', event: 'reverse', to: 'reversed', roles: ['BANK'], guard: 'REVERSAL_APPROVED'},
] as const satisfies readonly TransitionRow[];

const table = {
  DPA: [
    {from: 'DRAFT', event: 'ajukan', to: 'DIAJUKAN', roles: ['PA']},
    {from: 'DIAJUKAN', event: 'kembalikan', to: 'DRAFT', roles: ['TAPD']},
    {from: 'DIAJUKAN', event: 'verifikasi', to: 'DIVERIFIKASI', roles: ['TAPD']},
    {from: 'DIVERIFIKASI', event: 'sahkan', to: 'DISAHKAN', roles: ['PPKD']},
    {from: 'DISAHKAN', event: 'ganti', to: 'DIGANTI', roles: ['PPKD']},
  ],
  ANGGARAN_KAS: [
    {from: 'DRAFT', event: 'ajukan', to: 'DIAJUKAN', roles: ['PA']},
    {from: 'DIAJUKAN', event: 'kembalikan', to: 'DRAFT', roles: ['BUD', 'KUASA_BUD']},
    {from: 'DIAJUKAN', event: 'sahkan', to: 'DISAHKAN', roles: ['BUD', 'KUASA_BUD']},
    {from: 'DISAHKAN', event: 'ganti', to: 'DIGANTI', roles: ['BUD', 'KUASA_BUD']},
  ],
  PENYEDIAAN_DANA: [
    {from: 'DRAFT', event: 'terbitkan', to: 'TERBIT', roles: ['PPKD'], guard: 'SPD_LE_ANGGARAN_KAS'},
    {from: 'TERBIT', event: 'cabut', to: 'DICABUT', roles: ['PPKD'], guard: 'SPD_UNUSED'},
    {from: 'TERBIT', event: 'tutup', to: 'TUTUP', roles: ['sistem']},
  ],
  NPD: [
    {from: 'DRAFT', event: 'ajukan', to: 'DIAJUKAN', roles: ['PPTK'], guard: 'NPD_LE_SISA_PAGU'},
    {from: 'DIAJUKAN', event: 'setujui', to: 'DISETUJUI', roles: ['PA', 'KPA']},
    {from: 'DIAJUKAN', event: 'tolak', to: 'DITOLAK', roles: ['PA', 'KPA']},
    {from: 'DRAFT', event: 'batal', to: 'DIBATALKAN', roles: ['PPTK']},
    {from: 'DIAJUKAN', event: 'batal', to: 'DIBATALKAN', roles: ['PPTK']},
    {from: 'DISETUJUI', event: 'bayar', to: 'DIBAYAR', roles: ['BP', 'BPP'], guard: 'KAS_CUKUP'},
    {from: 'DIBAYAR', event: 'pertanggungjawabkan', to: 'DIPERTANGGUNGJAWABKAN', roles: ['PPTK']},
    {from: 'DIPERTANGGUNGJAWABKAN', event: 'kembalikan', to: 'DIBAYAR', roles: ['BP', 'BPP']},
    {from: 'DIPERTANGGUNGJAWABKAN', event: 'tutup', to: 'SELESAI', roles: ['BP', 'BPP'], guard: 'PANJAR_NOL'},
  ],
  SPP: [
    {from: 'DRAFT', event: 'ajukan', to: 'DIAJUKAN', roles: ['BP', 'BPP'], guard: 'SPP_LE_SISA_SPD'},
    {from: 'DRAFT', event: 'batal', to: 'DIBATALKAN', roles: ['BP', 'BPP']},
    {from: 'DIAJUKAN', event: 'batal', to: 'DIBATALKAN', roles: ['BP', 'BPP']},
    {from: 'DIAJUKAN', event: 'kembalikan', to: 'DRAFT', roles: ['PPK_SKPD']},
    {
      from: 'DIAJUKAN',
      event: 'verifikasi',
      to: 'DIVERIFIKASI',
      roles: ['PPK_SKPD'],
      guard: 'LAMPIRAN_LENGKAP',
    },
    {from: 'DIVERIFIKASI', event: 'setujui', to: 'DISETUJUI', roles: ['PA', 'KPA']},
    {from: 'DIVERIFIKASI', event: 'tolak', to: 'DITOLAK', roles: ['PA', 'KPA']},
  ],
  SPM: [
    {
      from: 'DRAFT',
      event: 'tandatangani',
      to: 'DITANDATANGANI',
      roles: ['PA', 'KPA'],
      guard: 'SPP_DISETUJUI',
    },
    {from: 'DITANDATANGANI', event: 'batal', to: 'DIBATALKAN', roles: ['PA', 'KPA']},
    {from: 'DITANDATANGANI', event: 'kirim', to: 'DIAJUKAN_BUD', roles: ['PPK_SKPD']},
    {from: 'DIAJUKAN_BUD', event: 'tolak', to: 'DITOLAK_BUD', roles: ['KUASA_BUD']},
    {from: 'DITOLAK_BUD', event: 'perbaiki', to: 'DRAFT', roles: ['PPK_SKPD']},
    {
      from: 'DIAJUKAN_BUD',
      event: 'terbitkan_sp2d',
      to: 'SP2D_TERBIT',
      roles: ['KUASA_BUD'],
      guard: 'KAS_DAERAH_CUKUP',
    },
  ],
  SP2D: [
    {from: 'DRAFT', event: 'tandatangani', to: 'TERBIT', roles: ['KUASA_BUD', 'BUD'], guard: 'SP2D_EQ_SPM'},
    {from: 'TERBIT', event: 'batal', to: 'DIBATALKAN', roles: ['BUD']},
    {from: 'TERBIT', event: 'kirim', to: 'DI_BANK', roles: ['KUASA_BUD']},
    {from: 'DI_BANK', event: 'cair', to: 'CAIR', roles: ['BANK']},
    {from: 'DI_BANK', event: 'tolak', to: 'DITOLAK_BANK', roles: ['BANK']},
    {
      from: 'DITOLAK_BANK',
      event: 'ralat',
      to: 'DI_BANK',
      roles: ['KUASA_BUD'],
      guard: 'REKENING_TERVERIFIKASI',
    },
    {from: 'CAIR', event: 'retur', to: 'RETUR', roles: ['BANK']},
    {from: 'RETUR', event: 'ralat', to: 'DI_BANK', roles: ['KUASA_BUD'], guard: 'REKENING_TERVERIFIKASI'},
  ],
  SPJ: [
    {from: 'DRAFT', event: 'ajukan', to: 'DIAJUKAN', roles: ['BP', 'BPP']},
    {from: 'DIAJUKAN', event: 'kembalikan', to: 'DRAFT', roles: ['PPK_SKPD']},
    {from: 'DIAJUKAN', event: 'verifikasi', to: 'DIVERIFIKASI', roles: ['PPK_SKPD'], guard: 'BUKTI_LENGKAP'},
    {from: 'DIVERIFIKASI', event: 'tolak', to: 'DRAFT', roles: ['PA', 'KPA']},
    {from: 'DIVERIFIKASI', event: 'sahkan', to: 'DISAHKAN', roles: ['PA', 'KPA']},
  ],
  PERIODE_BKU: [
    {from: 'TERBUKA', event: 'tutup', to: 'DITUTUP', roles: ['BP', 'BPP'], guard: 'REGISTER_DITANDATANGANI'},
  ],
  PAJAK: [
    {from: 'DIPUNGUT', event: 'buat_billing', to: 'BILLING_AKTIF', roles: ['BP', 'BPP', 'KUASA_BUD']},
    {from: 'BILLING_AKTIF', event: 'kedaluwarsa', to: 'DIPUNGUT', roles: ['sistem']},
    {from: 'BILLING_AKTIF', event: 'bayar', to: 'DISETOR', roles: ['BANK'], guard: 'NTPN_VALID'},
    {from: 'DISETOR', event: 'lapor', to: 'DILAPORKAN', roles: ['BP', 'BPP']},
  ],
  LPJ: [
    {from: 'DRAFT', event: 'ajukan', to: 'DIAJUKAN', roles: ['BP'], guard: 'BKU_DITUTUP'},
    {from: 'DIAJUKAN', event: 'kembalikan', to: 'DRAFT', roles: ['PPK_SKPD']},
    {
      from: 'DIAJUKAN',
      event: 'verifikasi',
      to: 'DIVERIFIKASI',
      roles: ['PPK_SKPD'],
      guard: 'REKONSILIASI_NOL',
    },
    {from: 'DIVERIFIKASI', event: 'sahkan', to: 'DISAHKAN', roles: ['PA']},
    {from: 'DISAHKAN', event: 'kirim_fungsional', to: 'DITERIMA_BUD', roles: ['BP']},
  ],
  PAYMENT: paymentRows,
  SPPD: [
    {from: 'DRAFT', event: 'ajukan', to: 'DIAJUKAN', roles: ['PPTK']},
    {from: 'DIAJUKAN', event: 'setujui', to: 'DISETUJUI', roles: ['PA', 'KPA', 'KDH'], guard: 'NO_OVERLAP'},
    {from: 'DIAJUKAN', event: 'tolak', to: 'DITOLAK', roles: ['PA', 'KPA', 'KDH']},
    {from: 'DISETUJUI', event: 'batal', to: 'DIBATALKAN', roles: ['PA', 'KPA', 'KDH']},
    {from: 'DISETUJUI', event: 'berangkat', to: 'BERJALAN', roles: ['PELAKSANA']},
    {from: 'BERJALAN', event: 'kembali', to: 'SELESAI_PERJALANAN', roles: ['PELAKSANA']},
    {
      from: 'SELESAI_PERJALANAN',
      event: 'lapor',
      to: 'LPD_DITERIMA',
      roles: ['PELAKSANA'],
      guard: 'LPD_DAN_BUKTI',
    },
    {from: 'LPD_DITERIMA', event: 'kembalikan', to: 'SELESAI_PERJALANAN', roles: ['PPK_SKPD']},
    {from: 'LPD_DITERIMA', event: 'verifikasi', to: 'DIVERIFIKASI', roles: ['PPK_SKPD']},
    {from: 'DIVERIFIKASI', event: 'selesaikan', to: 'DITUTUP', roles: ['BP', 'BPP'], guard: 'SELISIH_NOL'},
  ],
} as const satisfies Readonly<Record<ChainDocument, readonly TransitionRow[]>>;

/**
 * Every step a document of the chain may take: from, event, to, who, and what must be true. Data, not code: a row that is
 * not here does not exist.
 * @source cashless.md 4.4; PP 12/2019; Permendagri 77/2020
 */
export const transitionTable: Readonly<Record<ChainDocument, readonly TransitionRow[]>> = table;

/** A state of a document: every one its rows name, and no other. */
export type ChainState<Doc extends ChainDocument> = (typeof table)[Doc][number]['from' | 'to'];
/** What moves a document. */
export type ChainEvent<Doc extends ChainDocument> = (typeof table)[Doc][number]['event'];

/** The states of a document, in the order its rows name them: the first is where it begins. */
/* @__NO_SIDE_EFFECTS__ */
export function statesOf<Doc extends ChainDocument>(doc: Doc): readonly ChainState<Doc>[] {
  return [...new Set(table[doc].flatMap(({from, to}) => [from, to]))] as ChainState<Doc>[];
}

/** The events of a document. */
/* @__NO_SIDE_EFFECTS__ */
export function eventsOf<Doc extends ChainDocument>(doc: Doc): readonly ChainEvent<Doc>[] {
  return [...new Set(table[doc].map(({event}) => event))] as ChainEvent<Doc>[];
}
