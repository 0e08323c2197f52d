/** One figure, what it is held against, and the promise. */
export interface Comparison {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  /** The same thing done otherwise, in the same run. */
  readonly peer?: number;
  readonly against?: string;
  /** Largest value of ours. */
  readonly limit?: number;
  /** Largest ratio of ours to the peer. */
  readonly ratioLimit?: number;
  /** Largest difference of ours to the peer. */
  readonly moreLimit?: number;
  /** The difference as it was measured, where both were measured in pairs: steadier than that of two medians. */
  readonly more?: number;
}

/** Whether a promise is broken. */
export function isBroken({
  ours,
  peer = NaN,
  limit = Infinity,
  ratioLimit,
  moreLimit,
  more = ours - peer,
}: Comparison): boolean {
  if (ours > limit) return true;
  if (ratioLimit !== undefined && ours / peer > ratioLimit) return true;
  return moreLimit !== undefined && more > moreLimit;
}

const number = (value: number): string => value.toFixed(2).replace('.', ',');

function promise({unit, limit, ratioLimit, moreLimit}: Comparison): string {
  if (limit !== undefined) return `≤ ${number(limit)} ${unit}`;
  if (ratioLimit !== undefined) return `≤ ${number(ratioLimit)} ×`;
  return moreLimit === undefined ? '' : `≤ +${number(moreLimit)} ${unit}`;
}

/** Prints them under one another. */
export function showComparisons(rows: readonly Comparison[]): void {
  const width = Math.max(...rows.map(({name}) => name.length));
  for (const row of rows) {
    const {name, unit, ours, peer, against, more} = row;
    const apart = more === undefined ? '' : `, +${number(more)} ${unit}`;
    const beside =
      peer === undefined
        ? ''
        : ` | ${number(peer)} ${unit} ${against ?? ''} (${number(ours / peer)} ×${apart})`;
    console.log(
      `${name.padEnd(width)} | ${number(ours)} ${unit}${beside} | ${promise(row)}${isBroken(row) ? '  ✗ lewat batas' : ''}`,
    );
  }
}
