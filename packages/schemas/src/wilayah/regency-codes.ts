/** Edition of the national table these codes follow. @source Kepmendagri 300.2.2-2430/2025 */
export const regencyEdition = '300.2.2-2430/2025';

/**
 * The 514 current regency codes as ranges under their province; apart from the names, because most pages only ask
 * whether a code exists.
 *
 * @source Kepmendagri 300.2.2-2430/2025. The decree is public regulation (UU 28/2014 art. 42: no copyright); read
 *   through the table of cahyadsn/wilayah (db/wilayah_penduduk.sql at 51994c5, MIT License, © 2017 Cahya DSN).
 */
const RANGES: Readonly<Record<string, string>> = {
  11: '01-18 71-75',
  12: '01-25 71-78',
  13: '01-12 71-77',
  14: '01-10 71-72',
  15: '01-09 71-72',
  16: '01-13 71-74',
  17: '01-09 71',
  18: '01-13 71-72',
  19: '01-06 71',
  21: '01-05 71-72',
  31: '01 71-75',
  32: '01-18 71-79',
  33: '01-29 71-76',
  34: '01-04 71',
  35: '01-29 71-79',
  36: '01-04 71-74',
  51: '01-08 71',
  52: '01-08 71-72',
  53: '01-21 71',
  61: '01-12 71-72',
  62: '01-13 71',
  63: '01-11 71-72',
  64: '01-03 07-09 11 71-72 74',
  65: '01-04 71',
  71: '01-11 71-74',
  72: '01-12 71',
  73: '01-18 22 24 26 71-73',
  74: '01-15 71-72',
  75: '01-05 71',
  76: '01-06',
  81: '01-09 71-72',
  82: '01-08 71-72',
  91: '03 05-06 10-11 15 19-20 71',
  92: '02-03 06-08 11-12',
  93: '01-04',
  94: '01-08',
  95: '01-08',
  96: '01-05 71',
};

/** The current regency codes `PP.KK` of a province; empty when there is no such province. */
export function regencyCodesOf(province: string): string[] {
  const ranges = RANGES[province]?.split(' ') ?? [];
  return ranges.flatMap(range => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({length: to - from + 1}, (_, index) => {
      const number = String(from + index).padStart(2, '0');
      return `${province}.${number}`;
    });
  });
}

/** All 514 current regency codes `PP.KK`, in order. @source Kepmendagri 300.2.2-2430/2025 */
export function regencyCodes(): string[] {
  return Object.keys(RANGES).flatMap(regencyCodesOf);
}

/** Whether `PP.KK` is one of the 514 current regencies. Retired codes: see `regencyStatus`. */
export function isRegency(code: string): boolean {
  return /^[0-9]{2}\.[0-9]{2}$/.test(code) && regencyCodesOf(code.slice(0, 2)).includes(code);
}
