import type {output} from 'zod/mini';
import {cleanNumeric, firstNonDigit} from '../clean.ts';
import {isIsoDate, type IsoDate} from '../dates.ts';
import {finding, type Finding} from '../fault.ts';
import {identifier, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a NIP. */
export type NipFault =
  'nip.karakter' | 'nip.panjang' | 'nip.tanggal' | 'nip.tmt' | 'nip.kelamin' | 'nip.urut';

/** Facts about the NIP for fields and documentation. */
export const nipMeta: IdentifierMeta = {
  title: 'Nomor Induk Pegawai (NIP)',
  pattern: '^[0-9]{18}$',
  examples: ['199001012014021901'],
  inputmode: 'numeric',
  autocomplete: 'off',
  maxLength: 18,
};

/** Cleans a typed NIP. */
export const cleanNip = cleanNumeric;

/** First year an NI PPPK can carry. @source PP 49/2018. */
const FIRST_PPPK_YEAR = 2019;

function appointmentFault(digits: string, today: IsoDate | undefined): boolean {
  const year = Number(digits.slice(8, 12));
  const month = Number(digits.slice(12, 14));
  const pppk = month >= 21 && month <= 29;
  if (!pppk && (month < 1 || month > 12)) return true;
  if (pppk && year < FIRST_PPPK_YEAR) return true;
  const age = year - Number(digits.slice(0, 4));
  return age < 17 || age > 60 || (today !== undefined && year > Number(today.slice(0, 4)) + 1);
}

/**
 * First fault in the number of a civil servant (PNS) or contract servant (NI PPPK), or `undefined`.
 *
 * @param digits - 18 digits: birth date YYYYMMDD, appointment YYYYMM (PPPK: year and 21–29), sex 1/2, serial 001+.
 * @param today - Date in WIB; with it a birth or appointment that lies ahead is refused.
 * @source Perka BKN 43/2007; PP 49/2018 for PPPK.
 */
export function nipFault(digits: string, today?: IsoDate): Finding | undefined {
  const odd = firstNonDigit(digits);
  if (odd) return finding('nip.karakter', odd);
  if (digits.length !== 18) return finding('nip.panjang', {n: digits.length});
  const birth = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  if (!isIsoDate(birth) || (today !== undefined && birth > today)) {
    return finding('nip.tanggal', {x: digits.slice(0, 8)});
  }
  if (appointmentFault(digits, today)) return finding('nip.tmt', {x: digits.slice(8, 14)});
  if (!/[12]/.test(digits[14]!)) return finding('nip.kelamin');
  return digits.endsWith('000') ? finding('nip.urut') : undefined;
}

/** A NIP as a schema; its issues carry the codes of {@link nipFault}. */
export const nip = /* @__PURE__ */ identifier('Nip', digits => nipFault(digits), nipMeta);
/** A canonical NIP or NI PPPK. */
export type Nip = output<typeof nip>;
