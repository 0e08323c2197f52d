import type {output} from 'zod/mini';
import {masker, maskPhone} from '../hide.ts';
import {cleaner} from '../vocabulary/clean-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';
import {formatPhone, phoneCleaning, phoneSteps} from './phone.ts';

/** What can be wrong with a telephone number. */
export type TeleponFault = 'hp.karakter' | 'hp.luar' | 'hp.bukan_hp' | 'hp.pendek' | 'telp.bentuk';

/** Facts about a telephone number for fields and documentation. */
export const teleponMeta: IdentifierMeta = {
  title: 'Nomor telepon',
  label: 'nomor telepon',
  pattern: '^\\+62[1-9][0-9]{6,11}$',
  examples: ['+62732391000'],
  inputmode: 'tel',
  autocomplete: 'tel',
  maxLength: 20,
  hide: {show: 'phone', log: '[HP]'},
};

/** Area codes of two digits; all others have three. */
const BIG_CITY = '^(?:2[124]|31|61)';

/**
 * National numbers of fixed lines, and of mobiles as in the rule of `phone`.
 * @source Numbering plan as in the metadata of libphonenumber 1.13.16 (MIT).
 */
const NATIONAL =
  '^(?:8[1-35-9][0-9]{7,10}|2[124][0-9]{7,8}|619[0-9]{8}|2(?:1(?:14|500)|2[0-9]{3})[0-9]{3}|61[0-9]{5,8}|(?:2(?:[35][1-4]|6[0-8]|7[1-6]|8[0-9]|9[1-8])|3(?:1|[25][1-8]|3[1-68]|4[1-3]|6[1-3568]|7[0-469]|8[0-9])|4(?:0[1-589]|1[01347-9]|2[0-36-8]|3[0-24-68]|43|5[1-378]|6[1-5]|7[134]|8[1245])|5(?:1[1-35-9]|2[25-8]|3[124-9]|4[1-3589]|5[1-46]|6[1-8])|6(?:[25][0-9]|3[1-69]|4[1-6])|7(?:02|[125][1-9]|[36][0-9]|4[1-8]|7[0-36-9])|9(?:0[12]|1[013-8]|2[0-479]|5[125-8]|6[23679]|7[159]|8[01346]))[0-9]{5,8})$';

/**
 * The rule of a telephone number: a mobile, or a fixed line with its area code. Short codes and 0800, 0809, 1500xxx are refused.
 * @source Numbering plan as in the metadata of libphonenumber 1.13.16 (MIT).
 */
export const teleponRule: readonly Step[] = [
  ...phoneSteps,
  /* @__PURE__ */ match({fault: 'telp.bentuk', at: [3], pattern: NATIONAL}),
];

/** First fault in a telephone number in E.164. Its codes are {@link TeleponFault}. */
export const teleponFault = /* @__PURE__ */ check(teleponRule);

/** Cleans a telephone number as people type or paste it. */
export const cleanTelepon = /* @__PURE__ */ cleaner(phoneCleaning);
/** The strict schema of a telephone number: E.164 only; issues carry the codes of {@link teleponFault}. */
export const telepon = /* @__PURE__ */ identifier('Telepon', teleponRule, teleponMeta);
/** The form schema of a telephone number: cleans first, gives E.164. */
export const teleponInput = /* @__PURE__ */ identifierInput(phoneCleaning, telepon);
/** A canonical Indonesian telephone number in E.164. */
export type Telepon = output<typeof telepon>;

/** A telephone number for people: `0812-0000-1234`, `(0732) 391000`. */
export function formatTelepon(number: string): string {
  const national = number.replace(/^\+62/, '');
  if (national.startsWith('8')) return formatPhone(number);
  return grouped(new RegExp(BIG_CITY).test(national) ? '(###) ########' : '(####) ########', `0${national}`);
}

/** A telephone number for registries. */
export const teleponKind = /* @__PURE__ */ kindOf(
  'telepon',
  teleponMeta,
  teleponRule,
  phoneCleaning,
  telepon,
  teleponInput,
  /* @__PURE__ */ masker(teleponRule, maskPhone),
);
