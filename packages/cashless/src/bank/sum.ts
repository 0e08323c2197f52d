import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';

/** Above this a sum of two is no longer sure to be exact in a double. */
const SPILL = 2 ** 52;

/** Text of a whole number. Above 2^30 V8 takes a slow way from number to text; two halves take the fast one. */
function wholeText(whole: number): string {
  if (whole < 1_000_000_000) return `${whole}`;
  const millions = Math.floor(whole / 1_000_000);
  return wholeText(millions) + `${1_000_000 + (whole - millions * 1_000_000)}`.slice(1);
}

/**
 * Canonical money of whole sen in a double.
 * @param sen - Safe integer, 0 or above.
 * @internal
 */
export function moneyOfSafeSen(sen: number): Money {
  const rupiah = Math.floor(sen / 100);
  const rest = sen - rupiah * 100;
  if (rest === 0) return `${wholeText(rupiah)}.00`;
  return `${wholeText(rupiah)}${rest < 10 ? '.0' : '.'}${rest}`;
}

/**
 * A sum of sen that stays exact at any size: small amounts are added as doubles, a hundred times faster than bigint, and
 * poured into a bigint before they could lose a sen.
 * @internal
 */
export class SenSum {
  #small = 0;
  #large = 0n;

  /** @param sen - Safe integer, may be negative. */
  add(sen: number): void {
    const sum = this.#small + sen;
    if (sum < SPILL && sum > -SPILL) {
      this.#small = sum;
      return;
    }
    this.#large += BigInt(this.#small) + BigInt(sen);
    this.#small = 0;
  }

  addMoney(money: Money): void {
    this.#large += senOf(money);
  }

  /** @unit sen */
  get total(): bigint {
    return this.#large + BigInt(this.#small);
  }

  get money(): Money {
    return moneyOfSen(this.total);
  }
}
