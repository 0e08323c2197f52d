import type {CsvProfile} from './csv-profile.ts';

const singles = [
  'bookingDate',
  'valueDate',
  'amount',
  'debit',
  'credit',
  'flag',
  'balance',
  'bankRef',
  'typeCode',
] as const;

/** Places of the columns in a record, from 0; −1 for those the bank does not have. @internal */
export type CsvPlaces = Record<(typeof singles)[number], number> & {
  readonly remark: readonly number[];
  /** A record must reach to this one. */
  readonly last: number;
};

/**
 * Finds the columns of a profile under the headings of a file.
 * @returns the places, and the columns that no heading names
 * @internal
 */
export function placesOf(
  columns: CsvProfile['columns'],
  headings: readonly string[],
): {places: CsvPlaces; missing: string[]} {
  const missing: string[] = [];
  const upper = headings.map(heading => heading.toUpperCase());
  const place = (name: string, wanted: number | string | undefined): number => {
    if (wanted === undefined) return -1;
    const found = typeof wanted === 'number' ? wanted - 1 : upper.indexOf(wanted.trim().toUpperCase());
    if (found < 0) missing.push(name);
    return found;
  };
  const found = Object.fromEntries(singles.map(name => [name, place(name, columns[name])])) as Record<
    (typeof singles)[number],
    number
  >;
  const remark = [columns.remark].flat().map(wanted => place('remark', wanted));
  return {places: {...found, remark, last: Math.max(...Object.values(found), ...remark)}, missing};
}
