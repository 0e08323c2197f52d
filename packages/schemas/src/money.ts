import {cleanDigits} from './clean.ts';
import {finding, type Finding} from './fault.ts';

/** Money on the wire: rupiah with two decimals as text, `"1610000.00"`. Never a float. */
export type Money = string;

const MONEY = /^-?(0|[1-9][0-9]{0,15})\.[0-9]{2}$/;
/** Largest amount a form takes, in whole rupiah. */
export const FORM_MAX_RUPIAH = 999_999_999_999_999n;

/** Whether a text is money in canonical form. */
export function isMoney(text: string): boolean {
  return MONEY.test(text) && !/^-0\.00$/.test(text);
}

/**
 * Money as whole sen.
 * @unit sen (1/100 rupiah)
 * @throws RangeError when the text is not canonical money
 */
export function senOf(money: Money): bigint {
  if (!isMoney(money)) throw new RangeError(`Bukan nilai uang kanonik: panjang ${money.length}`);
  return BigInt(money.replace('.', ''));
}

/** Canonical money of an amount in sen. */
export function moneyOfSen(sen: bigint): Money {
  const digits = (sen < 0n ? -sen : sen).toString().padStart(3, '0');
  return `${sen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Sum of money, or of one amount of each item; 0 of none.
 * @unit sen
 * @throws RangeError when an amount is not canonical money
 */
export function sumSen(amounts: Iterable<Money>): bigint;
export function sumSen<Item>(items: Iterable<Item>, amountOf: (item: Item) => Money): bigint;
export function sumSen<Item>(items: Iterable<Item>, amountOf?: (item: Item) => Money): bigint {
  let sum = 0n;
  for (const item of items) sum += senOf(amountOf ? amountOf(item) : (item as Money));
  return sum;
}

/** Canonical money of an amount in whole rupiah. @throws RangeError when a number is not a safe integer */
export function moneyOfRupiah(rupiah: bigint | number): Money {
  return moneyOfSen(wholeRupiah(rupiah) * 100n);
}

/** @throws RangeError: 0,5 would be shown as 1, and above 2^53 a number has already lost its last digits. */
function wholeRupiah(rupiah: bigint | number): bigint {
  if (typeof rupiah === 'number' && !Number.isSafeInteger(rupiah))
    throw new RangeError(
      'Rupiah harus bilangan bulat yang aman. Pakai bigint untuk jumlah yang lebih besar.',
    );
  return BigInt(rupiah);
}

/**
 * Money as whole rupiah.
 * @unit rupiah
 * @throws RangeError when the text is not canonical money, or has sen
 */
export function rupiahOf(money: Money): bigint {
  const sen = senOf(money);
  if (sen % 100n !== 0n) throw new RangeError('Nilai uang ini memuat sen. Pakai senOf.');
  return sen / 100n;
}

/** How {@link formatMoney} writes: with a no-break space, as EYD prose without, or without the sign. */
export interface MoneyFormat {
  readonly style?: 'layar' | 'eyd' | 'angka';
  /** Parentheses around negatives, as financial statements have them. */
  readonly accounting?: boolean;
}

/**
 * Digits of a whole number in groups of three, counted from the end: `151.910`.
 * Not `Intl`: what it loads at its first number keeps a slow phone busy for a seventh of a second.
 */
export function groupThousands(digits: string, mark = '.'): string {
  return digits.length > 3 ? groupThousands(digits.slice(0, -3), mark) + mark + digits.slice(-3) : digits;
}

/**
 * Money for people: `Rp 1.250.000` (no-break space), `Rp1.250.000` in prose (`eyd`), `1.250.000` in columns (`angka`).
 * Sen appear only where there are any: `Rp 5.834.153,77`.
 */
export function formatMoney(money: Money | bigint, format: MoneyFormat = {}): string {
  const sen = typeof money === 'bigint' ? money : senOf(money);
  const whole = groupThousands(((sen < 0n ? -sen : sen) / 100n).toString());
  const rest = (sen < 0n ? -sen : sen) % 100n;
  const digits = rest === 0n ? whole : `${whole},${rest.toString().padStart(2, '0')}`;
  const sign = {layar: 'Rp\u00a0', eyd: 'Rp', angka: ''}[format.style ?? 'layar'];
  if (sen >= 0n) return sign + digits;
  return format.accounting ? `(${sign}${digits})` : `-${sign}${digits}`;
}

/**
 * Whole rupiah for people, as {@link formatMoney} writes them.
 * @throws RangeError when a number is not a safe integer
 * @source identifiers.md 6.6
 */
export function formatRupiah(rupiah: bigint | number, format: MoneyFormat = {}): string {
  return formatMoney(wholeRupiah(rupiah) * 100n, format);
}

/** What {@link parseRupiah} takes besides the plain form. */
export interface RupiahReading {
  /** Also `-5.000` and `(5.000)`; without it a negative amount is a finding. */
  readonly allowNegative?: boolean;
  /** Largest amount, either side of zero. @unit rupiah */
  readonly max?: bigint;
}

/** Typed digits without the group dots a person put in the wrong places; a tail `.00` was meant as sen. */
function regrouped(text: string): string {
  const digits = text.replace(/\.00$/, '').replaceAll('.', '');
  return formatMoney(BigInt(digits) * 100n, {style: 'angka'});
}

function shapeFault(text: string): Finding | undefined {
  if (/^[0-9]+$|^[0-9]{1,3}(\.[0-9]{3})+$/.test(text)) return undefined;
  if (/^[0-9.]+,[0-9]{1,2}$/.test(text)) return finding('rp.sen');
  if (/^[0-9][0-9.,]*$/.test(text) && text.includes(',')) return finding('rp.koma');
  return /^[0-9][0-9.]{0,30}$/.test(text)
    ? finding('rp.kelompok', {saran: regrouped(text)})
    : finding('rp.bentuk');
}

/** The amount without sign or parentheses, and whether it had them. */
function unsigned(text: string): {text: string; negative: boolean} {
  const inside = /^(rp\.?|idr)?\s*\((.*)\)$/i.exec(text);
  if (inside) return {text: inside[2]!, negative: true};
  const bare = text.replace(/^((?:rp\.?|idr)?\s*)[-\u2212\u2013]\s*/i, '$1');
  return {text: bare, negative: bare !== text};
}

/**
 * Reads a typed amount of whole rupiah: `1250000`, `1.250.000`, `Rp 1.250.000`, `IDR 5000`, `Rp. 75.000,-`,
 * `2.500.000,00`. Leading zeros do not count.
 *
 * @returns whole rupiah, or a finding `rp.koma`, `rp.kelompok` (with the amount meant as `saran`), `rp.sen`, `rp.batas`
 *   or `rp.bentuk`
 * @source identifiers.md 6.6
 */
export function parseRupiah(
  typed: string,
  {allowNegative, max = FORM_MAX_RUPIAH}: RupiahReading = {},
): bigint | Finding {
  const whole = cleanDigits(typed);
  const {text: amount, negative} = allowNegative ? unsigned(whole) : {text: whole, negative: false};
  const text = amount.replace(/^(rp\.?|idr)\s*/i, '').replace(/,(-|00)$/, '');
  const fault = shapeFault(text);
  if (fault) return fault;
  const rupiah = BigInt(text.replaceAll('.', ''));
  if (rupiah > max) return finding('rp.batas', {x: formatMoney(max * 100n)});
  return negative ? -rupiah : rupiah;
}

/** Whether a text is canonical money without sen. */
function isWholeMoney(text: string): boolean {
  return text.endsWith('.00') && isMoney(text);
}

/**
 * Cleans the amount of a form to canonical money of whole rupiah: what a person typed, or what a field has already made
 * canonical. What cannot be read stays as typed and fails {@link wholeMoneyFault}.
 */
export function cleanMoney(typed: string): string {
  if (isWholeMoney(typed)) return typed;
  const read = parseRupiah(typed);
  return typeof read === 'bigint' ? moneyOfRupiah(read) : cleanDigits(typed);
}

/** The canonical form of a typed amount that may have sen: `1.610.000,50` → `1610000.50`; other text comes back as it is. */
export function cleanSenMoney(typed: string): string {
  if (isMoney(typed.trim())) return typed.trim();
  const read = /^(-?)(?:rp\.?\s*)?([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]{1,2}))?$/i.exec(typed.trim());
  if (!read) return typed.trim();
  const [, sign = '', rupiah = '', sen = ''] = read;
  return `${sign}${BigInt(rupiah.replaceAll('.', ''))}.${sen.padEnd(2, '0')}`;
}

/** First fault of the amount of a form: whole rupiah. `1.25` is no amount anybody meant, and `75.000,50` has sen. */
export function wholeMoneyFault(money: string): Finding | undefined {
  if (isWholeMoney(money)) return undefined;
  const read = parseRupiah(money);
  return typeof read === 'bigint' ? finding('rp.bentuk') : read;
}

/** First fault of an amount that should be canonical money. */
export function moneyFault(money: string): Finding | undefined {
  if (isMoney(money)) return undefined;
  const read = parseRupiah(money);
  return typeof read === 'bigint' ? finding('rp.bentuk') : read;
}
