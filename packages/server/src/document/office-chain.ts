import {
  faultNeeds,
  guardNeeds,
  type ChainPayment,
  type GuardedDocument,
  type OfficeChain,
  type OfficeGuard,
} from '@kepahiang/cashless/chain/guards.js';
import {storedKindIds} from '@kepahiang/schemas/spending/stored-kinds.js';
import type {Db} from '../database/connect.ts';
import {signedEquation} from '../supervision/office-year.ts';
import {bookSaldo, committed} from '../store/cash-book-store.ts';
import type {DocumentRow} from '../store/document-store.ts';
import {chainPayments} from '../store/payment-store.ts';
import {closedMonths} from '../store/supervision-store.ts';
import {opdCodeOf} from '../skpd-code.ts';
import {chainKey, officeDocuments} from './office-documents.ts';

/** A step, as far as what it is judged by depends on it. */
export interface JudgedStep {
  readonly doc: GuardedDocument;
  readonly guard: OfficeGuard | undefined;
  /** Whether the document is handed in: then what makes it invalid is asked, too. */
  readonly handsIn: boolean;
}

/** What a step is judged by: the documents its guard looks at, payments, book and closed months of the office. */
export async function officeChain(
  db: Db,
  {skpd, year}: Pick<DocumentRow, 'skpd' | 'year'>,
  {doc, guard, handsIn}: JudgedStep,
): Promise<OfficeChain> {
  const needed: readonly string[] = [
    ...(guard === undefined ? [] : guardNeeds[guard]),
    ...((handsIn && faultNeeds[doc]) || []),
  ];
  const kinds = storedKindIds.filter(kind => needed.includes(chainKey(kind)));
  const closed = await closedMonths(db, skpd, year);
  return {
    opd: opdCodeOf(skpd),
    documents: await officeDocuments(db, skpd, year, kinds),
    payments: (await chainPayments(db, skpd, year)) as ChainPayment[],
    book: {saldo: await bookSaldo(db, skpd, year), committed: await committed(db, skpd)},
    closed: closed.map(({month, content}) => ({
      month: month.slice(0, 7),
      unexplained: signedEquation(content)?.unexplained ?? '0.00',
      signed: true,
    })),
  };
}
