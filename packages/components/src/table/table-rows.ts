import {folded, sortKey, type CellType} from './cell.ts';
import type {RowSource} from './row-source.ts';
import type {Sorting} from './table.html.ts';

/** Rows that hold the words of a search, in their order; `undefined` when all do. */
function matching(source: RowSource, query: string): number[] | undefined {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const found: number[] = [];
  for (let index = 0; index < source.count; index += 1) {
    const text = folded(source.text(index));
    if (words.every(word => text.includes(word))) found.push(index);
  }
  return found;
}

/**
 * Which rows to show, in which order: indexes into the source. `undefined` means all as they are, so that a table of a
 * hundred thousand rows costs nothing until somebody sorts or searches.
 */
export function orderOf(
  source: RowSource,
  query: string,
  sorting: (Sorting & {readonly type: CellType | undefined}) | undefined,
): readonly number[] | undefined {
  const found = matching(source, query);
  if (!sorting) return found;
  const {key, direction, type} = sorting;
  const order = found ?? Array.from({length: source.count}, (_, index) => index);
  const keys: (string | number)[] = [];
  for (const index of order) keys[index] = sortKey(source.value(index, key), type);
  const sign = direction === 'ascending' ? 1 : -1;
  return order.sort((first, second) => {
    const [one, other] = [keys[first]!, keys[second]!];
    return one === other ? first - second : one < other ? -sign : sign;
  });
}
