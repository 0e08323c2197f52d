import type {Role} from '@kepahiang/schemas/role.js';
import {paymentRows, type ChainEvent, type ChainState} from '@kepahiang/schemas/spending/transitions.js';
import {decide, openTo} from './chain/decide.ts';
import {relaxedBy} from './chain/segregation.ts';
import type {RulesAt} from './rules/rules.ts';

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

/** The same rows with the types of a payment: one by one they would have no guard in common. */
const rows: readonly (Omit<PaymentTransition, 'role'> & {readonly roles: readonly PaymentActor[]})[] =
  paymentRows;

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

/**
 * Decides one step of a payment: the row must exist, then the role, then three different people, then the guard.
 *
 * @param rules - Rules of the day, for `sod.relaxedPairs` and `dualControl`; without them nothing is relaxed.
 * @source cashless.md 4.4; segregation of duties PP 12/2019
 */
export function paymentStep(step: PaymentStep, rules?: RulesAt): PaymentDecision {
  const decision = decide(rows, {...step, relaxed: relaxedBy(rules)});
  return decision.allowed ? {allowed: true, to: decision.row.to} : decision;
}

/** The events somebody could take from a state, guards aside; for the buttons of a page. */
export function openPaymentEvents(
  step: Omit<PaymentStep, 'event' | 'guards'>,
  rules?: RulesAt,
): PaymentEvent[] {
  return openTo(rows, {...step, relaxed: relaxedBy(rules)});
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
