import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {senOf, type Money} from '@kepahiang/schemas/money.js';
import {isAlive, type PaymentState} from '../payment.ts';

/** What makes two payments the same debt. */
export interface PaymentPayload {
  readonly sourceDoc: {readonly kind: string; readonly id: string};
  /** Cash, a billing code, a VA and a QRIS go to no account. */
  readonly beneficiary: {readonly bankCode?: string | undefined; readonly accountNo?: string | undefined};
  readonly amount: Money;
  readonly invoice?: {readonly no: string; readonly date: IsoDate} | undefined;
  /** Billing code of a tax payment. */
  readonly billing?: string | undefined;
}

/** A payment an SKPD wants to make. */
export interface PaymentRequest extends PaymentPayload {
  readonly skpd: string;
  readonly idempotencyKey: string;
  /** SHA-256 of {@link payloadText}. */
  readonly payloadHash: string;
  /** Id of the payment this one takes the place of. */
  readonly replaces?: string | undefined;
  /** A PA who has looked at the twin and wants the payment all the same. */
  readonly override?: {readonly role: string; readonly user: string; readonly reason: string} | undefined;
}

/** A payment that is already recorded. */
export interface RecordedPayment extends Omit<PaymentRequest, 'override' | 'sourceDoc' | 'billing'> {
  readonly id: string;
  readonly state: PaymentState;
}

/** What to do with a request. */
export type IdempotencyDecision =
  | {readonly decision: 'REPLAY'; readonly id: string; readonly state: PaymentState}
  | {readonly decision: 'CONFLICT'; readonly id: string}
  | {readonly decision: 'HOLD'; readonly rule: 'R-20'; readonly duplicates: readonly string[]}
  | {readonly decision: 'CREATE'; readonly overridden: readonly string[]};

/** States after which no money is on its way: the debt may be paid by another payment. */

/**
 * The text whose SHA-256 is the payload hash: JSON with sorted keys. Hash and keep these very bytes when the payment is
 * released; built anew from live data, a retry hashes to something else.
 * @source cashless.md 5.5
 */
export function payloadText({sourceDoc, beneficiary, amount, invoice, billing}: PaymentPayload): string {
  const {bankCode, accountNo} = beneficiary;
  return JSON.stringify({
    amount,
    beneficiary: {accountNo, bankCode},
    ...(billing !== undefined && {billing}),
    ...(invoice && {invoice: {date: invoice.date, no: invoice.no}}),
    sourceDoc: {id: sourceDoc.id, kind: sourceDoc.kind},
  });
}

/** Same invoice, account and amount. Without an invoice nothing says that two payments are the same debt. */
function isTwin(request: PaymentRequest, other: RecordedPayment): boolean {
  return (
    request.invoice !== undefined &&
    other.invoice?.no === request.invoice.no &&
    other.invoice.date === request.invoice.date &&
    other.beneficiary.bankCode === request.beneficiary.bankCode &&
    other.beneficiary.accountNo === request.beneficiary.accountNo &&
    senOf(other.amount) === senOf(request.amount)
  );
}

/**
 * A payment that came back is replaced once, and one that may still arrive not at all. Naming what it replaces does not
 * excuse another living twin: somebody may have paid again without naming it.
 */
function isSameReplacement({replaces}: PaymentRequest, other: RecordedPayment): boolean {
  return replaces !== undefined && (other.id === replaces || other.replaces === replaces);
}

function isOverridden({override}: PaymentRequest): boolean {
  return override?.role === 'PA' && override.reason.trim() !== '';
}

/**
 * Decides whether a request makes a payment: the same key and payload is a replay (send nothing), the same key with
 * another payload a conflict, a living twin is held until a PA overrides it with a reason, everything else is
 * created.
 *
 * @param recorded - Payments already there; those of other SKPD do not count, since keys are unique per SKPD.
 * @source cashless.md 5.5, 10
 */
export function idempotencyDecision(
  request: PaymentRequest,
  recorded: readonly RecordedPayment[],
): IdempotencyDecision {
  const own = recorded.filter(({skpd}) => skpd === request.skpd);
  const same = own.find(({idempotencyKey}) => idempotencyKey === request.idempotencyKey);
  if (same)
    return same.payloadHash === request.payloadHash
      ? {decision: 'REPLAY', id: same.id, state: same.state}
      : {decision: 'CONFLICT', id: same.id};
  const duplicates = own
    .filter(isAlive)
    .filter(other => isTwin(request, other) || isSameReplacement(request, other))
    .map(({id}) => id);
  if (duplicates.length > 0 && !isOverridden(request)) return {decision: 'HOLD', rule: 'R-20', duplicates};
  return {decision: 'CREATE', overridden: duplicates};
}
