import type {Instant} from '@kepahiang/schemas/dates.js';
import {senOf, type Money} from '@kepahiang/schemas/money.js';

/** A closed bill: a virtual account or a billing code takes its own amount only. */
export interface Bill {
  readonly amount: Money;
  /** The moment it can no longer be paid; open when absent. */
  readonly expiresAt?: Instant;
}

/** Why a bill cannot be paid with an amount. */
export type BillRefusal = 'BILL_AMOUNT_DIFFERS' | 'BILL_EXPIRED';

/**
 * Whether an amount pays a bill: exactly what it says, before it expires. For the channels VA and MPN_BILLING, whose
 * limit is the bill.
 * @source cashless.md 5.3; PMK 225/PMK.05/2020 (MPN G3)
 */
export function billOk(
  bill: Bill,
  amount: Money,
  at: Instant,
): {readonly ok: true} | {readonly ok: false; readonly error: BillRefusal} {
  if (senOf(amount) !== senOf(bill.amount)) return {ok: false, error: 'BILL_AMOUNT_DIFFERS'};
  // Instants carry any offset: as texts they do not compare.
  if (bill.expiresAt !== undefined && Date.parse(at) >= Date.parse(bill.expiresAt))
    return {ok: false, error: 'BILL_EXPIRED'};
  return {ok: true};
}
