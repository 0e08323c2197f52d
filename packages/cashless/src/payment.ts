import type {Role} from '@kepahiang/schemas/role.js';
import {paymentRows, type ChainEvent, type ChainState} from '@kepahiang/schemas/spending/transitions.js';
import {brokenPair} from './chain/segregation.ts';

/** State of a payment. Unknown states of a newer server are shown as they are. */
export type PaymentState = ChainState<'PAYMENT'>;
const dead: ReadonlySet<PaymentState> = /* @__PURE__ */ new Set([
  'cancelled',
  'rejected',
  'returned',
  'reversed',
]);

/** Whether a payment counts: it is not cancelled, rejected, returned or reversed. @source cashless.md 5.5 @internal */
export const isAlive = ({state}: {readonly state: PaymentState}): boolean => !dead.has(state);

/** What moves a payment. */
export type PaymentEvent = ChainEvent<'PAYMENT'>;
/** What must be exactly true for an event; absent counts as failed. */
export type PaymentGuard =
  'BENEFICIARY_VERIFIED' | 'SALDO_CUKUP' | 'STATUS_404_AFTER_WAIT' | 'REVERSAL_APPROVED';
/** Who may move a payment: token holders of the CMS, the bank, the scheduler. */
export type PaymentActor = Extract<Role, 'MAKER' | 'CHECKER' | 'RELEASER' | 'BANK' | 'sistem'>;

/** One row of the life of a payment. */
export interface PaymentTransition {
  readonly from: PaymentState;
  readonly event: PaymentEvent;
  readonly to: PaymentState;
  readonly role: PaymentActor;
  readonly guard?: PaymentGuard;
}

/** The life of a payment as data. @source cashless.md 4.4, rows PAYMENT */
export const paymentTransitions: readonly PaymentTransition[] = /* @__PURE__ */ paymentRows.map(
  ({roles: [role], ...row}) => ({...row, role}),
);

/** One step somebody wants to take. */
export interface PaymentStep {
  readonly from: PaymentState;
  readonly event: PaymentEvent;
  readonly roles: readonly Role[];
  /** The person (NIP or account), not the role: segregation looks at people. */
  readonly user: string;
  readonly history: readonly {readonly event: PaymentEvent; readonly user: string}[];
  readonly guards: Partial<Record<PaymentGuard, boolean>>;
}

/** Whether a step is allowed, and if not, why. */
export type PaymentDecision =
  | {readonly allowed: true; readonly to: PaymentState}
  | {
      readonly allowed: false;
      readonly reason:
        | 'TERMINAL_STATE'
        | 'NO_SUCH_TRANSITION'
        | 'ROLE_NOT_ALLOWED'
        | 'SOD_VIOLATION'
        | `GUARD_FAILED:${PaymentGuard}`;
    };

// Over the whole history: a document that was sent back is still the one that person has submitted or checked.
function breaksSegregation(step: Pick<PaymentStep, 'event' | 'user' | 'history'>): boolean {
  return brokenPair(step.event, step.user, step.history) !== undefined;
}

/**
 * Decides one step of a payment: the row must exist, then the role, then three different people, then the guard.
 * @source cashless.md 4.4; segregation of duties PP 12/2019
 */
export function paymentStep(step: PaymentStep): PaymentDecision {
  const outgoing = paymentTransitions.filter(row => row.from === step.from);
  const rows = outgoing.filter(row => row.event === step.event);
  if (rows.length === 0)
    return {allowed: false, reason: outgoing.length === 0 ? 'TERMINAL_STATE' : 'NO_SUCH_TRANSITION'};
  const row = rows.find(one => step.roles.includes(one.role));
  if (!row) return {allowed: false, reason: 'ROLE_NOT_ALLOWED'};
  if (breaksSegregation(step)) return {allowed: false, reason: 'SOD_VIOLATION'};
  if (row.guard && step.guards[row.guard] !== true)
    return {allowed: false, reason: `GUARD_FAILED:${row.guard}`};
  return {allowed: true, to: row.to};
}

/** The events somebody could take from a state, guards aside; for the buttons of a page. */
export function openPaymentEvents(step: Omit<PaymentStep, 'event' | 'guards'>): PaymentEvent[] {
  return paymentTransitions
    .filter(row => row.from === step.from && step.roles.includes(row.role))
    .map(row => row.event)
    .filter(event => !breaksSegregation({...step, event}));
}

/** Label of each state for people. */
export const paymentStateLabels: Readonly<Record<PaymentState, string>> = {
  draft: 'Draf',
  submitted: 'Menunggu pemeriksaan',
  checked: 'Menunggu pelepasan',
  released: 'Dilepas',
  sent: 'Dikirim ke bank',
  settled: 'Lunas',
  unknown: 'Belum pasti, menunggu jawaban bank',
  cancelled: 'Dibatalkan',
  rejected: 'Ditolak bank',
  returned: 'Retur',
  reversed: 'Dibalik',
};
