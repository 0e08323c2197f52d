import type {Dated} from '../dated.ts';

/** Words by which a bank tells what a movement is. */
export type KeywordKind = 'FEE' | 'INTEREST' | 'INTEREST_TAX' | 'CASH' | 'RETUR';

/** How lines are compared, per bank and date. @source cashless.md 9.1, 13 (`recon.dateToleranceDays`, `recon.keywords`) */
export interface ReconciliationRule extends Dated {
  /** Calendar days by which bank and book may differ. */
  readonly dateToleranceDays: number;
  /** Upper case. A word counts where it begins a word of the remark: `FEE` is not in `COFFEE BREAK`. */
  readonly keywords: Readonly<Record<KeywordKind, readonly string[]>>;
}
