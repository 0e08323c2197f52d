import {RELATED_LIMIT} from './explanation.ts';
import type {Side} from './ledger.ts';

/** First place in a list, sorted by day, whose day is not before a day. */
function firstFrom(lines: readonly number[], days: Int32Array, day: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[lines[middle]!]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Lines of one side by something they have in common, each list in the order of dates: the nearest of thousands of equal
 * ones are found without sorting them anew for each line.
 * @internal
 */
export class NearestLines {
  readonly #side: Side;
  readonly #lists = new Map<number, number[]>();

  /** @param keyOf - What a line is found by; `undefined` leaves it out. */
  constructor(side: Side, keyOf: (line: number) => number | undefined) {
    this.#side = side;
    for (let line = 0; line < side.classes.length; line += 1) {
      const key = keyOf(line);
      if (key === undefined) continue;
      const same = this.#lists.get(key);
      if (same) same.push(line);
      else this.#lists.set(key, [line]);
    }
    for (const lines of this.#lists.values()) lines.sort(side.byDay);
  }

  /** At most {@link RELATED_LIMIT} lines of a key, the nearest to a day first. */
  near(key: number, day: number): number[] {
    const lines = this.#lists.get(key) ?? [];
    const {days} = this.#side;
    let after = firstFrom(lines, days, day);
    let before = after - 1;
    const found: number[] = [];
    while (found.length < RELATED_LIMIT && (before >= 0 || after < lines.length)) {
      const back = before < 0 ? Infinity : day - days[lines[before]!]!;
      const ahead = after >= lines.length ? Infinity : days[lines[after]!]! - day;
      found.push(back < ahead ? lines[before--]! : lines[after++]!);
    }
    return found;
  }
}
