import type {output} from 'zod/mini';
import {cleanNumeric, firstNonDigit} from '../clean.ts';
import {finding, type Finding} from '../fault.ts';
import {fixedDigitsFault} from './digits.ts';
import {identifier} from './identifier.ts';

/** What can be wrong with a bank code or an account number. */
export type BankFault =
  | 'bank.karakter'
  | 'bank.panjang'
  | 'bank.contoh'
  | 'rekeningbank.karakter'
  | 'rekeningbank.panjang'
  | 'rekeningbank.contoh';

/** First fault in a clearing code of a bank: three digits, 000 is not issued. */
export function kodeBankFault(code: string): Finding | undefined {
  const found = fixedDigitsFault('bank', 3, code);
  return found?.code === 'bank.contoh' && code !== '000' ? undefined : found;
}

/** Cleans a typed account number: savings books print hyphens and spaces. */
export const cleanNoRekening = cleanNumeric;

/**
 * First fault in an account number: 5 to 20 digits, not one digit repeated. There is no check digit:
 * only the account-name inquiry of the bank proves an account.
 */
export function noRekeningFault(digits: string): Finding | undefined {
  const odd = firstNonDigit(digits);
  if (odd) return finding('rekeningbank.karakter', odd);
  if (digits.length < 5 || digits.length > 20) return finding('rekeningbank.panjang', {n: digits.length});
  return /^([0-9])\1*$/.test(digits) ? finding('rekeningbank.contoh') : undefined;
}

/** A clearing code of a bank as a schema. */
export const kodeBank = /* @__PURE__ */ identifier('KodeBank', kodeBankFault, {
  title: 'Kode bank',
  pattern: '^[0-9]{3}$',
  examples: ['133'],
  inputmode: 'numeric',
  maxLength: 3,
});
/** An account number as a schema. */
export const noRekening = /* @__PURE__ */ identifier('NoRekening', noRekeningFault, {
  title: 'Nomor rekening',
  pattern: '^[0-9]{5,20}$',
  examples: ['0000000000123'],
  inputmode: 'numeric',
  autocomplete: 'off',
  maxLength: 20,
});
/** A clearing code of a bank. */
export type KodeBank = output<typeof kodeBank>;
/** A canonical account number. */
export type NoRekening = output<typeof noRekening>;
