import type {AuditFault} from './verify.ts';

/** What each fault of the audit trail means, for whoever reads the report. */
export const faultTexts: Readonly<Record<AuditFault['code'], string>> = {
  GAP: 'nomor catatan tidak berurutan: ada catatan yang dihapus atau disisipkan',
  LINK: 'tidak menyambung ke catatan sebelumnya',
  HASH: 'isi catatan diubah',
  HEAD: 'catatan terakhir bukan yang tercatat sebagai ujung rantai',
  ROW_MISSING: 'baris yang dicatat sudah tidak ada',
  ROW_CHANGED: 'baris yang dicatat sudah diubah',
  ROW_UNCHAINED: 'baris ditulis tanpa jejak audit',
  STATE: 'keadaan pembayaran atau dokumen tidak sesuai dengan riwayatnya',
  BOOK: 'saldo buku kas umum tidak sesuai dengan barisnya',
  ANCHOR_NONE: 'tidak ada jangkar: ujung yang dipotong tidak akan terlihat',
  ANCHOR_MISSING: 'ujung rantai dipotong: catatan yang pernah dijangkar tidak ada lagi',
  ANCHOR_DIFFERS: 'rantai dihitung ulang: catatan berbeda dari yang pernah dijangkar',
  ANCHOR_SIGNATURE: 'tanda tangan jangkar tidak sah',
  ANCHOR_LINK: 'baris jangkar dihapus, disisipkan, atau diubah',
};
