import type {AuditRuleId} from '@kepahiang/cashless/audit/audit.js';
import type {StoredRuleId} from './inputs.ts';
import type {OfficeYear} from './office-year.ts';

/** What is not stored, for each rule that cannot be run. */
export const notRun: Readonly<Record<Exclude<AuditRuleId, StoredRuleId>, string>> = {
  'R-01': 'Kebutuhan tunai yang disetujui belum disimpan.',
  'R-02': 'Alasan dan kelompok pengecualian tunai belum disimpan.',
  'R-04': 'Kontrak, adendum, dan rekening penyedia belum disimpan.',
  'R-05': 'Daftar rekening pegawai belum ada.',
  'R-08': 'Daftar hadir dan cuti belum ada.',
  'R-09': 'Jumlah malam yang dibayar dan plafonnya belum disimpan per perjalanan.',
  'R-10': 'Nama hotel belum disimpan.',
  'R-11': 'Nama hotel dan nomor kamar belum disimpan.',
  'R-12': 'Nomor tiket belum disimpan.',
  'R-13': 'Batas setor setiap pajak belum disimpan.',
  'R-14': 'Batas setor setiap pajak belum disimpan.',
  'R-15': 'Pajak yang dipungut belum disimpan per pembayaran.',
  'R-17': 'Penyetoran sisa UP dan TU belum disimpan.',
  'R-18': 'SP2D, SPD, dan DPA belum disimpan.',
  'R-19': 'Berita acara serah terima dan jaminan belum disimpan.',
  'R-21': 'Bukti pembayaran belum disimpan.',
  'R-26': 'Keputusan kepala daerah tentang rekening belum dimuat.',
  'R-29': 'Setoran jasa giro ke RKUD belum ditandai di BKU.',
  'R-30': 'Rekening pengirim tidak ada di rekening koran yang diimpor.',
  'R-32': 'Transaksi dan tagihan KKPD belum disimpan.',
  'R-33': 'Tanggal laporan perjalanan dinas belum disimpan.',
};

/** What a rule that is run has never seen, wherever it is run. */
const always: Readonly<Partial<Record<StoredRuleId, string>>> = {
  'R-03': 'NPWP dan NIK penerima belum disimpan; penerima dikenali dari rekeningnya.',
  'R-06': 'Hanya perjalanan dalam satu OPD yang dibandingkan.',
  'R-07': 'Hanya perjalanan dalam satu OPD yang dibandingkan.',
  'R-20': 'Nomor tagihan belum disimpan; tagihan dikenali dari dokumen dan SPT.',
  'R-34': 'Hanya perjalanan dalam satu OPD yang dihitung.',
};

/** What a rule could not see of an office and year. */
export function unseenOf(id: StoredRuleId, {unreconciled, counts, lines}: OfficeYear): string[] {
  const own = always[id];
  if (id === 'R-23' && unreconciled.length > 0)
    return [`Rekening koran belum diimpor untuk ${unreconciled.join(', ')}.`];
  if (id === 'R-24' && counts.length === 0 && lines.length > 0) return ['Kas belum pernah dihitung.'];
  return own === undefined ? [] : [own];
}
