import {dateWib, daysInMonth, isInstant, isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';

/** Three letters of a month, Indonesian and English, in capitals. Four months differ. @source cashless.md 8.2 */
const MONTHS =
  'JAN1 FEB2 PEB2 MAR3 APR4 MEI5 MAY5 JUN6 JUL7 AGU8 AGT8 AUG8 SEP9 OKT10 OCT10 NOV11 NOP11 DES12 DEC12';

/** Number of a month by its first three letters at a place; 0 when they are none. */
function monthAt(text: string, start: number): number {
  const place = MONTHS.indexOf(text.slice(start, start + 3).toUpperCase());
  return place < 0 || text.length < start + 3 ? 0 : parseInt(MONTHS.slice(place + 3), 10) || 0;
}

/** An ASCII letter. @internal */
export function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** One piece of a date format: a number, the letters of a month, or a character that must stand there. */
type Piece =
  | {readonly part: 'D' | 'M' | 'Y'; readonly width: number; readonly exact: boolean}
  | {readonly part: 'MMM'}
  | {readonly part: 'literal'; readonly code: number};

function pieces(format: string): Piece[] {
  const found = format.match(/YYYY|YY|MMM|MM|DD|[^YMD]/g) ?? [];
  return found.map((text, index): Piece => {
    if (text === 'MMM') return {part: 'MMM'};
    const part = text[0] as 'D' | 'M' | 'Y';
    if (!/[YMD]/.test(part)) return {part: 'literal', code: text.charCodeAt(0)};
    // Spreadsheets drop the zero of `05/10`; where no separator parts the numbers the digits must be all there.
    const touches = (other: string | undefined): boolean => other !== undefined && /[YMD]/.test(other);
    const exact = part === 'Y' || touches(found[index + 1]) || touches(found[index - 1]);
    return {part, width: text.length, exact};
  });
}

/**
 * Reads dates of one format from places in a text. Lines of a statement share their dates, so the last one is kept: the
 * same day is the same string and costs no memory.
 * @internal
 */
export class DateReader {
  readonly #pieces: readonly Piece[];
  #number = 0;
  #lastKey = 0;
  #last: IsoDate = '';

  /** @param format - `DD/MM/YYYY`, `DD-MMM-YY`, `YYYYMMDD` …: D, M and Y in any order, other characters as they stand. */
  constructor(format: string) {
    this.#pieces = pieces(format);
  }

  /** The date, or `undefined` when there is none or its day does not exist. A time after a space or `T` does not count. */
  read(text: string, from: number, to: number): IsoDate | undefined {
    let start = from;
    while (start < to && text.charCodeAt(start) === 32) start += 1;
    let [year, month, day] = [0, 0, 0];
    for (const piece of this.#pieces) {
      const next = this.#take(piece, text, start, to);
      if (next < 0) return undefined;
      if (piece.part === 'D') day = this.#number;
      else if (piece.part === 'Y') year = piece.width === 2 ? 2000 + this.#number : this.#number;
      else if (piece.part !== 'literal') month = this.#number;
      start = next;
    }
    const after = start < to ? text.charCodeAt(start) : 32;
    if (after !== 32 && after !== 84) return undefined;
    return this.#isoDate(year, month, day);
  }

  /** Reads one piece into `#number`; index after it, −1 when it is not there. */
  #take(piece: Piece, text: string, start: number, to: number): number {
    if (piece.part === 'literal') return text.charCodeAt(start) === piece.code ? start + 1 : -1;
    if (piece.part === 'MMM') {
      this.#number = monthAt(text, start);
      let end = start + 3;
      while (end < to && isLetter(text.charCodeAt(end))) end += 1; // `Agustus`, `Sept`
      return this.#number === 0 ? -1 : end;
    }
    let [value, index] = [0, start];
    for (const end = Math.min(to, start + piece.width); index < end; index += 1) {
      const digit = text.charCodeAt(index) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.#number = value;
    return index === start || (piece.exact && index - start < piece.width) ? -1 : index;
  }

  #isoDate(year: number, month: number, day: number): IsoDate | undefined {
    const key = year * 10_000 + month * 100 + day;
    if (key === this.#lastKey) return this.#last;
    if (year < 1000 || day < 1 || day > daysInMonth(year, month)) return undefined;
    const digits = String(key);
    this.#lastKey = key;
    this.#last = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
    return this.#last;
  }
}

/**
 * Reads a date as a bank writes it, Indonesian and English months: `05/10/2026`, `5-Okt-26`, `20261005`.
 * @param format - Such as `DD/MM/YYYY` or `DD-MMM-YY`. Two-digit years are of this century.
 * @returns the date, or `undefined`
 * @source cashless.md 8.2
 */
export function parseStatementDate(text: string, format: string): IsoDate | undefined {
  return new DateReader(format).read(text, 0, text.length);
}

/**
 * The date in WIB of an ISO 8601 date or moment, `undefined` when it is none. A time with an offset is converted, never cut: 18.00 UTC
 * is the next day here. A time without one is the bank's own clock.
 * @internal
 */
export function isoDateOf(text: string): IsoDate | undefined {
  const bare = text.trim();
  if (isInstant(bare)) return dateWib(new Date(bare));
  const date = bare.slice(0, 10);
  const rest = bare.slice(10);
  return isIsoDate(date) && (rest === '' || rest.startsWith('T') || /^(Z|[+-][0-9:]{5})$/.test(rest))
    ? date
    : undefined;
}
