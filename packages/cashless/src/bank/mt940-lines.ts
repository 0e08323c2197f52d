import {isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {AmountReader} from './amount.ts';
import type {Direction} from './entry.ts';
import {moneyOfSafeSen} from './sum.ts';

/** What a balance line says. @internal */
export interface Mt940Balance {
  readonly date: IsoDate;
  readonly currency: string;
  readonly balance: Money;
}

const ZERO = 48;
const COMMA = 44;
const LETTER_C = 67;
const LETTER_D = 68;
const LETTER_R = 82;
const SLASH = 47;
/** Digits that are sure to fit a double, sen included. */
const SAFE_DIGITS = 15;

function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** Number of so many digits at a place, −1 when they are not all there. */
function numberAt(text: string, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index += 1) {
    const digit = digitAt(text, index);
    if (digit < 0) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Months lie around the turn of a year when they are more than half a year apart: December and January are neighbours. */
function nearestYear(year: number, valueMonth: number, entryMonth: number): number {
  if (entryMonth - valueMonth > 6) return year - 1;
  return valueMonth - entryMonth > 6 ? year + 1 : year;
}

/** A reference without the words that say there is none. */
function reference(text: string): string | undefined {
  const bare = text.trim();
  return bare === '' || bare === 'NONREF' || bare === 'NOTPROVIDED' ? undefined : bare;
}

/**
 * Reads the lines of MT940 from places in a text. The last movement stays in it, so that no object is made on the way to
 * its entry.
 * @internal
 */
export class Mt940Lines {
  readonly #amounts = new AmountReader('comma');
  readonly #dates = new Map<number, IsoDate>();
  #end = 0;
  #lastKey = -1;
  #lastDate: IsoDate = '';
  valueDate: IsoDate = '';
  bookingDate: IsoDate = '';
  dc: Direction = 'D';
  reversal = false;
  /** `Infinity` when only `amount` has it. */
  sen = 0;
  amount: Money = '';
  typeCode = '';
  endToEndId: string | undefined;
  bankRef: string | undefined;

  /** Reads what follows `:61:`; whether it has that form. @source cashless.md 8.3 */
  movement(text: string, start: number, end: number): boolean {
    const valueKey = numberAt(text, start, 6);
    const valueDate = this.#date(valueKey);
    if (valueDate === undefined) return false;
    let at = start + 6;
    let bookingDate: IsoDate | undefined = valueDate;
    if (digitAt(text, at) >= 0) {
      bookingDate = this.#entryDate(valueKey, valueDate, numberAt(text, at, 4));
      at += 4;
    }
    if (bookingDate === undefined) return false;
    const reversal = text.charCodeAt(at) === LETTER_R;
    if (reversal) at += 1;
    const mark = text.charCodeAt(at);
    if (mark !== LETTER_C && mark !== LETTER_D) return false;
    at += 1;
    if (digitAt(text, at) < 0) at += 1; // funds letter, the third of the currency
    if (!this.#money(text, at, end) || this.#end + 4 > end) return false;
    this.valueDate = valueDate;
    this.bookingDate = bookingDate;
    this.reversal = reversal;
    // RC takes a credit back and so is a debit; RD the other way round.
    this.dc = (mark === LETTER_C) !== reversal ? 'C' : 'D';
    this.#references(text, this.#end, end);
    return true;
  }

  /** The balance of a `:60a:` or `:62a:` line, `undefined` when it has not that form. */
  balance(line: string): Mt940Balance | undefined {
    const mark = line.charCodeAt(0);
    const date = this.#date(numberAt(line, 1, 6));
    const currency = line.slice(7, 10);
    if ((mark !== LETTER_C && mark !== LETTER_D) || date === undefined) return undefined;
    if (!/^[A-Z]{3}$/.test(currency) || !this.#money(line, 10, line.length)) return undefined;
    if (line.slice(this.#end).trim() !== '') return undefined;
    return {date, currency, balance: mark === LETTER_D && this.sen !== 0 ? `-${this.amount}` : this.amount};
  }

  #references(text: string, start: number, end: number): void {
    if (!text.startsWith(this.typeCode, start) || this.typeCode === '')
      this.typeCode = text.slice(start, start + 4);
    let slashes = start + 4;
    while (slashes < end && !(text.charCodeAt(slashes) === SLASH && text.charCodeAt(slashes + 1) === SLASH))
      slashes += 1;
    this.endToEndId = reference(text.slice(start + 4, slashes));
    this.bankRef = slashes + 2 < end ? reference(text.slice(slashes + 2, end)) : undefined;
  }

  /** Amount at a place: digits, the comma it must have, up to two decimals. Leaves the place after it in `#end`. */
  #money(text: string, start: number, end: number): boolean {
    let [value, index, digits, comma] = [0, start, 0, -1];
    for (; index < end; index += 1) {
      const code = text.charCodeAt(index);
      if (code === COMMA && comma < 0) comma = index;
      else if (code >= ZERO && code <= ZERO + 9) {
        value = value * 10 + code - ZERO;
        digits += 1;
      } else break;
    }
    this.#end = index;
    if (comma <= start) return false;
    const decimals = index - comma - 1;
    if (decimals > 2 || digits + 2 - decimals > SAFE_DIGITS) return this.#exactMoney(text, start, index);
    this.sen = decimals === 2 ? value : decimals === 1 ? value * 10 : value * 100;
    this.amount = moneyOfSafeSen(this.sen);
    return true;
  }

  #exactMoney(text: string, start: number, end: number): boolean {
    this.sen = this.#amounts.read(text, start, end);
    if (Number.isNaN(this.sen)) return false;
    const amount = this.sen === Infinity ? this.#amounts.exact(text) : moneyOfSafeSen(this.sen);
    if (amount === undefined) return false;
    this.amount = amount;
    return true;
  }

  /** MMDD in the year that puts it nearest to the value date. */
  #entryDate(valueKey: number, valueDate: IsoDate, monthDay: number): IsoDate | undefined {
    if (monthDay < 0) return undefined;
    if (valueKey % 10_000 === monthDay) return valueDate;
    const year = nearestYear(
      Math.floor(valueKey / 10_000),
      Math.floor(valueKey / 100) % 100,
      Math.floor(monthDay / 100),
    );
    return this.#date(year * 10_000 + monthDay);
  }

  /** The date of YYMMDD. Statements go day by day, and there are few days: the same day is the same string. */
  #date(key: number): IsoDate | undefined {
    if (key === this.#lastKey) return this.#lastDate;
    const date = key < 0 ? undefined : (this.#dates.get(key) ?? this.#newDate(key));
    if (date === undefined) return undefined;
    this.#lastKey = key;
    this.#lastDate = date;
    return date;
  }

  #newDate(key: number): IsoDate | undefined {
    const digits = String(key).padStart(6, '0');
    const date = `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`;
    if (!isIsoDate(date)) return undefined;
    this.#dates.set(key, date);
    return date;
  }
}
