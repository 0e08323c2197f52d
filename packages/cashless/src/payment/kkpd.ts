import {daysBetween, type IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {KkpdKind} from '@kepahiang/schemas/spending/kinds.js';
import {RateNotFound} from '../dated.ts';
import type {RulesAt} from '../rules/rules.ts';

export type {KkpdKind} from '@kepahiang/schemas/spending/kinds.js';

/** A purchase with the government credit card (KKPD). */
export interface KkpdPurchase {
  /** Who holds the card, as `kkpd.limit` names it. */
  readonly holder: string;
  readonly card: KkpdKind;
  readonly expenseKind: string;
  /** Merchant category, ISO 18245: four digits. */
  readonly mcc: string;
  readonly amount: Money;
  /** What the holder has bought in the same cycle so far. */
  readonly usedThisCycle: Money;
  readonly cashAdvance: boolean;
  readonly personal: boolean;
  /** Fee of the merchant put on top; it must not be. */
  readonly surcharge: Money;
}

/** What makes use of a card wrong. */
export type KkpdMisuse =
  | 'MCC_FORBIDDEN'
  | 'CASH_ADVANCE'
  | 'PERSONAL_USE'
  | 'SURCHARGE'
  | 'CARD_KIND'
  | 'LIMIT_EXCEEDED'
  | 'BILL_LATE'
  | 'BILL_NOT_IN_FULL';

/** One misuse with the amount or days it is about. */
export interface KkpdFault {
  readonly rule: 'R-32';
  readonly error: KkpdMisuse;
  readonly excess?: Money;
  readonly daysLate?: number;
}

const misuse = (error: KkpdMisuse, amounts: Omit<KkpdFault, 'rule' | 'error'> = {}): KkpdFault => ({
  rule: 'R-32',
  error,
  ...amounts,
});

const bought: Readonly<Record<KkpdKind, readonly string[]>> = {
  BARANG_JASA_MODAL: ['BARANG', 'JASA', 'MODAL'],
  PERJALANAN_DINAS: ['PERJALANAN_DINAS'],
};

/** Limit of a holder in a cycle. @throws RateNotFound when the decree of the KDH does not name the holder */
export function kkpdLimit(holder: string, rules: RulesAt): Money {
  const limits = rules.row('kkpd.limit').value;
  const limit = Object.hasOwn(limits, holder) ? limits[holder] : undefined;
  if (limit === undefined) throw new RateNotFound('batas KKPD pemegang', rules.date);
  return limit;
}

/**
 * What is wrong with a purchase by card; empty when nothing is.
 * @throws RateNotFound when the holder has no limit or the forbidden merchants are not set
 * @source cashless.md 5.8, 10; Permendagri 79/2022 art. 18; rules `kkpd.limit`, `kkpd.forbiddenMcc`
 */
export function kkpdPurchaseFaults(purchase: KkpdPurchase, rules: RulesAt): KkpdFault[] {
  const over =
    senOf(purchase.amount) + senOf(purchase.usedThisCycle) - senOf(kkpdLimit(purchase.holder, rules));
  const faults: (KkpdFault | false)[] = [
    rules.row('kkpd.forbiddenMcc').value.includes(purchase.mcc) && misuse('MCC_FORBIDDEN'),
    purchase.cashAdvance && misuse('CASH_ADVANCE'),
    purchase.personal && misuse('PERSONAL_USE'),
    senOf(purchase.surcharge) > 0n && misuse('SURCHARGE', {excess: purchase.surcharge}),
    !bought[purchase.card].includes(purchase.expenseKind) && misuse('CARD_KIND'),
    over > 0n && misuse('LIMIT_EXCEEDED', {excess: moneyOfSen(over)}),
  ];
  return faults.filter(fault => fault !== false);
}

/** A bill of a cycle on a day. */
export interface KkpdBill {
  readonly billed: Money;
  readonly due: IsoDate;
  /** SP2D to the issuing bank. */
  readonly payments: readonly {readonly amount: Money; readonly paidOn: IsoDate}[];
  readonly asOf: IsoDate;
}

/**
 * What is wrong with how a bill was paid: in full, each cycle, by its due date. Paid in full after it is `BILL_LATE`
 * only; what is missing after it is both.
 * @source cashless.md 5.8; Permendagri 79/2022
 */
export function kkpdBillFaults({billed, due, payments, asOf}: KkpdBill): KkpdFault[] {
  const missing = senOf(billed) - sumSen(payments, ({amount}) => amount);
  const last = payments.reduce((latest, {paidOn}) => (paidOn > latest ? paidOn : latest), '');
  const settledOn = missing > 0n || last === '' ? asOf : last;
  const faults: (KkpdFault | false)[] = [
    settledOn > due && misuse('BILL_LATE', {daysLate: daysBetween(due, settledOn)}),
    asOf > due && missing > 0n && misuse('BILL_NOT_IN_FULL', {excess: moneyOfSen(missing)}),
  ];
  return faults.filter(fault => fault !== false);
}

/** One purchase of a bill after verification of its receipts. */
export interface VerifiedPurchase {
  readonly amount: Money;
  readonly verified: boolean;
}

/** Amount of the SPP-GU-KKPD of a cycle: what was verified, and what of the bill its holder must answer for. */
export interface KkpdReplenishment {
  /** To the issuing bank, always the whole bill. */
  readonly sp2d: Money;
  readonly verified: Money;
  readonly holderOwes: Money;
}

/**
 * What a cycle comes to. The bank is paid in full whatever was verified; the rest is the holder's.
 * @source cashless.md 5.8
 */
export function kkpdReplenishment(purchases: readonly VerifiedPurchase[]): KkpdReplenishment {
  const sum = (some: readonly VerifiedPurchase[]): bigint => sumSen(some, ({amount}) => amount);
  const [billed, verified] = [sum(purchases), sum(purchases.filter(one => one.verified))];
  return {
    sp2d: moneyOfSen(billed),
    verified: moneyOfSen(verified),
    holderOwes: moneyOfSen(billed - verified),
  };
}
