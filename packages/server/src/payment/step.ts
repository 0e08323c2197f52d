import {
  paymentStep,
  paymentTransitions,
  type PaymentActor,
  type PaymentEvent,
  type PaymentGuard,
  type PaymentState,
  type PaymentStep,
} from '@kepahiang/cashless/payment.js';
import {RateNotFound} from '@kepahiang/cashless/dated.js';
import type {RulesAt} from '@kepahiang/cashless/rules/rules.js';
import {canonicalJson} from '@kepahiang/contract/receipt.js';
import {dateWib, fiscalYear, instantWib} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {Role} from '@kepahiang/schemas/role.js';
import type {Officer} from '../access/caller.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {committed, lockBook, postEntry} from '../store/cash-book-store.ts';
import {lockYear} from '../store/document-store.ts';
import {
  appendPaymentEvent,
  paymentEventsOf,
  type BankAnswer,
  type PaymentEventRow,
  type PaymentRow,
} from '../store/payment-store.ts';
import {recordWithheld} from './withheld.ts';

const dayMs = 86_400_000;
const bankEvents: ReadonlySet<string> = new Set(['settle', 'reject', 'return', 'reverse']);
/** Events that write in the cash book or need to know where it stands. */
const bookEvents: ReadonlySet<string> = new Set(['release', 'settle', 'return', 'reverse']);

/** Who acts, when, and by which rules. */
export interface Acting {
  readonly actor: Officer;
  /** Roles of the person that the operation admits. */
  readonly roles: readonly Role[];
  /** The rules of that day. */
  readonly rules: RulesAt;
  readonly now: Date;
}

/** History in the words of the rules. */
export function historyOf(events: readonly PaymentEventRow[]): PaymentStep['history'] {
  return events.map(({event, person}) => ({event: event as PaymentEvent, user: person}));
}

/** How old an account inquiry may be. @unit days @throws Refusal where no rule of the day says so */
function inquiryMaxAge(rules: RulesAt): number {
  try {
    return rules.row('inquiryMaxAgeDays').value;
  } catch (error) {
    if (error instanceof RateNotFound) throw new Refusal('rule-violated', {reason: 'RATE_NOT_FOUND'});
    throw error;
  }
}

function isVerified({beneficiary}: PaymentRow, {rules, now}: Acting): boolean {
  const verified = beneficiary.verifiedAt === null ? NaN : Date.parse(beneficiary.verifiedAt);
  const age = now.getTime() - verified;
  return beneficiary.nameMatch && age >= 0 && age <= inquiryMaxAge(rules) * dayMs;
}

/** Whether the book still covers the payment after everything already on its way to the bank. */
async function isCovered(db: Db, payment: PaymentRow, saldo: Money): Promise<boolean> {
  return senOf(saldo) - senOf(await committed(db, payment.skpd)) >= senOf(payment.amount);
}

/**
 * The guard of a step, where it has one that a person's word does not decide.
 *
 * @param saldo - Balance of the book, where it is held for this event
 */
async function guardsOf(
  db: Db,
  payment: PaymentRow,
  event: string,
  saldo: Money | undefined,
  acting: Acting,
): Promise<Partial<Record<PaymentGuard, boolean>>> {
  const guard = paymentTransitions.find(row => row.from === payment.state && row.event === event)?.guard;
  if (guard === 'BENEFICIARY_VERIFIED') return {[guard]: isVerified(payment, acting)};
  if (guard === 'SALDO_CUKUP' && saldo !== undefined) return {[guard]: await isCovered(db, payment, saldo)};
  return {};
}

/** The exact bytes handed to the bank, kept so that a repeat can never differ. */
function instructionOf(payment: PaymentRow): string {
  return canonicalJson({
    partnerReferenceNo: payment.partner_reference,
    amount: {value: payment.amount, currency: 'IDR'},
    channel: payment.channel,
    sourceAccountNo: payment.source_account,
    beneficiaryBankCode: payment.beneficiary.bankCode,
    beneficiaryAccountNo: payment.beneficiary.accountNo,
    beneficiaryAccountName: payment.beneficiary.accountName,
    remark: payment.remark,
  });
}

/** Cash book lines of what the bank did: money out when it settled, in again when it came back. */
async function post(db: Db, payment: PaymentRow, event: string, now: Date): Promise<void> {
  const common = {
    skpd: payment.skpd,
    tanggal: dateWib(now),
    rekening: payment.rekening,
    bukuPembantu: 'BANK',
    ref: {doc: 'PAYMENT', id: payment.id},
    shortRef: payment.short_ref,
  } as const;
  const zero = moneyOfSen(0n);
  if (event === 'settle')
    await postEntry(db, {...common, uraian: payment.description, in: zero, out: payment.amount}, now);
  if (event === 'return' || event === 'reverse')
    await postEntry(
      db,
      {
        ...common,
        uraian: `${event === 'return' ? 'Retur' : 'Pembalikan'}: ${payment.description}`,
        in: payment.amount,
        out: zero,
      },
      now,
    );
}

/** A released payment is handed to the bank at once, by the system, under its stable reference. */
async function dispatch(db: Db, payment: PaymentRow, now: Date): Promise<void> {
  const event: PaymentEventRow = {
    at: now,
    event: 'dispatch',
    from: 'released',
    to: 'sent',
    role: 'sistem',
    person: 'sistem',
    personName: 'Sistem',
    note: null,
  };
  await appendPaymentEvent(db, payment.id, event, {instruction: instructionOf(payment)});
}

function refuse(reason: string): never {
  if (reason === 'ROLE_NOT_ALLOWED') throw new Refusal('forbidden', {reason});
  const isState = reason === 'TERMINAL_STATE' || reason === 'NO_SUCH_TRANSITION';
  throw new Refusal(isState ? 'not-allowed-now' : 'rule-violated', {reason});
}

/** What somebody wants to do with a payment. */
export interface PaymentAction {
  readonly event: string;
  readonly note?: string | undefined;
  readonly bank?: BankAnswer | undefined;
}

/** Moves a locked payment and writes everything that follows from it, in one transaction. */
export async function stepPayment(
  context: Context,
  db: Db,
  payment: PaymentRow,
  action: PaymentAction,
  acting: Acting,
): Promise<void> {
  const {actor, roles, now} = acting;
  // Documents, then the book, then the history: every writer locks in this order, so that none waits for another in a circle.
  const year = fiscalYear(instantWib(now));
  if (payment.purchase) await lockYear(db, payment.skpd, year);
  const book = bookEvents.has(action.event) ? await lockBook(db, payment.skpd, year) : undefined;
  const events = await paymentEventsOf(db, payment.id);
  const decision = paymentStep(
    {
      from: payment.state as PaymentState,
      event: action.event as PaymentEvent,
      roles,
      user: actor.subject,
      history: historyOf(events),
      guards: await guardsOf(db, payment, action.event, book?.saldo, acting),
    },
    acting.rules,
  );
  if (!decision.allowed) return refuse(decision.reason);
  if (bankEvents.has(action.event) && !action.bank)
    throw new Refusal('invalid', {faults: [fault('bank.referenceNo', 'isian.kosong')]});
  const event: PaymentEventRow = {
    at: now,
    event: action.event,
    from: payment.state,
    to: decision.to,
    role: actingRole(payment.state, action.event, roles),
    person: actor.subject,
    personName: actor.name,
    note: action.note ?? null,
  };
  await appendPaymentEvent(db, payment.id, event, bankEvents.has(action.event) ? {bank: action.bank} : {});
  await post(db, payment, action.event, now);
  if (action.event === 'settle') await recordWithheld(context, db, payment, now);
  if (decision.to === 'released') await dispatch(db, payment, now);
}

/** The role of a person that this very step asks for; the person may hold others besides. */
function actingRole(from: string, event: string, roles: readonly Role[]): PaymentActor {
  return paymentTransitions.find(row => row.from === from && row.event === event && roles.includes(row.role))!
    .role;
}
