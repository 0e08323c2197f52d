import type {Closing} from '@kepahiang/contract/closings.js';
import {addDays, dateWib, formatDate} from '@kepahiang/schemas/dates.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {monthLabel} from '../../month-label.ts';

type ClosingFault = Closing['faults'][number];

/** What to do about each, where the sentence of the server says only what is the matter. */
const steps: Readonly<Record<string, string>> = {
  STATEMENT_MISSING:
    'Impor rekening koran bulan ini dari bank di Rekonsiliasi bank, lalu muat ulang halaman ini.',
  CASH_COUNT_MISSING: 'Hitung uang di brankas, isi jumlah lembarnya pada bagian Hitung kas, lalu catat.',
  TICK_MISSING: 'Periksa pasangan itu satu per satu di Rekonsiliasi bank, lalu centang yang benar.',
  REASON_REQUIRED: 'Isi Penyebab selisih pada bagian Tanda tangan.',
  'B-14': 'Buka Buku kas, bandingkan buku pembantu bank dan kas tunai, lalu koreksi entri yang salah.',
  'R-23':
    'Telusuri mutasi bank yang belum ada pasangannya. Yang belum ditemukan ikut tercatat sebagai temuan.',
  'R-24': 'Hitung sekali lagi. Bila tetap kurang, buat berita acara dan laporkan kepada pengguna anggaran.',
  SIGNERS_EQUAL: 'Minta pengguna anggaran sendiri yang menandatangani.',
};

/** What is the matter and what to do. */
export function faultText({code, text}: ClosingFault): string {
  return [text, steps[code]].filter(Boolean).join(' ');
}

/** Amounts that differ, in words, for the register. */
export function differenceTexts({cash, reconciliation}: Closing): string[] {
  const bank = reconciliation.equation?.difference ?? '0.00';
  const cashText =
    cash && cash.difference !== '0.00' ? `Kas tunai ${signedText(cash.difference)} dari BKU.` : '';
  const bankText = bank === '0.00' ? '' : `Saldo bank yang disesuaikan ${signedText(bank)} dari BKU.`;
  return [cashText, bankText].filter(Boolean);
}

/** "kurang Rp49.000" or "lebih Rp49.000". */
export function signedText(amount: string): string {
  return amount.startsWith('-') ? `kurang ${formatMoney(amount.slice(1))}` : `lebih ${formatMoney(amount)}`;
}

/** Why nobody can sign yet although the register itself is in order; nothing where somebody can. */
export function waitingText(
  {month, state, tanggal, maySign, faults}: Closing,
  roles: readonly string[],
): string | undefined {
  if (state === 'DITUTUP' || maySign !== null) return undefined;
  if (dateWib(new Date()) <= tanggal)
    return `${monthLabel(month)} belum berakhir. Register dapat ditandatangani mulai ${formatDate(addDays(tanggal, 1))}.`;
  if (state === 'DITANDATANGANI_BP')
    return 'Bendahara pengeluaran sudah menandatangani. Register menunggu tanda tangan pengguna anggaran, orang lain.';
  if (faults.some(({isFinding, code}) => !isFinding && code !== 'REASON_REQUIRED')) return undefined;
  if (!roles.includes('BP')) return 'Register menunggu tanda tangan bendahara pengeluaran.';
  return 'Bulan sebelumnya belum ditutup. Tutup bulan itu lebih dulu, lalu kembali ke sini.';
}
