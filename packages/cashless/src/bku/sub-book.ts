import {moneyOfSen, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {bookMonth, cashBookMonth, type CashBookMonth} from '../bku.ts';
import {kasOf, noOpening, type BookOpening, type SubBookPosting} from './posting.ts';

/** The cash book of a month with its sub-books, all made from the same postings. */
export interface BooksOfMonth<P extends SubBookPosting> {
  /** BKU: bank and cash together. */
  readonly bku: CashBookMonth<P>;
  readonly bank: CashBookMonth<P>;
  readonly tunai: CashBookMonth<P>;
  /** In: withheld, out: deposited; the balance is what is owed to the state. */
  readonly pajak: CashBookMonth<P>;
  /** Out: handed out, in: accounted for; the balance is what others still hold. */
  readonly panjar: CashBookMonth<P>;
  /** Spending of the year by account, in the order of the codes; what came back is taken off. */
  readonly rincianObjek: readonly {readonly rekening: string; readonly book: CashBookMonth<P>}[];
}

/** The account a posting is spending on; taxes and advances are not spending, whatever account they mention. */
function spendingAccount({bukuPembantu, rekening}: SubBookPosting): string | undefined {
  const isOther = bukuPembantu === 'PAJAK' || bukuPembantu === 'PANJAR';
  return isOther || !rekening ? undefined : rekening;
}

function spendingBooks<P extends SubBookPosting>(
  postings: readonly P[],
  month: string,
): BooksOfMonth<P>['rincianObjek'] {
  const byAccount = new Map<string, P[]>();
  for (const posting of postings) {
    const rekening = spendingAccount(posting);
    if (rekening === undefined) continue;
    const group = byAccount.get(rekening);
    if (group) group.push(posting);
    else byAccount.set(rekening, [posting]);
  }
  return [...byAccount]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([rekening, group]) => ({rekening, book: bookMonth(group, month, '0.00', 'OUT')}));
}

/** Balance the cash book begins the year with. */
export function openingBku({bank, tunai}: BookOpening): Money {
  return moneyOfSen(sumSen([bank, tunai]));
}

/**
 * The cash book of a month, `YYYY-MM`, and its sub-books bank, kas tunai, pajak, panjar and rincian objek. Every posting is
 * at the bank or in cash, so these two always add up to the cash book.
 *
 * @param postings - All postings of the SKPD in the year, in any order.
 * @throws RangeError when an amount is not canonical money
 * @source cashless.md 1, 4.1, B-10, B-11, B-14; Permendagri 77/2020 (buku pembantu)
 */
export function booksOfMonth<P extends SubBookPosting>(
  postings: readonly P[],
  month: string,
  opening: BookOpening = noOpening,
): BooksOfMonth<P> {
  const of = (fits: (posting: P) => boolean): P[] => postings.filter(fits);
  return {
    bku: cashBookMonth(postings, month, openingBku(opening)),
    bank: cashBookMonth(
      of(one => kasOf(one) === 'BANK'),
      month,
      opening.bank,
    ),
    tunai: cashBookMonth(
      of(one => kasOf(one) === 'TUNAI'),
      month,
      opening.tunai,
    ),
    pajak: cashBookMonth(
      of(one => one.bukuPembantu === 'PAJAK'),
      month,
      opening.pajak,
    ),
    panjar: bookMonth(
      of(one => one.bukuPembantu === 'PANJAR'),
      month,
      opening.panjar,
      'OUT',
    ),
    rincianObjek: spendingBooks(postings, month),
  };
}
