import type {BankLine, BookLine} from '../line.ts';

/** A debit of 1.000 on 5 October, and what differs. */
export function bankLine(id: string, more: Partial<BankLine> = {}): BankLine {
  return {id, date: '2026-10-05', dc: 'D', amount: '1000.00', remark: 'TRF', ...more};
}

/** An expense of 1.000 on 5 October, and what differs. */
export function bookLine(id: string, more: Partial<BookLine> = {}): BookLine {
  return {id, date: '2026-10-05', side: 'OUT', amount: '1000.00', ...more};
}
