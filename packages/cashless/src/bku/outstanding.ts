import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import type {OutstandingItem} from '../reconciliation/closing-register.ts';
import type {SubBookName, SubBookPosting} from './posting.ts';

interface Open {
  readonly first: SubBookPosting;
  sen: bigint;
}

/** Which side begins an item: tax comes in when it is withheld, an advance goes out when it is paid. */
const sign = {PAJAK: 1n, PANJAR: -1n} as const;

/** What is open of each document, by its id. */
function openItems(
  postings: readonly SubBookPosting[],
  book: keyof typeof sign,
  asOf: IsoDate,
): Map<string, Open> {
  const items = new Map<string, Open>();
  for (const posting of postings.toSorted((a, b) => a.no - b.no)) {
    if (posting.bukuPembantu !== book || posting.tanggal > asOf) continue;
    const moved = sign[book] * (senOf(posting.in) - senOf(posting.out));
    const known = items.get(posting.ref.id);
    if (known) known.sen += moved;
    else items.set(posting.ref.id, {first: posting, sen: moved});
  }
  return items;
}

/**
 * What is outstanding on a day: taxes withheld and not deposited (`PAJAK`), advances not accounted for (`PANJAR`), one for
 * each document, oldest first.
 * @source cashless.md 9.5, B-11, R-25
 */
export function outstandingItems(
  postings: readonly SubBookPosting[],
  book: 'PAJAK' | 'PANJAR',
  asOf: IsoDate,
): OutstandingItem[] {
  return [...openItems(postings, book, asOf)]
    .filter(([, {sen}]) => sen > 0n)
    .map(([id, {first, sen}]) => ({
      id,
      uraian: first.uraian,
      tanggal: first.tanggal,
      amount: moneyOfSen(sen),
    }));
}

/** A book that cannot be: money that was not there went out, or more came back than was handed out. */
export interface SubBookFault {
  readonly code: 'B-10-NEG' | 'B-11' | 'PANJAR_OVER_RETURNED' | 'REKENING_MISSING';
  readonly book: SubBookName;
  /** Number of the line; for PAJAK and PANJAR of the first line of the document. */
  readonly no: number;
}

const overpaid = {PAJAK: 'B-11', PANJAR: 'PANJAR_OVER_RETURNED'} as const;

/** Documents of which more was deposited than withheld, or more came back than was handed out. @internal */
export function overpaidFaults(
  postings: readonly SubBookPosting[],
  book: 'PAJAK' | 'PANJAR',
  asOf: IsoDate,
): SubBookFault[] {
  return [...openItems(postings, book, asOf).values()]
    .filter(({sen}) => sen < 0n)
    .map(({first}) => ({code: overpaid[book], book, no: first.no}));
}
