import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {adjustedBalances, type AdjustedBalances} from './balance.ts';
import {cashCount, type CashCount, type CashPieces} from './cash-count.ts';
import type {DenominationRow} from '../data/denominations.ts';
import type {Unmatched} from './explanation.ts';
import type {Reconciliation} from './reconciliation.ts';

/** An amount that is still outstanding: an advance not accounted for, a tax not deposited. */
export interface OutstandingItem {
  readonly id: string;
  readonly uraian: string;
  readonly tanggal: IsoDate;
  readonly amount: Money;
}

/** What goes into the register of a month. */
export interface ClosingInput {
  readonly tanggal: IsoDate;
  /** NIP or account of Bendahara Pengeluaran and Pengguna Anggaran, who sign. */
  readonly bp: string;
  readonly pa: string;
  /** Balance of the cash book over all. */
  readonly saldoBku: Money;
  /** Of it: what the book has at the bank and in cash. */
  readonly bkuBank: Money;
  readonly bkuTunai: Money;
  /** Closing balance of the statement, which is attached. */
  readonly saldoBank: Money;
  readonly pieces: CashPieces;
  readonly panjar: readonly OutstandingItem[];
  readonly pajak: readonly OutstandingItem[];
  readonly reconciliation: Reconciliation;
  /** Required when a difference remains. */
  readonly reason?: string;
  /** Matches that a person has not confirmed yet. */
  readonly unticked?: number;
}

/** What keeps a register from being signed. */
export type ClosingFault = 'B-14' | 'R-23' | 'R-24' | 'REASON_REQUIRED' | 'SIGNERS_EQUAL' | 'TICK_MISSING';

/** Faults that go along with a signed register as findings; the others must be mended first. */
export const closingFindings: readonly ClosingFault[] = ['R-23', 'R-24'];

/** Figures of the register penutupan kas, and what keeps it from being signed. */
export interface ClosingRegister {
  readonly cash: CashCount;
  readonly bank: AdjustedBalances;
  readonly panjarOutstanding: Money;
  readonly pajakOutstanding: Money;
  readonly inTransit: readonly Unmatched[];
  readonly bankOnly: readonly Unmatched[];
  /** saldoBku − (bkuBank + bkuTunai); not zero breaks B-14. */
  readonly bookDifference: Money;
  readonly faults: readonly ClosingFault[];
}

/**
 * The figures of the monthly closing. A register with `B-14`, with matches that nobody ticked or without a reason for a
 * difference cannot be signed; `R-23` (bank) and `R-24` (cash) are findings that go along with it.
 *
 * @throws RangeError, RateNotFound as {@link cashCount}
 * @source cashless.md 9.5, B-14; Permendagri 77/2020 (register penutupan kas)
 */
export function closingRegister(input: ClosingInput, rows?: readonly DenominationRow[]): ClosingRegister {
  const {reconciliation, saldoBku, bkuBank, bkuTunai, saldoBank, reason} = input;
  const cash = cashCount(input.pieces, bkuTunai, input.tanggal, rows);
  const bank = adjustedBalances(reconciliation, {bank: saldoBank, bku: bkuBank});
  const bookSen = senOf(saldoBku) - senOf(bkuBank) - senOf(bkuTunai);
  const unmatched = [...reconciliation.unmatched()];
  const differs = bank.difference !== '0.00' || cash.difference !== '0.00';
  const faults: ClosingFault[] = [];
  if (bookSen !== 0n) faults.push('B-14');
  if (bank.unexplained !== '0.00') faults.push('R-23');
  if (cash.finding) faults.push(cash.finding);
  if (differs && !reason?.trim()) faults.push('REASON_REQUIRED');
  if (input.bp === input.pa) faults.push('SIGNERS_EQUAL');
  if ((input.unticked ?? 0) > 0) faults.push('TICK_MISSING');
  return {
    cash,
    bank,
    panjarOutstanding: moneyOfSen(sumSen(input.panjar, ({amount}) => amount)),
    pajakOutstanding: moneyOfSen(sumSen(input.pajak, ({amount}) => amount)),
    inTransit: unmatched.filter(one => one.class === 'IN_TRANSIT'),
    bankOnly: unmatched.filter(one => one.side === 'BANK' && one.class !== 'DUPLICATE_BANK'),
    bookDifference: moneyOfSen(bookSen),
    faults,
  };
}
