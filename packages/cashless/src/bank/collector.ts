import type {StatementEntry, StatementFault, StatementPart, StatementSummary} from './entry.ts';
import type {StatementTotals} from './totals.ts';

/** What a reader has found since it was last asked; it numbers the movements. @internal */
export class StatementCollector {
  #seq = 0;
  #entries: StatementEntry[] = [];
  #faults: StatementFault[] = [];
  #summaries: StatementSummary[] = [];

  entry(entry: Omit<StatementEntry, 'seq'>): void {
    this.#seq += 1;
    this.#entries.push({seq: this.#seq, ...entry});
  }

  fault(fault: StatementFault): void {
    this.#faults.push(fault);
  }

  /** A statement has ended. */
  summary(totals: StatementTotals): void {
    this.#summaries.push(totals.summary());
  }

  /** Hands out what was found, and forgets it. */
  part(): StatementPart {
    const part = {entries: this.#entries, faults: this.#faults, summaries: this.#summaries};
    this.#entries = [];
    this.#faults = [];
    this.#summaries = [];
    return part;
  }
}
