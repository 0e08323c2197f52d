import type {PaymentState} from '../payment.ts';

const states: Readonly<Record<string, PaymentState>> = {
  '00': 'settled',
  '01': 'sent',
  '02': 'sent',
  '03': 'sent',
  '04': 'returned',
  '05': 'rejected',
  '06': 'rejected',
  '07': 'unknown',
};

/**
 * State of a payment by `latestTransactionStatus` of the status service or of a notice. What the bank does not know, or
 * says in a word we do not know, stays unknown: nobody may cancel it or send it again.
 * @source cashless.md 8.7, 5.4
 */
export function stateOfTransaction(status: string): PaymentState {
  return states[status] ?? 'unknown';
}
