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

/** Canonical money of an amount in whole rupiah. */
export function moneyOfRupiah(rupiah: bigint | number): Money {
  return moneyOfSen(BigInt(rupiah) * 100n);
}

/** How {@link formatMoney} writes: with a no-break space, as EYD prose without, or without the sign. */
export interface MoneyFormat {
  readonly style?: 'layar' | 'eyd' | 'angka';
  /** Parentheses around negatives, as financial statements have them. */
  readonly accounting?: boolean;
}

/**
 * Money for people: `Rp 1.250.000` (no-break space), `Rp1.250.000` in prose (`eyd`), `1.250.000` in columns (`angka`).
 * Sen appear only where there are any: `Rp 5.834.153,77`.
 */
export function formatMoney(money: Money | bigint, format: MoneyFormat = {}): string {
  const sen = typeof money === 'bigint' ? money : senOf(money);
  const whole = ((sen < 0n ? -sen : sen) / 100n).toString().replace(/\B(?=([0-9]{3})+$)/g, '.');
  const rest = (sen < 0n ? -sen : sen) % 100n;
  const digits = rest === 0n ? whole : `${whole},${rest.toString().padStart(2, '0')}`;
  const sign = {layar: 'Rp\u00a0', eyd: 'Rp', angka: ''}[format.style ?? 'layar'];
  if (sen >= 0n) return sign + digits;
  return format.accounting ? `(${sign}${digits})` : `-${sign}${digits}`;
}

/**
 * Reads a typed amount of whole rupiah: `1250000`, `1.250.000`, `Rp 1.250.000`, `Rp. 75.000,-`, `2.500.000,00`.
 * @returns whole rupiah, or a finding `rp.koma`, `rp.kelompok`, `rp.sen`, `rp.batas` or `rp.bentuk`
 */
export function parseRupiah(typed: string): bigint | Finding {
  const text = cleanDigits(typed)
    .replace(/^(rp\.?|idr)\s*/i, '')
    .replace(/,(-|00)$/, '');
  if (/^[0-9]{1,3}(,[0-9]{3})+(\.[0-9]{1,2})?$/.test(text)) return finding('rp.koma');
  if (/^[0-9.]+,[0-9]{1,2}$/.test(text)) return finding('rp.sen');
  if (!/^[0-9]+$|^[0-9]{1,3}(\.[0-9]{3})+$/.test(text)) {
    return /^[0-9.]+$/.test(text) ? finding('rp.kelompok') : finding('rp.bentuk');
  }
  const rupiah = BigInt(text.replaceAll('.', ''));
  return rupiah > FORM_MAX_RUPIAH ? finding('rp.batas', {x: formatMoney(FORM_MAX_RUPIAH * 100n)}) : rupiah;
}

/** Cleans a typed amount to canonical money; what cannot be read stays as typed and fails {@link moneyFault}. */
export function cleanMoney(typed: string): string {
  if (isMoney(typed)) return typed;
  const read = parseRupiah(typed);
  return typeof read === 'bigint' ? moneyOfRupiah(read) : cleanDigits(typed);
}

/** First fault of an amount that should be canonical money. */
export function moneyFault(money: string): Finding | undefined {
  if (isMoney(money)) return undefined;
  const read = parseRupiah(money);
  return typeof read === 'bigint' ? finding('rp.bentuk') : read;
}
