import {moneyOfSen, type Money} from '@kepahiang/schemas/money.js';
import {moneyOfSafeSen} from './sum.ts';

/** How a file writes decimals. `auto` reads both ways and decides per number (cashless.md 8.2). */
export type DecimalStyle = 'auto' | 'comma' | 'dot';

const DOT = 46;
const COMMA = 44;
const MINUS = 45;
/** So many digits fit a double with room for two zeros of sen. */
const SAFE_DIGITS = 13;
/** No bank writes more; a line of a million digits must not keep anybody busy. */
const MAX_DIGITS = 24;
/** What makes sen of a number with none, one or two decimals. */
const SCALE = [100, 10, 1] as const;

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 160;
}

/** Index after `Rp`, `Rp.`, `IDR` in any letter case; `start` when there is no such sign. */
function afterCurrency(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 32;
  if (first === 114 && (text.charCodeAt(start + 1) | 32) === 112) {
    return start + 2 < end && text.charCodeAt(start + 2) === DOT ? start + 3 : start + 2;
  }
  return first === 105 && text.slice(start, start + 3).toUpperCase() === 'IDR' ? start + 3 : start;
}

/**
 * Reads amounts from places in a text without making a text of each. One object per file: the shape of the number just
 * read stays in it.
 * @internal
 */
export class AmountReader {
  readonly #style: DecimalStyle;
  #negative = false;
  #digits = 0;
  #group = 0;
  #dots = 0;
  #commas = 0;
  #lastMark = 0;
  #grouped = true;
  #zeroFirst = false;
  #start = 0;
  #end = 0;

  constructor(style: DecimalStyle) {
    this.#style = style;
  }

  /**
   * The amount in sen, negative when the text says so; `NaN` when it is no amount, `Infinity` when it is one too large
   * for a double: {@link exact} has it then.
   * @unit sen
   */
  read(text: string, from: number, to: number): number {
    if (!this.#trim(text, from, to)) return NaN;
    const whole = this.#scan(text);
    if (whole < 0) return NaN;
    const decimals = this.#decimals();
    if (decimals < 0) return NaN;
    if (this.#digits > MAX_DIGITS) return NaN;
    if (this.#digits > SAFE_DIGITS + Math.min(decimals, 2)) return Infinity;
    const sen = decimals <= 2 ? whole * SCALE[decimals]! : whole / 10 ** (decimals - 2);
    if (!Number.isInteger(sen)) return NaN;
    return this.#negative ? -sen : sen;
  }

  /** The amount that {@link read} has just found too large, without its sign. */
  exact(text: string): Money | undefined {
    const digits = text.slice(this.#start, this.#end).replace(/[^0-9]/g, '');
    const decimals = this.#decimals();
    const kept = decimals > 2 ? digits.slice(0, 2 - decimals) : digits + '0'.repeat(2 - decimals);
    const lost = decimals > 2 ? digits.slice(2 - decimals) : '';
    const sen = BigInt(kept);
    return /[1-9]/.test(lost) || sen >= 10n ** 18n ? undefined : moneyOfSen(sen);
  }

  /** Whether the number just read had a minus or parentheses. */
  get negative(): boolean {
    return this.#negative;
  }

  /** Finds the digits: signs, parentheses, currency and spaces around them go. */
  #trim(text: string, from: number, to: number): boolean {
    let end = to;
    this.#negative = false;
    while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1;
    const last = end > from ? text.charCodeAt(end - 1) : 0;
    const closed = last === 41;
    if (closed) end -= 1;
    if (last === MINUS) {
      const before = text.charCodeAt(end - 2);
      this.#negative = before !== COMMA && before !== DOT; // `75.000,-` is whole, not negative
      end -= 1;
    }
    if (this.#skipFront(text, from, end) !== closed) return false;
    if (closed) this.#negative = true;
    this.#end = end;
    return this.#start < end;
  }

  /** Moves `#start` to the first digit; whether a parenthesis was passed. */
  #skipFront(text: string, from: number, end: number): boolean {
    let [start, opened] = [from, false];
    for (; start < end; start += 1) {
      const code = text.charCodeAt(start);
      if (code === 40 && !opened) opened = true;
      else if (code === MINUS) this.#negative = !this.#negative;
      else if (code === 43 || isSpace(code)) continue;
      else {
        const next = afterCurrency(text, start, end);
        if (next === start) break;
        start = next - 1;
      }
    }
    this.#start = start;
    return opened;
  }

  /** All digits as one number, −1 when something else is among them; leaves the shape of the marks behind. */
  #scan(text: string): number {
    let [whole, digits, group, dots, commas, lastMark, grouped] = [0, 0, 0, 0, 0, 0, true];
    let zeroFirst = false;
    for (let index = this.#start; index < this.#end; index += 1) {
      const code = text.charCodeAt(index);
      const digit = code - 48;
      if (digit >= 0 && digit <= 9) {
        whole = whole * 10 + digit;
        digits += 1;
        group += 1;
      } else if (code === DOT || code === COMMA) {
        if (digits === 0) return -1;
        if (lastMark === 0) zeroFirst = whole === 0 && digits === 1;
        else if (group !== 3) grouped = false;
        if (code === DOT) dots += 1;
        else commas += 1;
        lastMark = code;
        group = 0;
      } else if (!isSpace(code)) return -1;
    }
    this.#digits = digits;
    this.#group = group;
    this.#dots = dots;
    this.#commas = commas;
    this.#lastMark = lastMark;
    this.#grouped = grouped;
    this.#zeroFirst = zeroFirst;
    return digits === 0 ? -1 : whole;
  }

  /** How many of the digits stand after the decimal mark; −1 when the marks make no sense. */
  #decimals(): number {
    if (this.#lastMark === 0) return 0;
    const mark = this.#decimalMark();
    if (mark === 0) return this.#grouped && this.#group === 3 ? 0 : -1;
    if ((mark === DOT ? this.#dots : this.#commas) !== 1 || this.#lastMark !== mark) return -1;
    return this.#grouped || this.#dots + this.#commas === 1 ? this.#group : -1;
  }

  /** The mark before the decimals; 0 when there is none and all marks part thousands. */
  #decimalMark(): number {
    if (this.#style === 'comma') return this.#commas > 0 ? COMMA : 0;
    if (this.#style === 'dot') return this.#dots > 0 ? DOT : 0;
    if (this.#dots > 0 && this.#commas > 0) return this.#lastMark;
    // `0.500` is half a rupiah: nobody writes a group of thousands after a zero.
    return this.#grouped && this.#group === 3 && !this.#zeroFirst ? 0 : this.#lastMark;
  }
}

/**
 * Reads an amount as a bank writes it: `1.610.000,00`, `1,610,000.00`, `1610000`, `Rp 1.610.000`, `(2.500,00)`. With
 * `auto` the last of two different marks is the decimal one; a single kind of mark is a thousands mark when every group
 * after it has three digits, so `1.610` is 1610.
 *
 * @returns canonical money, negative with a minus or parentheses; `undefined` when it cannot be read or has parts of a sen
 * @source cashless.md 8.2
 */
export function parseStatementAmount(text: string, decimal: DecimalStyle = 'auto'): Money | undefined {
  const reader = new AmountReader(decimal);
  const sen = reader.read(text, 0, text.length);
  if (Number.isNaN(sen)) return undefined;
  const money = sen === Infinity ? reader.exact(text) : moneyOfSafeSen(Math.abs(sen));
  return money !== undefined && reader.negative && money !== '0.00' ? `-${money}` : money;
}
