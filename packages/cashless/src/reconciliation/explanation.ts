import type {Money} from '@kepahiang/schemas/money.js';
import type {MatchRule} from './ledger.ts';
import type {MatchClass} from './line.ts';

/** What bank and book lines have in common. */
export type AgreedField = 'shortRef' | 'ntpn' | 'billing' | 'batchId' | 'amount' | 'sum' | 'date' | 'keyword';

/** Lines that belong together, and why. */
export interface Match {
  readonly class: MatchClass;
  readonly rule: MatchRule;
  /** Ids, in the order of their dates. */
  readonly bank: readonly string[];
  /** Ids; empty for a retur that is not in the book. */
  readonly book: readonly string[];
  /** Direction always agrees. */
  readonly agreed: readonly AgreedField[];
  /**
   * Bank date − book date; for several lines the difference that is farthest from none; for a retur the days since the debit.
   * @unit day
   */
  readonly days: number;
  /** AMOUNT_MISMATCH: bank − book. */
  readonly difference?: Money;
  /** AMOUNT_MISMATCH: the same digits in another order. */
  readonly transposed?: boolean;
  /** RETUR: id of the debit that comes back. */
  readonly returns?: string;
  /** A person has to confirm it. */
  readonly needsTick: boolean;
}

/** Why a line most likely has no partner. */
export type UnmatchedReason =
  | 'IMPORTED_TWICE'
  | 'NOT_POSTED'
  | 'SEVERAL_CANDIDATES'
  | 'REFERENCE_REPEATED'
  | 'RETUR_WITHOUT_DEBIT'
  | 'SAME_AMOUNT_OTHER_DATE'
  | 'SAME_AMOUNT_OTHER_DIRECTION'
  | 'REFERENCE_UNKNOWN'
  | 'NOT_YET_AT_BANK'
  | 'NO_TRACE';

/** A line without partner, and the likely reason. */
export interface Unmatched {
  readonly class: MatchClass;
  readonly side: 'BANK' | 'BOOK';
  readonly id: string;
  readonly reason: UnmatchedReason;
  /** Ids of the lines the reason speaks of, nearest first, at most {@link RELATED_LIMIT}. */
  readonly related: readonly string[];
  /** Date of this line − date of the first related one. @unit day */
  readonly days?: number;
}

/** So many related lines are named. */
export const RELATED_LIMIT = 10;

/** Words for people, Indonesian. They say what to look at. */
export const unmatchedReasonLabels: Readonly<Record<UnmatchedReason, string>> = {
  IMPORTED_TWICE: 'Baris yang sama sudah diimpor; tidak dihitung dalam saldo.',
  NOT_POSTED: 'Belum dibukukan di BKU. Buat pencatatannya.',
  SEVERAL_CANDIDATES: 'Ada beberapa calon dengan jumlah yang sama. Pilih pasangannya.',
  REFERENCE_REPEATED: 'Referensinya sudah cocok dengan baris lain. Periksa pembayaran atau pembukuan ganda.',
  RETUR_WITHOUT_DEBIT:
    'Retur dari pembayaran yang tidak ada di periode ini. Cari debitnya di bulan sebelumnya.',
  SAME_AMOUNT_OTHER_DATE: 'Ada jumlah yang sama pada tanggal lain. Periksa tanggalnya.',
  SAME_AMOUNT_OTHER_DIRECTION:
    'Ada jumlah yang sama di sisi sebaliknya. Periksa penerimaan dan pengeluarannya.',
  REFERENCE_UNKNOWN: 'Referensinya tidak ada di BKU periode ini.',
  NOT_YET_AT_BANK: 'Mungkin masih dalam proses di bank.',
  NO_TRACE: 'Tidak ada jejaknya di sisi lain. Telusuri buktinya.',
};

/** Whether two amounts have the same digits in another order, as when two were swapped in typing. */
export function isTransposed(one: Money, other: Money): boolean {
  const digits = (money: Money): string => [...money.replace(/[^0-9]/g, '')].sort().join('');
  return one !== other && one.length === other.length && digits(one) === digits(other);
}
