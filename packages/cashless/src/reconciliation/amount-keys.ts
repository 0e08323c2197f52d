import {senOf, type Money} from '@kepahiang/schemas/money.js';

/** Digits that a double holds for sure. */
const SAFE_DIGITS = 15;
/** Amounts from here on are kept in a list; the key says where. */
const LARGE = 2 ** 53;
/** Key of nothing: zero has no sign, and the sign of a key is its direction. */
const ZERO = 0.5;

/** Sen of canonical money; −1 when it is too long or not canonical. */
function shortSen(money: Money): number {
  const dot = money.length - 3;
  if (dot < 1 || dot + 2 > SAFE_DIGITS || money.charCodeAt(dot) !== 46) return -1;
  const first = money.charCodeAt(0) - 48;
  if (first < 0 || first > 9 || (first === 0 && dot > 1)) return -1;
  let sen = first;
  for (let index = 1; index < money.length; index += 1) {
    if (index === dot) continue;
    const digit = money.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    sen = sen * 10 + digit;
  }
  return sen;
}

/**
 * Amounts as numbers that can be compared: equal amounts, equal keys. Up to 2^53 the key is the amount in sen; larger ones
 * get a number of their own, so that no amount is ever rounded and the common one never becomes a bigint.
 * @internal
 */
export class AmountKeys {
  readonly #large = new Map<bigint, number>();

  /** @throws RangeError when the text is not canonical money, or negative */
  key(money: Money): number {
    const sen = shortSen(money);
    return sen > 0 ? sen : sen === 0 ? ZERO : this.#largeKey(money);
  }

  #largeKey(money: Money): number {
    const sen = senOf(money);
    if (sen < 0n)
      throw new RangeError('Jumlah baris rekonsiliasi tidak boleh negatif; arahnya ada di dc atau side.');
    if (sen < BigInt(LARGE)) return Number(sen);
    const known = this.#large.get(sen);
    if (known !== undefined) return known;
    const key = LARGE + 2 * this.#large.size; // doubles above 2^53 are even
    this.#large.set(sen, key);
    return key;
  }
}

/** Whether a key, of any sign, is the amount in sen itself. @internal */
export function isSen(key: number): boolean {
  return key < LARGE && key > -LARGE;
}

/** Sen of such a key, negative for what leaves the account. @internal */
export function signedSen(key: number): number {
  return key === ZERO || key === -ZERO ? 0 : key;
}
