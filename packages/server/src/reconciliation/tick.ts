import type {MonthReconciliation} from './month.ts';

/** Keys of two lines a person says are the same. */
export interface Candidate {
  readonly bank: string;
  readonly book: string;
}

/**
 * Class under which a person may confirm two lines: the rules found the pair by amount and date, or found several
 * candidates, of which this is one. `undefined` where the rules see no such pair.
 */
export function confirmableClass(month: MonthReconciliation, {bank, book}: Candidate): string | undefined {
  const place = month.bankIds.indexOf(bank);
  if (place < 0) return undefined;
  const name = month.result.bankClass(place);
  if (name === 'MATCHED_FUZZY') {
    for (const match of month.result.matches())
      if (match.bank[0] === bank) return match.book.join() === book ? name : undefined;
  }
  if (name === 'AMBIGUOUS') {
    for (const line of month.result.unmatched())
      if (line.side === 'BANK' && line.id === bank) return line.related.includes(book) ? name : undefined;
  }
  return undefined;
}
