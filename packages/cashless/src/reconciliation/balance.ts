import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {Reconciliation} from './reconciliation.ts';

/** Bank and book after what one of them does not know yet, and what then remains. */
export interface AdjustedBalances {
  readonly adjustedBank: Money;
  readonly adjustedBku: Money;
  /** adjustedBank − adjustedBku; 0 or explained. */
  readonly difference: Money;
  /** Parts of the difference that lines explain. */
  readonly explained: {
    /** AMOUNT_MISMATCH: bank − book. */
    readonly mismatch: Money;
    /** AMBIGUOUS: bank − book. */
    readonly ambiguous: Money;
    /** BKU_ONLY: the lines that the bank does not have, with the sign they would have brought. */
    readonly bkuOnly: Money;
  };
  /** difference − explained: lines are missing on a side, or the openings differ (audit rule R-23). */
  readonly unexplained: Money;
}

/**
 * The equation of a reconciliation: adjusted bank = bank + what is in transit; adjusted BKU = BKU + what only the bank has
 * (interest, returs not booked, unknown credits; less fees, taxes on interest, cash not recorded, unknown debits). Lines
 * imported twice count on no side.
 *
 * @param closing - Closing balances of the statement and of the cash book for this account.
 * @source cashless.md 9.4, 10
 */
export function adjustedBalances(
  reconciliation: Reconciliation,
  closing: {readonly bank: Money; readonly bku: Money},
): AdjustedBalances {
  const bank = senOf(closing.bank) + reconciliation.bookSen('IN_TRANSIT');
  const bankOnly = reconciliation.bankSen(
    'BANK_ONLY_FEE',
    'BANK_ONLY_INTEREST',
    'BANK_ONLY_INTEREST_TAX',
    'BANK_ONLY_DEBIT',
    'BANK_ONLY_CREDIT',
    'CASH_WITHDRAWAL_UNRECORDED',
  );
  const bku = senOf(closing.bku) + bankOnly + reconciliation.returSen().notBooked;
  const mismatch = reconciliation.bankSen('AMOUNT_MISMATCH') - reconciliation.bookSen('AMOUNT_MISMATCH');
  const ambiguous = reconciliation.bankSen('AMBIGUOUS') - reconciliation.bookSen('AMBIGUOUS');
  const bkuOnly = -reconciliation.bookSen('BKU_ONLY');
  const difference = bank - bku;
  return {
    adjustedBank: moneyOfSen(bank),
    adjustedBku: moneyOfSen(bku),
    difference: moneyOfSen(difference),
    explained: {
      mismatch: moneyOfSen(mismatch),
      ambiguous: moneyOfSen(ambiguous),
      bkuOnly: moneyOfSen(bkuOnly),
    },
    unexplained: moneyOfSen(difference - mismatch - ambiguous - bkuOnly),
  };
}
