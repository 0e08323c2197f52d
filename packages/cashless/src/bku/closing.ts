import type {Instant, IsoDate} from '@kepahiang/schemas/dates.js';
import {senOf, type Money} from '@kepahiang/schemas/money.js';
import type {DenominationRow} from '../data/denominations.ts';
import type {CashPieces} from '../reconciliation/cash-count.ts';
import {
  closingFindings,
  closingRegister,
  type ClosingFault,
  type ClosingRegister,
  type OutstandingItem,
} from '../reconciliation/closing-register.ts';
import type {Reconciliation} from '../reconciliation/reconciliation.ts';
import {bkuFault} from '../bku.ts';
import type {ClosedMonth} from './closed-month.ts';
import {outstandingItems, overpaidFaults, type SubBookFault} from './outstanding.ts';
import {kasOf, noOpening, type BkuEntry, type BookOpening, type KasBook} from './posting.ts';
import {booksOfMonth, openingBku, type BooksOfMonth} from './sub-book.ts';

/** The statement that is attached to a register. */
export interface AttachedStatement {
  /** Closing balance on the last day of the month. */
  readonly saldo: Money;
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256: string;
}

/** What a month is closed with. */
export interface MonthClosingInput {
  /** `YYYY-MM`. */
  readonly month: string;
  /** All lines of the SKPD in the year, in any order; later months may be among them. */
  readonly entries: readonly BkuEntry[];
  readonly opening?: BookOpening;
  /** Months that are closed already. */
  readonly closed: readonly ClosedMonth[];
  /** Day of the register and of the cash count. */
  readonly tanggal: IsoDate;
  /** NIP of Bendahara Pengeluaran and Pengguna Anggaran, who sign. */
  readonly bp: string;
  readonly pa: string;
  readonly statement: AttachedStatement;
  readonly pieces: CashPieces;
  readonly reconciliation: Reconciliation;
  /** Required when a difference remains. */
  readonly reason?: string;
  /** Matches that a person has not confirmed yet. */
  readonly unticked?: number;
}

/** Why a month cannot be closed. `R-23` and `R-24` are findings and go along with the register. */
export type MonthClosingFault =
  | ClosingFault
  | SubBookFault['code']
  | 'ONE_SIDE'
  | 'GAP'
  /** It is closed already: a closed month has no way back. */
  | 'ALREADY_CLOSED'
  /** A month before it has lines and is still open. */
  | 'EARLIER_MONTH_OPEN'
  /** The register is dated before the month. */
  | 'DATE_BEFORE_MONTH';

/** The register penutupan kas of a month: all that 9.5 names but the signatures. */
export interface MonthClosing {
  readonly month: string;
  readonly tanggal: IsoDate;
  readonly bp: string;
  readonly pa: string;
  readonly books: BooksOfMonth<BkuEntry>;
  readonly statement: AttachedStatement;
  readonly panjar: readonly OutstandingItem[];
  readonly pajak: readonly OutstandingItem[];
  /** Cash count, adjusted balances, lists in transit and of the bank alone. */
  readonly register: ClosingRegister;
  readonly reason?: string;
  /** Lines and documents that cannot be, each with its number. */
  readonly bookFaults: readonly SubBookFault[];
  /** Everything that stands in the way, and the findings `R-23` and `R-24`. */
  readonly faults: readonly MonthClosingFault[];
}

/** Lines at which bank or cash went below zero. */
function overdrawn(entries: readonly BkuEntry[], kas: KasBook, opening: Money): SubBookFault[] {
  let balance = senOf(opening);
  for (const entry of entries) {
    if (kasOf(entry) !== kas) continue;
    balance += senOf(entry.in) - senOf(entry.out);
    if (balance < 0n) return [{code: 'B-10-NEG', book: kas, no: entry.no}];
  }
  return [];
}

/**
 * Faults of the sub-books up to a day: bank or cash below zero, more tax deposited than withheld, more of an advance
 * returned than paid, spending without an account.
 * @source cashless.md B-10, B-11
 */
export function subBookFaults(
  entries: readonly BkuEntry[],
  asOf: IsoDate,
  opening: BookOpening = noOpening,
): SubBookFault[] {
  const inOrder = entries.filter(({tanggal}) => tanggal <= asOf).sort((a, b) => a.no - b.no);
  return [
    ...overdrawn(inOrder, 'BANK', opening.bank),
    ...overdrawn(inOrder, 'TUNAI', opening.tunai),
    ...overpaidFaults(inOrder, 'PAJAK', asOf),
    ...overpaidFaults(inOrder, 'PANJAR', asOf),
    ...inOrder
      .filter(({bukuPembantu, rekening}) => bukuPembantu === 'RINCIAN_OBJEK' && !rekening)
      .map(({no}) => ({code: 'REKENING_MISSING', book: 'RINCIAN_OBJEK', no}) as const),
  ];
}

function orderFaults({month, entries, closed, tanggal}: MonthClosingInput): MonthClosingFault[] {
  const shut = new Set(closed.map(one => one.month));
  const monthOf = ({tanggal: date}: BkuEntry): string => date.slice(0, 7);
  const faults: MonthClosingFault[] = [];
  if (shut.has(month)) faults.push('ALREADY_CLOSED');
  if (entries.some(entry => monthOf(entry) < month && !shut.has(monthOf(entry))))
    faults.push('EARLIER_MONTH_OPEN');
  if (tanggal.slice(0, 7) < month) faults.push('DATE_BEFORE_MONTH');
  return faults;
}

/**
 * Closes a month in figures: the books, the lists of what is outstanding, and the register. Nothing is locked by this:
 * the month is closed when {@link mayCloseMonth} says so and the step `tutup` of PERIODE_BKU is taken.
 *
 * @throws RangeError, RateNotFound as `cashCount`
 * @source cashless.md 9.5, B-10, B-11, B-14; Permendagri 77/2020 (register penutupan kas)
 */
export function monthClosing(input: MonthClosingInput, rows?: readonly DenominationRow[]): MonthClosing {
  const {month, opening = noOpening, tanggal, bp, pa, statement, reason, unticked} = input;
  const until = input.entries.filter(entry => entry.tanggal.slice(0, 7) <= month);
  const monthEnd = `${month}-31`; // as text later than every day of the month
  const books = booksOfMonth(until, month, opening);
  const panjar = outstandingItems(until, 'PANJAR', monthEnd);
  const pajak = outstandingItems(until, 'PAJAK', monthEnd);
  const register = closingRegister(
    {
      ...{tanggal, bp, pa, panjar, pajak, pieces: input.pieces, reconciliation: input.reconciliation},
      saldoBku: books.bku.saldoAkhir,
      bkuBank: books.bank.saldoAkhir,
      bkuTunai: books.tunai.saldoAkhir,
      saldoBank: statement.saldo,
      ...(reason !== undefined && {reason}),
      ...(unticked !== undefined && {unticked}),
    },
    rows,
  );
  const bookFaults = subBookFaults(until, monthEnd, opening);
  const numbered = bkuFault(
    input.entries.toSorted((a, b) => a.no - b.no),
    openingBku(opening),
  );
  const faults = new Set<MonthClosingFault>([
    ...orderFaults(input),
    ...(numbered ? [numbered.code] : []),
    ...bookFaults.map(({code}) => code),
    ...register.faults,
  ]);
  return {
    ...{month, tanggal, bp, pa, books, statement, panjar, pajak, register, bookFaults},
    ...(reason !== undefined && {reason}),
    faults: [...faults],
  };
}

/** A signature under a register. */
export interface RegisterSignature {
  readonly nip: string;
  readonly at: Instant;
}

/**
 * Whether a month may be closed, the guard `REGISTER_DITANDATANGANI`: nothing but findings is open, and its BP and its PA
 * have both signed.
 * @source cashless.md 4.4, 9.5
 */
export function mayCloseMonth(closing: MonthClosing, signatures: readonly RegisterSignature[]): boolean {
  const signed = new Set(signatures.map(({nip}) => nip));
  const isSound = closing.faults.every(fault => closingFindings.some(finding => finding === fault));
  return isSound && closing.bp !== closing.pa && signed.has(closing.bp) && signed.has(closing.pa);
}

/** Words for people, Indonesian. They say what to do. */
export const monthClosingFaultLabels: Readonly<Record<MonthClosingFault, string>> = {
  'B-14': 'Saldo BKU tidak sama dengan bank ditambah kas tunai. Periksa buku pembantu.',
  'R-23': 'Selisih rekonsiliasi bank belum dijelaskan. Telusuri sebelum ditandatangani.',
  'R-24': 'Uang yang dihitung kurang dari saldo kas tunai. Buat berita acara.',
  TICK_MISSING: 'Masih ada pasangan yang belum dicentang. Periksa dan centang.',
  REASON_REQUIRED: 'Masih ada selisih. Tulis penyebabnya.',
  SIGNERS_EQUAL: 'Bendahara Pengeluaran dan Pengguna Anggaran harus dua orang.',
  'B-10-NEG': 'Saldo menjadi di bawah nol. Periksa urutan dan jumlah entri.',
  'B-11': 'Pajak yang disetor melebihi yang dipungut. Periksa entri setoran.',
  PANJAR_OVER_RETURNED: 'Panjar yang kembali melebihi yang diberikan. Periksa entrinya.',
  REKENING_MISSING: 'Belanja belum memiliki kode rekening. Lengkapi.',
  ONE_SIDE: 'Setiap entri harus berisi tepat satu dari penerimaan atau pengeluaran.',
  GAP: 'Nomor entri tidak berurutan. Periksa entri yang hilang.',
  ALREADY_CLOSED: 'Bulan ini sudah ditutup.',
  EARLIER_MONTH_OPEN: 'Bulan sebelumnya belum ditutup. Tutup bulan itu lebih dulu.',
  DATE_BEFORE_MONTH: 'Tanggal register harus dalam bulan ini atau sesudahnya.',
};
