/** Pieces of each denomination, by its value in whole rupiah: `{100000: 12, 500: 3}`. */
export type CashPieces = Readonly<Record<number, number>>;

/** What pieces of cash come to. @unit sen @source cashless.md 9.5: counted = sum(denomination × pieces) */
export function countedSen(pieces: CashPieces): bigint {
  return Object.entries(pieces).reduce(
    (sum, [value, count]) => sum + BigInt(value) * BigInt(count) * 100n,
    0n,
  );
}
