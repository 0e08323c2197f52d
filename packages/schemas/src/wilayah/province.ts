/**
 * The 38 province codes as ranges of their two digits.
 * @source Kepmendagri 300.2.2-2430/2025; 54 (Timor Timur) predates the national numbering.
 */
const PROVINCE_RANGES: readonly (readonly [number, number])[] = [
  [11, 19],
  [21, 21],
  [31, 36],
  [51, 53],
  [61, 65],
  [71, 76],
  [81, 82],
  [91, 96],
];

/** Whether two digits are the Kemendagri code of one of the 38 provinces. */
export function isProvince(code: string): boolean {
  const value = Number(code);
  return /^[0-9]{2}$/.test(code) && PROVINCE_RANGES.some(([from, to]) => value >= from && value <= to);
}
