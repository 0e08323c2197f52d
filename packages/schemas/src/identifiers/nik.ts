import type {output} from 'zod/mini';
import {cleanNumeric, firstNonDigit} from '../clean.ts';
import {daysInMonth, isIsoDate, type IsoDate} from '../dates.ts';
import {finding, type Finding} from '../fault.ts';
import {isProvince} from '../wilayah/province.ts';
import {identifier, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a NIK. Stable: clients and translations key on these. */
export type NikFault =
  'nik.karakter' | 'nik.panjang' | 'nik.contoh' | 'nik.provinsi' | 'nik.tanggal' | 'nik.urut';

/** Facts about the NIK for fields and documentation. */
export const nikMeta: IdentifierMeta = {
  title: 'Nomor Induk Kependudukan (NIK)',
  pattern: '^[0-9]{16}$',
  examples: ['1708004101900001'], // kecamatan 00 does not exist: nobody's number
  inputmode: 'numeric',
  autocomplete: 'off',
  maxLength: 16,
};

/** Cleans a typed NIK: separators and invisible marks go, letters stay and make it fail. */
export const cleanNik = cleanNumeric;

/** The dates a NIK's six digits can mean: 19YY and 20YY where that day exists. */
export function nikBirthDates(digits: string): IsoDate[] {
  const day = Number(digits.slice(6, 8));
  const birthDay = String(day > 40 ? day - 40 : day).padStart(2, '0');
  return ['19', '20']
    .map(century => `${century}${digits.slice(10, 12)}-${digits.slice(8, 10)}-${birthDay}`)
    .filter(isIsoDate);
}

/** Female when 40 was added to the day of birth. */
export function nikSex(digits: string): 'L' | 'P' {
  return Number(digits.slice(6, 8)) > 40 ? 'P' : 'L';
}

function birthFault(digits: string, today: IsoDate | undefined): boolean {
  const day = Number(digits.slice(6, 8));
  if (day === 0 || (day > 31 && day < 41) || day > 71) return true;
  const dates = nikBirthDates(digits);
  return today === undefined ? dates.length === 0 : !dates.some(date => date <= today);
}

/**
 * First fault in a Nomor Induk Kependudukan, or `undefined` when it is well formed.
 *
 * Well formed is not registered: the number has no check digit, so only Dukcapil
 * can tell whether it was ever issued.
 *
 * @param digits - 16 ASCII digits, no separators: region of first registration (6),
 *   birth date DDMMYY with 40 added to DD for women (6), serial from 0001 (4).
 * @param today - Date in WIB; with it a number whose every possible birth date lies ahead is refused.
 * @returns a finding with a code of {@link NikFault}
 * @source UU 24/2013 (Adminduk); digit layout in PP 37/2007 art. 37.
 */
export function nikFault(digits: string, today?: IsoDate): Finding | undefined {
  const odd = firstNonDigit(digits);
  if (odd) return finding('nik.karakter', odd);
  if (digits.length !== 16) return finding('nik.panjang', {n: digits.length});
  if (/^([0-9])\1{15}$/.test(digits) || digits === '1234567890123456') return finding('nik.contoh');
  if (!isProvince(digits.slice(0, 2))) return finding('nik.provinsi', {pp: digits.slice(0, 2)});
  if (birthFault(digits, today)) return finding('nik.tanggal', {x: digits.slice(6, 12)});
  if (digits.endsWith('0000')) return finding('nik.urut');
  return undefined;
}

/** A NIK as a schema; its issues carry the codes of {@link nikFault}. */
export const nik = /* @__PURE__ */ identifier('Nik', digits => nikFault(digits), nikMeta);
/** A canonical NIK: 16 digits that passed {@link nikFault}. */
export type Nik = output<typeof nik>;

/** Days of a month the way a NIK counts them, for generators in tests: women have 40 more. */
export function nikDay(sex: 'L' | 'P', year: number, month: number, day: number): string {
  const last = Math.min(day, daysInMonth(year, month));
  return String(sex === 'P' ? last + 40 : last).padStart(2, '0');
}
