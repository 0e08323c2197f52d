import {isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import type {AmountReader} from './amount.ts';
import type {Direction} from './entry.ts';
import {moneyOfSafeSen} from './sum.ts';

/** What line `:61:` says. @internal */
export interface Mt940Movement {
  readonly valueDate: IsoDate;
  readonly bookingDate: IsoDate;
  readonly dc: Direction;
  readonly reversal: boolean;
  /** `Infinity` when only `amount` has it. */
  readonly sen: number;
  readonly amount: Money;
  readonly typeCode: string;
  readonly endToEndId: string | undefined;
  readonly bankRef: string | undefined;
}

/** What a balance line says. @internal */
export interface Mt940Balance {
  readonly date: IsoDate;
  readonly currency: string;
  readonly balance: Money;
}

const LETTER_C = 67;
const LETTER_D = 68;
const LETTER_R = 82;
const COMMA = 44;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function digitsAt(text: string, start: number, count: number): boolean {
  for (let index = start; index < start + count; index += 1)
    if (!isDigit(text.charCodeAt(index))) return false;
  return true;
}

function twoDigits(text: string, start: number): number {
  return (text.charCodeAt(start) - 48) * 10 + text.charCodeAt(start + 1) - 48;
}

/** Months of a year are close when they lie around the turn of it: December and January are one apart. */
function nearestYear(year: number, valueMonth: number, entryMonth: number): number {
  if (entryMonth - valueMonth > 6) return year - 1;
  return valueMonth - entryMonth > 6 ? year + 1 : year;
}

/**
 * Reads the lines of MT940. Statements are sorted by day, so the last dates are kept and compared first.
 * @internal
 */
export class Mt940Lines {
  readonly #amount: AmountReader;
  readonly #dates = new Map<string, IsoDate>();
  #end = 0;

  /** @param amount - Of style `comma`. */
  constructor(amount: AmountReader) {
    this.#amount = amount;
  }

  /** The movement of a `:61:` line, `undefined` when it has not that form. @source cashless.md 8.3 */
  movement(line: string): Mt940Movement | undefined {
    const valueDate = this.#date(line, 0);
    if (valueDate === undefined) return undefined;
    const hasEntryDate = isDigit(line.charCodeAt(6));
    const bookingDate = hasEntryDate ? this.#entryDate(line) : valueDate;
    if (bookingDate === undefined) return undefined;
    let at = hasEntryDate ? 10 : 6;
    const reversal = line.charCodeAt(at) === LETTER_R;
    if (reversal) at += 1;
    const mark = line.charCodeAt(at);
    if (mark !== LETTER_C && mark !== LETTER_D) return undefined;
    at += 1;
    if (!isDigit(line.charCodeAt(at))) at += 1; // funds letter, the third of the currency
    const read = this.#money(line, at);
    if (read === undefined || this.#end + 4 > line.length) return undefined;
    const typeEnd = this.#end + 4;
    const slashes = line.indexOf('//', typeEnd);
    return {
      valueDate,
      bookingDate,
      // RC takes a credit back and so is a debit; RD the other way round.
      dc: (mark === LETTER_C) !== reversal ? 'C' : 'D',
      reversal,
      ...read,
      typeCode: line.slice(this.#end, typeEnd),
      endToEndId: reference(line.slice(typeEnd, slashes < 0 ? undefined : slashes)),
      bankRef: slashes < 0 ? undefined : reference(line.slice(slashes + 2)),
    };
  }

  /** The balance of a `:60a:` or `:62a:` line, `undefined` when it has not that form. */
  balance(line: string): Mt940Balance | undefined {
    const mark = line.charCodeAt(0);
    const date = this.#date(line, 1);
    const currency = line.slice(7, 10);
    const read = this.#money(line, 10);
    if ((mark !== LETTER_C && mark !== LETTER_D) || date === undefined || read === undefined)
      return undefined;
    if (!/^[A-Z]{3}$/.test(currency) || line.slice(this.#end).trim() !== '') return undefined;
    return {date, currency, balance: mark === LETTER_D && read.sen !== 0 ? `-${read.amount}` : read.amount};
  }

  /** Amount at a place: digits, the comma it must have, up to two decimals. Leaves the place after it in `#end`. */
  #money(line: string, start: number): {sen: number; amount: Money} | undefined {
    let end = start;
    while (isDigit(line.charCodeAt(end))) end += 1;
    if (end === start || line.charCodeAt(end) !== COMMA) return undefined;
    end += 1;
    while (isDigit(line.charCodeAt(end))) end += 1;
    this.#end = end;
    const sen = this.#amount.read(line, start, end);
    if (Number.isNaN(sen)) return undefined;
    const amount = sen === Infinity ? this.#amount.exact(line) : moneyOfSafeSen(sen);
    return amount === undefined ? undefined : {sen, amount};
  }

  #date(line: string, start: number): IsoDate | undefined {
    return digitsAt(line, start, 6) ? this.#known(line.slice(start, start + 6)) : undefined;
  }

  /** MMDD in the year that puts it nearest to the value date. */
  #entryDate(line: string): IsoDate | undefined {
    if (!digitsAt(line, 6, 4)) return undefined;
    const year = nearestYear(twoDigits(line, 0), twoDigits(line, 2), twoDigits(line, 6));
    return this.#known(String(year).padStart(2, '0') + line.slice(6, 10));
  }

  #known(digits: string): IsoDate | undefined {
    const known = this.#dates.get(digits);
    if (known !== undefined) return known;
    const date = `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`;
    if (!isIsoDate(date)) return undefined;
    this.#dates.set(digits, date);
    return date;
  }
}

/** A reference without the words that say there is none. */
function reference(text: string): string | undefined {
  const bare = text.trim();
  return bare === '' || bare === 'NONREF' || bare === 'NOTPROVIDED' ? undefined : bare;
}
