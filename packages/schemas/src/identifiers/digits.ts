import {firstNonDigit} from '../clean.ts';
import {finding, type Finding} from '../fault.ts';

/**
 * The checks shared by numbers that are only digits of a fixed length and have no check digit:
 * `type.karakter`, `type.panjang` (with `n`), and `type.contoh` for one digit repeated.
 */
export function fixedDigitsFault(type: string, length: number, value: string): Finding | undefined {
  const odd = firstNonDigit(value);
  if (odd) return finding(`${type}.karakter`, odd);
  if (value.length !== length) return finding(`${type}.panjang`, {n: value.length});
  return /^([0-9])\1*$/.test(value) ? finding(`${type}.contoh`) : undefined;
}
