import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {senOf, type Money} from '@kepahiang/schemas/money.js';
import {bookCheck, type WrittenBook} from '../balance/book.ts';
import {chainCheck, type ChainIdentity} from '../balance/document.ts';
import {reasonsOf, type InvalidityReason} from './reason.ts';

/** An appointment of a PA or KPA by decree. */
export interface Appointment {
  readonly nip: string;
  readonly role: 'PA' | 'KPA';
  readonly from: IsoDate;
  /** Last day; open when absent. */
  readonly to?: IsoDate;
}

/** Facts of a payment order (SPM). */
export interface SpmFacts {
  readonly spm: ChainIdentity;
  readonly spp: ChainIdentity;
  readonly tanggal: IsoDate;
  readonly penandatangan: {readonly nip: string; readonly role: string};
  readonly appointments: readonly Appointment[];
}

/** Why an SPM is invalid; empty when it is not. @source cashless.md 4.6 */
export function spmInvalidity({
  spm,
  spp,
  tanggal,
  penandatangan,
  appointments,
}: SpmFacts): InvalidityReason[] {
  const appointed = appointments.some(
    ({nip, role, from, to}) =>
      nip === penandatangan.nip &&
      role === penandatangan.role &&
      from <= tanggal &&
      (to === undefined || tanggal <= to),
  );
  return reasonsOf([
    ['SIGNER_NOT_APPOINTED', !appointed],
    ['DIFFERS_FROM_SPP', !chainCheck([spp, spm]).ok],
  ]);
}

/** Facts of a disbursement order (SP2D). */
export interface Sp2dFacts {
  readonly spmId: string;
  readonly spmStatus: string;
  readonly bruto: Money;
  readonly rkudBalance: Money;
  /** Other SP2D that have been made. */
  readonly others: readonly {readonly spmId: string; readonly status: string}[];
}

/** States in which an SPM may be paid. @source cashless.md 4.4 */
const payable: readonly string[] = ['DIAJUKAN_BUD', 'SP2D_TERBIT'];

/** Why an SP2D is invalid; empty when it is not. @source cashless.md 4.6 */
export function sp2dInvalidity(facts: Sp2dFacts): InvalidityReason[] {
  return reasonsOf([
    ['RKUD_SHORT', senOf(facts.rkudBalance) < senOf(facts.bruto)],
    ['SPM_VOID', !payable.includes(facts.spmStatus)],
    [
      'SPM_ALREADY_PAID',
      facts.others.some(({spmId, status}) => spmId === facts.spmId && status !== 'DIBATALKAN'),
    ],
  ]);
}

/** One item of an SPJ. */
export interface SpjItem {
  /** Identity of the evidence: the same receipt may not be used twice. */
  readonly buktiId: string;
  readonly buktiTanggal: IsoDate;
  readonly paymentId: string;
  readonly paymentState: string;
  /** Paid in cash under an approved exception. */
  readonly approvedCash?: boolean;
}

/** Facts of an accountability file (SPJ). */
export interface SpjFacts {
  readonly tahunAnggaran: number;
  readonly items: readonly SpjItem[];
  /** Payments that stand in the cash book. */
  readonly bookedPayments: readonly string[];
  /** Evidence other SPJ have used. */
  readonly usedElsewhere: readonly string[];
}

function isUsedTwice(items: readonly SpjItem[], elsewhere: readonly string[]): boolean {
  const used = [...elsewhere, ...items.map(({buktiId}) => buktiId)];
  return items.some(({buktiId}) => used.indexOf(buktiId) !== used.lastIndexOf(buktiId));
}

/** Why an SPJ is invalid; empty when it is not. @source cashless.md 4.6 */
export function spjInvalidity({items, ...facts}: SpjFacts): InvalidityReason[] {
  const booked = new Set(facts.bookedPayments);
  return reasonsOf([
    ['ITEM_NOT_SETTLED', items.some(item => item.paymentState !== 'settled' && item.approvedCash !== true)],
    ['PAYMENT_NOT_IN_BKU', items.some(({paymentId}) => !booked.has(paymentId))],
    [
      'RECEIPT_OUTSIDE_YEAR',
      items.some(({buktiTanggal}) => !buktiTanggal.startsWith(`${facts.tahunAnggaran}-`)),
    ],
    ['ITEM_IN_OTHER_SPJ', isUsedTwice(items, facts.usedElsewhere)],
  ]);
}

/** Facts of the cash book (BKU) with the entries that are new since a month was closed. */
export interface BkuFacts extends WrittenBook {
  /** Months `YYYY-MM` that are closed. */
  readonly closedMonths: readonly string[];
  /** Numbers of the entries made after those months were closed. */
  readonly postedLater: readonly number[];
}

/** Why a cash book is invalid; empty when it is not. @source cashless.md 4.6 */
export function bkuInvalidity({opening, entries, closedMonths, postedLater}: BkuFacts): InvalidityReason[] {
  const numbers = entries.map(({no}) => no).toSorted((a, b) => a - b);
  const steps = numbers.slice(1).map((no, index) => no - numbers[index]!);
  const inOrder = entries.toSorted((a, b) => a.no - b.no);
  // Gaps have their own reason; the balance is looked at as if there were none.
  const renumbered = inOrder.map((entry, index) => ({...entry, no: index + 1}));
  return reasonsOf([
    ['NUMBER_GAP', steps.some(step => step > 1)],
    ['NUMBER_DUPLICATE', steps.includes(0)],
    [
      'CLOSED_MONTH',
      entries.some(({no, tanggal}) => postedLater.includes(no) && closedMonths.includes(tanggal.slice(0, 7))),
    ],
    ['SALDO_MISMATCH', !bookCheck({opening, entries: renumbered}).ok],
  ]);
}
