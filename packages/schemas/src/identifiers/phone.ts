import type {output} from 'zod/mini';
import {cleanDigits} from '../clean.ts';
import {finding, type Finding} from '../fault.ts';
import {identifier, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a mobile number. */
export type PhoneFault = 'hp.karakter' | 'hp.pendek' | 'hp.panjang' | 'hp.bukan_hp' | 'hp.luar';

/** Facts about the mobile number for fields and documentation. */
export const phoneMeta: IdentifierMeta = {
  title: 'Nomor HP',
  pattern: '^\\+628[0-9]{8,11}$',
  examples: ['+6281200001234'],
  inputmode: 'tel',
  autocomplete: 'tel',
  maxLength: 20,
};

/**
 * Brings a typed Indonesian number to E.164: `0812…`, `62812…`, `0062812…`, `+62 0812…` and bare `812…`
 * all become `+62812…`. What holds other characters stays as typed and fails {@link phoneFault}.
 */
export function cleanPhone(typed: string): string {
  const text = cleanDigits(typed);
  if (!/^\+?[0-9 ().\-\u2010-\u2015]+$/.test(text)) return text;
  const digits = text.replace(/[^0-9+]/g, '');
  const national = /^(?:\+62|0062|62|0|(?=8))0?([0-9]*)$/.exec(digits);
  return national ? `+62${national[1]}` : digits;
}

/**
 * First fault in a canonical Indonesian mobile number, or `undefined`.
 *
 * @param phone - E.164, `+62` and 9 to 12 national digits that begin with 8.
 * @source Rencana Dasar Teknis numbering plan; lengths as libphonenumber has them for mobile numbers.
 */
export function phoneFault(phone: string): Finding | undefined {
  if (!/^\+?[0-9]+$/.test(phone)) return finding('hp.karakter');
  if (phone.startsWith('+') && !phone.startsWith('+62')) return finding('hp.luar');
  const national = phone.startsWith('+62') ? phone.slice(3) : phone;
  if (phone.startsWith('+62') && /^[2-7]|^9/.test(national)) {
    return national.length < 7 ? finding('hp.pendek', {n: national.length + 1}) : finding('hp.bukan_hp');
  }
  if (!phone.startsWith('+62') || !national.startsWith('8') || national.startsWith('80'))
    return finding('hp.bukan_hp');
  if (national.length < 9) return finding('hp.pendek', {n: national.length + 1}); // people count the 0 they typed
  if (national.length > 12) return finding('hp.panjang', {n: national.length + 1});
  return undefined;
}

/** A mobile number for people: `0812-0000-1234`. */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/^\+62/, '0');
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].filter(Boolean).join('-');
}

/** A mobile number as a schema; its issues carry the codes of {@link phoneFault}. */
export const phone = /* @__PURE__ */ identifier('Phone', phoneFault, phoneMeta);
/** A canonical Indonesian mobile number in E.164. */
export type Phone = output<typeof phone>;
