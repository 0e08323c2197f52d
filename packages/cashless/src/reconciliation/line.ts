import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';

/** A movement of the bank account, as an import stores it. @source cashless.md 9.1 */
export interface BankLine {
  /** Unique among the bank lines. */
  readonly id: string;
  readonly date: IsoDate;
  /** `D` leaves our account, `C` comes into it. */
  readonly dc: 'D' | 'C';
  /** Never negative. */
  readonly amount: Money;
  readonly remark: string;
  readonly bankRef?: string | undefined;
}

/** A line of the cash book (BKU) that moves the bank account. @source cashless.md 9.1 */
export interface BookLine {
  /** Unique among the book lines. */
  readonly id: string;
  readonly date: IsoDate;
  readonly side: 'IN' | 'OUT';
  /** Never negative. */
  readonly amount: Money;
  readonly shortRef?: string | undefined;
  readonly ntpn?: string | undefined;
  readonly billing?: string | undefined;
  readonly batchId?: string | undefined;
  /** `CASH_WITHDRAWAL`; also `FEE`, `INTEREST`, `INTEREST_TAX` for what the bank does by itself. Others do not count here. */
  readonly kind?: string | undefined;
}

/** What a line turned out to be. Every line has exactly one class. @source cashless.md 9.2 */
export type MatchClass =
  | 'MATCHED_EXACT'
  | 'MATCHED_TAX'
  | 'MATCHED_GROUP'
  | 'MATCHED_FUZZY'
  | 'RETUR'
  | 'CASH_WITHDRAWAL'
  | 'CASH_WITHDRAWAL_UNRECORDED'
  | 'AMOUNT_MISMATCH'
  | 'AMBIGUOUS'
  | 'DUPLICATE_BANK'
  | 'BANK_ONLY_FEE'
  | 'BANK_ONLY_INTEREST'
  | 'BANK_ONLY_INTEREST_TAX'
  | 'BANK_ONLY_DEBIT'
  | 'BANK_ONLY_CREDIT'
  | 'IN_TRANSIT'
  | 'BKU_ONLY';

/** All classes; a class is kept as its place here, 0 is a line that has none yet. @internal */
export const matchClasses: readonly MatchClass[] = [
  'MATCHED_EXACT',
  'MATCHED_TAX',
  'MATCHED_GROUP',
  'MATCHED_FUZZY',
  'RETUR',
  'CASH_WITHDRAWAL',
  'CASH_WITHDRAWAL_UNRECORDED',
  'AMOUNT_MISMATCH',
  'AMBIGUOUS',
  'DUPLICATE_BANK',
  'BANK_ONLY_FEE',
  'BANK_ONLY_INTEREST',
  'BANK_ONLY_INTEREST_TAX',
  'BANK_ONLY_DEBIT',
  'BANK_ONLY_CREDIT',
  'IN_TRANSIT',
  'BKU_ONLY',
];

/** The number a class is kept as. @internal */
export function classCode(name: MatchClass): number {
  return matchClasses.indexOf(name) + 1;
}

/** Label of each class for people. */
export const matchClassLabels: Readonly<Record<MatchClass, string>> = {
  MATCHED_EXACT: 'Cocok dengan referensi',
  MATCHED_TAX: 'Cocok dengan NTPN atau kode billing',
  MATCHED_GROUP: 'Cocok sebagai kelompok',
  MATCHED_FUZZY: 'Mungkin cocok, perlu dicentang',
  RETUR: 'Retur',
  CASH_WITHDRAWAL: 'Penarikan tunai',
  CASH_WITHDRAWAL_UNRECORDED: 'Penarikan tunai belum dibukukan',
  AMOUNT_MISMATCH: 'Referensi sama, jumlah berbeda',
  AMBIGUOUS: 'Ada beberapa calon pasangan',
  DUPLICATE_BANK: 'Terimpor dua kali',
  BANK_ONLY_FEE: 'Biaya bank belum dibukukan',
  BANK_ONLY_INTEREST: 'Jasa giro belum dibukukan',
  BANK_ONLY_INTEREST_TAX: 'Pajak jasa giro belum dibukukan',
  BANK_ONLY_DEBIT: 'Pengeluaran bank tanpa pembukuan',
  BANK_ONLY_CREDIT: 'Penerimaan bank tanpa pembukuan',
  IN_TRANSIT: 'Dalam perjalanan, belum tercatat di bank',
  BKU_ONLY: 'Hanya di BKU',
};
