import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import type {BalanceCheck} from '@kepahiang/schemas/spending/statement-balance.js';

export type {BalanceCheck} from '@kepahiang/schemas/spending/statement-balance.js';

/** Where money goes: `D` leaves our account, `C` comes into it. */
export type Direction = 'D' | 'C';

/** One movement of a bank statement, whatever the format of the file. @source cashless.md 8.1 */
export interface StatementEntry {
  /** Place in the file, from 1. */
  readonly seq: number;
  /** Which statement of the file it belongs to, from 1: MT940 and CAMT.053 files may hold several. */
  readonly statement: number;
  /** Line of the file where it begins, from 1. */
  readonly line: number;
  readonly bookingDate: IsoDate;
  readonly valueDate: IsoDate;
  readonly dc: Direction;
  /** Never negative; `dc` has the direction. The `amountMinor` of the document, as our canonical text. */
  readonly amount: Money;
  /** ISO 4217, three capitals. */
  readonly currency: string;
  /** What the bank wrote, on one line. */
  readonly remark: string;
  readonly bankRef?: string | undefined;
  readonly endToEndId?: string | undefined;
  /** The bank's code of the kind of movement, as it stands: `NTRF`, `PMNT/ICDT/DMCT`. */
  readonly typeCode?: string | undefined;
  readonly balanceAfter?: Money | undefined;
  /** The reference of ours that the remark carries. @see findShortRef */
  readonly shortRef?: string | undefined;
  /** The bank takes an earlier movement back. `dc` is the direction of this movement, not of that one. */
  readonly reversal?: boolean | undefined;
  /** The payments inside a movement that the bank booked as one; only where there is more than one. */
  readonly details?: readonly StatementDetail[] | undefined;
}

/** One payment inside a movement that the bank booked as one sum. */
export interface StatementDetail {
  readonly amount?: Money | undefined;
  readonly endToEndId?: string | undefined;
  readonly remark: string;
}

/** What can be wrong in a statement file. Stable; the words are {@link statementFaultLabels}. */
export type StatementFaultCode =
  | 'COLUMN_MISSING'
  | 'RECORD_SHORT'
  | 'RECORD_TOO_LONG'
  | 'DATE'
  | 'AMOUNT'
  | 'SIGN'
  | 'BALANCE'
  | 'ENCODING'
  | 'ENTRY_LINE'
  | 'BALANCE_LINE'
  | 'TAG_UNEXPECTED'
  | 'STATEMENT_OPEN'
  | 'XML'
  | 'CURRENCY'
  | 'PAGE'
  | 'PAGE_MISSING';

/** A line that could not be read. It carries no text of the line: remarks name people and accounts. */
export interface StatementFault {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly code: StatementFaultCode;
  /** Field, tag or column concerned. */
  readonly field?: string;
}

/** Header and sums of one statement of a file. */
export interface StatementSummary {
  readonly statement: number;
  readonly account?: string | undefined;
  readonly currency: string;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly opening?: Money | undefined;
  readonly closing?: Money | undefined;
  readonly entries: number;
  readonly credits: Money;
  readonly debits: Money;
  /** Movements the bank announced and has not booked; they are no entries. */
  readonly notBooked: number;
  /** Absent when the file has no balances to check against. */
  readonly check?: BalanceCheck | undefined;
}

/** What a piece of a file gave. */
export interface StatementPart {
  readonly entries: readonly StatementEntry[];
  readonly faults: readonly StatementFault[];
  /** Statements that ended in this piece. */
  readonly summaries: readonly StatementSummary[];
}

/** Reads a file piece by piece and holds no more of it than the record that is not yet whole. */
export interface StatementReader {
  /** Character set of the file, as `TextDecoder` names it. */
  readonly encoding: string;
  /** The next piece of the file, which may end anywhere. */
  read(text: string): StatementPart;
  /** What was left when the file ended. Call it once. */
  end(): StatementPart;
}

/** Words for people, Indonesian. They say what to do. */
export const statementFaultLabels: Readonly<Record<StatementFaultCode, string>> = {
  COLUMN_MISSING: 'Kolom tidak ada di baris judul. Cocokkan profil CSV dengan berkas bank.',
  RECORD_SHORT: 'Kolom pada baris ini kurang. Periksa pemisah kolom.',
  RECORD_TOO_LONG: 'Baris ini terlalu panjang; tanda kutipnya mungkin tidak ditutup.',
  DATE: 'Tanggal tidak dapat dibaca. Cocokkan format tanggal di profil.',
  AMOUNT: 'Jumlah tidak dapat dibaca. Cocokkan tanda desimal di profil.',
  SIGN: 'Arah mutasi tidak jelas: isi tepat satu dari debit atau kredit.',
  BALANCE: 'Saldo pada baris ini tidak dapat dibaca.',
  ENCODING: 'Ada huruf yang rusak. Cocokkan pengodean huruf di profil.',
  ENTRY_LINE: 'Baris mutasi (:61:) tidak sesuai bentuk MT940.',
  BALANCE_LINE: 'Baris saldo tidak sesuai bentuk MT940.',
  TAG_UNEXPECTED: 'Bagian ini tidak pada tempatnya.',
  STATEMENT_OPEN: 'Rekening koran terputus: saldo akhir tidak ada.',
  XML: 'Susunan XML rusak. Minta berkas baru dari bank.',
  CURRENCY: 'Mata uang mutasi ini lain dari mata uang rekening. Mutasi ini tidak dijumlahkan.',
  PAGE: 'Halaman dari bank bukan rekening koran. Ambil ulang dari bank.',
  PAGE_MISSING: 'Bank masih menyimpan halaman berikutnya. Ambil sampai halaman terakhir.',
};
