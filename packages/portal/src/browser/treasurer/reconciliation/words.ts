import type {Match, Unmatched} from '@kepahiang/contract/reconciliations.js';
import {formatDate, formatInstant} from '@kepahiang/schemas/dates.js';
import {formatMoney} from '@kepahiang/schemas/money.js';

const ruleTexts: Readonly<Record<string, string>> = {
  SHORT_REF: 'Kode rujukan pembayaran ada di keterangan bank.',
  NTPN: 'NTPN di keterangan bank sama dengan di BKU.',
  BILLING: 'Kode billing di keterangan bank sama dengan di BKU.',
  BATCH: 'Jumlah di bank sama dengan jumlah semua baris BKU dari satu daftar bayar.',
  RETUR: 'Pembayaran yang dikembalikan bank; kode rujukannya sama.',
  KEYWORD: 'Dikenali dari keterangan bank, dan jumlahnya sama.',
  AMOUNT_AND_DATE: 'Jumlah sama, tanggal berdekatan, dan tidak ada calon lain.',
  BANK_REF: 'Nomor referensi bank sama.',
};

const kindNames: Readonly<Record<string, string>> = {
  FEE: 'Biaya bank',
  INTEREST: 'Jasa giro',
  INTEREST_TAX: 'Pajak jasa giro',
  RETUR: 'Retur',
  CASH_WITHDRAWAL: 'Penarikan tunai',
  RECEIPT: 'Penerimaan',
};

const originTexts: Readonly<Record<string, string>> = {CENTANG: 'Dicentang', PEMBUKUAN: 'Dibukukan'};

/** What a proposed entry is; an unknown kind of a newer server is shown as it is. */
export function kindName(kind: string): string {
  return kindNames[kind] ?? kind;
}

function daysText({class: name, days, bank, book}: Match): string {
  if (name === 'RETUR' && book.length === 0) return `Kembali ${days} hari sesudah dibayarkan.`;
  if (bank.length === 0 || book.length === 0) return '';
  if (days === 0) return 'Tanggalnya sama.';
  return `Bank mencatat ${Math.abs(days)} hari ${days > 0 ? 'sesudah' : 'sebelum'} BKU.`;
}

function differenceText({difference, transposed}: Match): string {
  if (difference === null) return '';
  const more = difference.startsWith('-') ? 'kurang' : 'lebih';
  const swapped = transposed ? ' Angkanya mungkin tertukar.' : '';
  const sum = formatMoney(difference.replace('-', ''));
  return `Bank mencatat ${sum} ${more} daripada BKU.${swapped} Betulkan dengan koreksi di BKU.`;
}

/** Why lines belong together, in sentences. */
export function matchWhy(match: Match): string {
  return [ruleTexts[match.rule] ?? match.rule, daysText(match), differenceText(match)]
    .filter(Boolean)
    .join(' ');
}

/** Who confirmed a pair, how and when. */
export function confirmedText({origin, user, role, at}: NonNullable<Match['confirmed']>): string {
  return `${originTexts[origin] ?? origin} oleh ${user} (${role}), ${formatInstant(at)}.`;
}

/** The most likely reason of a line without partner, and the lines it speaks of. */
export function unmatchedWhy({reasonText, related}: Unmatched): string {
  const lines = [
    ...related.bank.map(one => `bank ${formatDate(one.bookingDate, 'short')} ${formatMoney(one.amount)}`),
    ...related.book.map(
      one => `BKU no. ${one.no}, ${formatDate(one.tanggal, 'short')} ${formatMoney(one.amount)}`,
    ),
  ];
  return lines.length > 0 ? `${reasonText} Lihat ${lines.slice(0, 3).join('; ')}.` : reasonText;
}
