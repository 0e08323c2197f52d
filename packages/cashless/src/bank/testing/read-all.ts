import type {StatementEntry, StatementFault, StatementReader, StatementSummary} from '../entry.ts';
import {readStatement, type Chunk} from '../read.ts';

/** Everything a file gives, in one piece. */
export function readAll(
  reader: StatementReader,
  chunks: Iterable<Chunk>,
): {entries: StatementEntry[]; faults: StatementFault[]; summaries: StatementSummary[]} {
  const all = {
    entries: [] as StatementEntry[],
    faults: [] as StatementFault[],
    summaries: [] as StatementSummary[],
  };
  for (const part of readStatement(reader, chunks)) {
    all.entries.push(...part.entries);
    all.faults.push(...part.faults);
    all.summaries.push(...part.summaries);
  }
  return all;
}

/** A text in pieces of so many characters. */
export function pieces(text: string, size: number): string[] {
  return Array.from({length: Math.ceil(text.length / size)}, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}
