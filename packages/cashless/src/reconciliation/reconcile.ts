import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {reconciliationRules} from '../data/reconciliation-rules.ts';
import {rowAt} from '../dated.ts';
import {Days} from './days.ts';
import {matchByAmount} from './fuzzy.ts';
import {KeywordMatcher} from './keyword-matcher.ts';
import {matchKeywords} from './keywords.ts';
import {Ledger} from './ledger.ts';
import {classCode, type BankLine, type BookLine} from './line.ts';
import {Reconciliation} from './reconciliation.ts';
import {matchReturs, matchShortRefs, matchWords} from './references.ts';
import type {ReconciliationRule} from './rules.ts';

/** What a reconciliation is made under. */
export interface ReconciliationOptions {
  /** Last day of the period: a book line of the last days before it may still be on its way. */
  readonly periodEnd: IsoDate;
  /** Rows of the bank; the one of `periodEnd` holds. */
  readonly rules?: readonly ReconciliationRule[];
}

/**
 * Compares the cash book with the bank statement. Every line of both gets exactly one class, no line is matched twice, and
 * the result is the same for every order of the lines. Linear in the number of lines; 5.000 and more are best done in a Web
 * Worker.
 *
 * The order is: duplicates, returs, shortRef, NTPN and billing, batch, keywords, amount and date, leftovers.
 *
 * @param bank - Lines of one account; C pairs with IN, D with OUT. Amounts must agree to the sen: a fee is a line of its own.
 * @param book - Lines of the cash book that move this account.
 * @throws RateNotFound when no row of the rules covers `periodEnd`
 * @throws RangeError when an amount, a date or a direction is not canonical
 * @source cashless.md 9.1 to 9.3; Permendagri 77/2020
 */
export function reconcile(
  bank: readonly BankLine[],
  book: readonly BookLine[],
  {periodEnd, rules = reconciliationRules}: ReconciliationOptions,
): Reconciliation {
  const rule = rowAt(rules, periodEnd, 'rekonsiliasi bank');
  const keywords = new KeywordMatcher(rule.keywords);
  const end = new Days().day(periodEnd);
  const ledger = new Ledger(bank, book, keywords);
  matchReturs(ledger);
  matchShortRefs(ledger);
  matchWords(ledger);
  matchKeywords(ledger, rule.dateToleranceDays);
  matchByAmount(
    ledger,
    ledger.bank.open(),
    ledger.book.open(),
    rule.dateToleranceDays,
    classCode('MATCHED_FUZZY'),
  );
  classifyLeftovers(ledger, end - rule.dateToleranceDays);
  return new Reconciliation(ledger, keywords);
}

/** Step 8. @param transitFrom - First day of which a book line may still be on its way. */
function classifyLeftovers({bank, book}: Ledger, transitFrom: number): void {
  const [debit, credit] = [classCode('BANK_ONLY_DEBIT'), classCode('BANK_ONLY_CREDIT')];
  for (let line = 0; line < bank.classes.length; line += 1)
    if (bank.classes[line] === 0) bank.classes[line] = bank.keys[line]! > 0 ? credit : debit;
  const [transit, only] = [classCode('IN_TRANSIT'), classCode('BKU_ONLY')];
  for (let line = 0; line < book.classes.length; line += 1)
    if (book.classes[line] === 0) book.classes[line] = book.days[line]! >= transitFrom ? transit : only;
}
