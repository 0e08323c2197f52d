import type {AuditRuleId} from '@kepahiang/cashless/audit/audit.js';
import type {StoredRuleId} from './inputs.ts';
import type {OfficeYear} from './office-year.ts';

/** What is not stored, for each rule that cannot be run. */
export const notRun: Readonly<Record<Exclude<AuditRuleId, StoredRuleId>, string>> = {
  'R-01': 'Kebutuhan tunai yang disetujui belum disimpan.',
  'R-02': 'Alasan dan kelompok pengecualian tunai belum disimpan.',
  'R-05': 'Daftar rekening pegawai belum ada.',
  'R-08': 'Daftar hadir dan cuti belum ada.',
  'R-09': 'Jumlah malam yang dibayar dan plafonnya belum disimpan per perjalanan.',
  'R-10': 'Nama hotel belum disimpan.',
  'R-11': 'Nama hotel dan nomor kamar belum disimpan.',
  'R-12': 'Nomor tiket belum disimpan.',
  'R-17': 'Penyetoran sisa UP dan TU ke RKUD belum dapat dicatat sebagai pembayaran.',
  'R-29': 'Setoran jasa giro ke RKUD belum ditandai di BKU.',
  'R-30': 'Rekening pengirim tidak ada di rekening koran yang diimpor.',
};

/** What a rule that is run has never seen, wherever it is run. */
const always: Readonly<Partial<Record<StoredRuleId, string>>> = {
  'R-03': 'NPWP dan NIK penerima belum disimpan; penerima dikenali dari rekeningnya.',
  'R-04': 'Rekening dalam kontrak belum disimpan; rekening termin pertama menjadi acuan.',
  'R-06': 'Hanya perjalanan dalam satu OPD yang dibandingkan.',
  'R-07': 'Hanya perjalanan dalam satu OPD yang dibandingkan.',
  'R-15': 'Hanya pembayaran bendahara; fakta pajak pada SP2D LS belum disimpan.',
  'R-19': 'Hanya SP2D LS yang SPP-nya menyebut kontrak.',
  'R-21': 'Hanya pembayaran yang sudah masuk SPJ.',
  'R-33': 'Hanya perjalanan yang SPPD-nya disimpan di sini.',
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
