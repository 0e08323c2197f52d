import type {BookLine} from '@kepahiang/cashless/reconciliation/line.js';
import {moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import {bookKey, type BookRow} from '../store/reconciliation-store.ts';

/** A line of the book with the lines that correct it, as one for the bank. */
export interface NetLine {
  readonly row: BookRow;
  /** Ids of the line and its corrections. */
  readonly members: readonly string[];
  readonly side: 'IN' | 'OUT';
  readonly sen: bigint;
}

const signed = (row: BookRow): bigint => senOf(row.in) - senOf(row.out);

/**
 * Takes corrections into the lines they correct: the bank moved the right sum once, the book says so in several lines.
 * A line that its correction takes back whole is nothing the bank could have. A correction of a line that is not here
 * stands by itself.
 *
 * @param rows - In the order of their numbers.
 */
export function netLines(rows: readonly BookRow[]): NetLine[] {
  const roots = new Map<string, {row: BookRow; members: string[]; sen: bigint}>();
  const rootOf = new Map<string, string>();
  for (const row of rows) {
    const corrected =
      row.correctsNo === null ? undefined : rootOf.get(bookKey({year: row.year, no: row.correctsNo}));
    const root = corrected === undefined ? undefined : roots.get(corrected);
    rootOf.set(row.id, corrected ?? row.id);
    if (root) {
      root.members.push(row.id);
      root.sen += signed(row);
    } else roots.set(row.id, {row, members: [row.id], sen: signed(row)});
  }
  return [...roots.values()]
    .filter(({sen}) => sen !== 0n)
    .map(({row, members, sen}) => ({
      row,
      members,
      side: sen > 0n ? 'IN' : 'OUT',
      sen: sen < 0n ? -sen : sen,
    }));
}

/** A net line as the rules compare it. */
export function bookLineOf({row, side, sen}: NetLine): BookLine {
  return {
    id: row.id,
    date: row.tanggal,
    side,
    amount: moneyOfSen(sen),
    shortRef: row.shortRef ?? undefined,
    ntpn: row.ntpn ?? undefined,
    billing: row.billing ?? undefined,
    batchId: row.batchId ?? undefined,
    kind: row.kind ?? undefined,
  };
}
