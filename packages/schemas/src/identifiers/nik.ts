import type {output} from 'zod/mini';
import type {IsoDate} from '../dates.ts';
import {masker} from '../hide.ts';
import {cleaner, numeric} from '../vocabulary/clean-step.ts';
import {date, datesIn, ddmmyy} from '../vocabulary/date-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match, sameDigit} from '../vocabulary/match-step.ts';
import {check} from '../vocabulary/step.ts';
import {provincePattern} from '../wilayah/province.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a NIK. Stable: clients and translations key on these. */
export type NikFault =
  'nik.karakter' | 'nik.panjang' | 'nik.contoh' | 'nik.provinsi' | 'nik.tanggal' | 'nik.urut';

/** Facts about the NIK for fields and documentation. */
export const nikMeta: IdentifierMeta = {
  title: 'Nomor Induk Kependudukan (NIK)',
  label: 'NIK',
  pattern: '^[0-9]{16}$',
  examples: ['1708004101900001'], // kecamatan 00 does not exist: nobody's number
  inputmode: 'numeric',
  maxLength: 16,
  group: '#### #### #### ####',
  hide: {show: 4, log: '[NIK]'},
};

/**
 * The rule of a NIK: region of first registration (6), birth date DDMMYY with 40 added to DD for women (6), serial
 * from 0001 (4). A region that was retired stays right for life; only the province must be one of the 38.
 * @source UU 24/2013 (Adminduk); digit layout in PP 37/2007 art. 37.
 */
export const nikRule = /* @__PURE__ */ [
  /* @__PURE__ */ match({fault: 'nik.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'nik.panjang', pattern: '^.{16}$'}),
  /* @__PURE__ */ match({fault: 'nik.contoh', pattern: `${sameDigit}|1234567890123456`, not: true}),
  /* @__PURE__ */ match({fault: 'nik.provinsi', at: [0, 2], pattern: provincePattern}),
  /* @__PURE__ */ date({fault: 'nik.tanggal', at: [6, 12], form: ddmmyy, plus40: true}),
  /* @__PURE__ */ match({fault: 'nik.urut', pattern: '0000$', not: true}),
];

/**
 * First fault in a Nomor Induk Kependudukan, or `undefined` when it is well formed.
 *
 * Well formed is not registered: the number has no check digit, so only Dukcapil
 * can tell whether it was ever issued.
 *
 * @param digits - 16 ASCII digits, no separators.
 * @param today - Date in WIB; with it a number whose every possible birth date lies ahead is refused.
 * @returns a finding with a code of {@link NikFault}
 */
export const nikFault = /* @__PURE__ */ check(nikRule);

const cleaning = [numeric];
/** Cleans a typed NIK: separators and invisible marks go, letters stay and make it fail. */
export const cleanNik = /* @__PURE__ */ cleaner(cleaning);

/** The dates a NIK's six digits can mean: 19YY and 20YY where that day exists. */
export function nikBirthDates(digits: string): IsoDate[] {
  return datesIn(digits.slice(6, 12), ddmmyy, true);
}

/** Female when 40 was added to the day of birth. */
export function nikSex(digits: string): 'L' | 'P' {
  return Number(digits.slice(6, 8)) > 40 ? 'P' : 'L';
}

/** A NIK as a schema; its issues carry the codes of {@link nikFault}. */
export const nik = /* @__PURE__ */ identifier('Nik', nikRule, nikMeta);
/** What people type or paste as a NIK; gives the canonical number. */
export const nikInput = /* @__PURE__ */ identifierInput(cleaning, nik);
/** A canonical NIK: 16 digits that passed {@link nikFault}. */
export type Nik = output<typeof nik>;

/** What a NIK tells. The century of birth is not in it: both candidates are given where both are possible. */
export interface NikParts {
  /** Region of first registration `PP.KK.CC`; never changes, also after moving. */
  readonly region: string;
  /** Possible birth dates, none after `today`. */
  readonly birthDates: readonly IsoDate[];
  readonly sex: 'L' | 'P';
  readonly serial: string;
}

/** Takes a NIK apart. */
export const parseNik = /* @__PURE__ */ parser(nikRule, (digits, today): NikParts => ({
  region: grouped('##.##.##', digits.slice(0, 6)),
  birthDates: nikBirthDates(digits).filter(day => !today || day <= today),
  sex: nikSex(digits),
  serial: digits.slice(12),
}));

/** A NIK read aloud or compared: groups of four. Show it unbroken, as on the KTP-el, where it can be copied. */
export function formatNik(digits: string): string {
  return grouped(nikMeta.group!, digits);
}

/** All but the last four digits hidden. */
export const maskNik = /* @__PURE__ */ masker(nikRule, 4);

/** The NIK for registries. */
export const nikKind = /* @__PURE__ */ kindOf('nik', nikMeta, nikRule, cleaning, nik, nikInput);
