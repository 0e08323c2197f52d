import type {output} from 'zod/mini';
import {masker, maskPhone} from '../hide.ts';
import {ascii, cleaner, replace, type CleanStep} from '../vocabulary/clean-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match} from '../vocabulary/match-step.ts';
import {length} from '../vocabulary/number-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a mobile number. */
export type PhoneFault = 'hp.karakter' | 'hp.luar' | 'hp.bukan_hp' | 'hp.pendek' | 'hp.panjang';

/** Facts about a mobile number for fields and documentation. */
export const phoneMeta: IdentifierMeta = {
  title: 'Nomor HP',
  label: 'nomor HP',
  pattern: '^\\+628[1-35-9][0-9]{7,10}$',
  examples: ['+6281200001234'],
  inputmode: 'tel',
  autocomplete: 'tel',
  maxLength: 20,
  hide: {show: 'phone', log: '[HP]'},
};

/** What holds for every number: E.164, of Indonesia, long enough to be judged. */
export const phoneSteps: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'hp.karakter', pattern: '^\\+?[0-9]+$'}),
  /* @__PURE__ */ match({fault: 'hp.luar', pattern: '^(?:[^+]|\\+62)'}),
  /* @__PURE__ */ match({fault: 'hp.bukan_hp', pattern: '^\\+62'}),
  // People count the 0 they typed: the slice has one digit of 62 in its place.
  /* @__PURE__ */ length({fault: 'hp.pendek', at: [2], min: 8, max: 99}),
];

/**
 * The rule of a mobile number: `+62` and 10 to 13 digits counted with the leading 0, which begin with 08 but are no
 * toll-free 0800, 0804 or 0809.
 * @source Rencana Dasar Teknis numbering plan; the pattern is that of libphonenumber's metadata.
 */
export const phoneRule: readonly Step[] = [
  ...phoneSteps,
  /* @__PURE__ */ match({fault: 'hp.bukan_hp', at: [3], pattern: '^8[1-35-9]'}),
  /* @__PURE__ */ length({fault: 'hp.pendek', at: [2], min: 10, max: 99}),
  /* @__PURE__ */ length({fault: 'hp.panjang', at: [2], min: 0, max: 13}),
];

/** First fault in a mobile number in E.164. Its codes are {@link PhoneFault}. */
export const phoneFault = /* @__PURE__ */ check(phoneRule);

/** Digits with the separators people type, and one plus in front. What holds anything else is left as typed. */
const NUMBER_LIKE = '^\\+?[0-9 \\(\\).\\-‐‑‒–—―]+$';

/**
 * How a typed Indonesian number becomes E.164: `0812…`, `62812…`, `0062812…`, `+62 0812…` and bare `812…` all become
 * `+62812…`. What holds another character — a letter, a remark, a second number — stays as typed and fails.
 */
export const phoneCleaning: readonly CleanStep[] = [
  ascii,
  /* @__PURE__ */ replace({where: NUMBER_LIKE, pattern: '[ \\(\\).\\-‐‑‒–—―]', with: ''}),
  /* @__PURE__ */ replace({pattern: '^(?:\\+62|0062|62|0)0?([1-9][0-9]*)$', with: '+62$1'}),
  /* @__PURE__ */ replace({pattern: '^(8[0-9]*)$', with: '+62$1'}),
];
/** Cleans a mobile number as people type or paste it. */
export const cleanPhone = /* @__PURE__ */ cleaner(phoneCleaning);

/** The strict schema of a mobile number: E.164 only; issues carry the codes of {@link phoneFault}. */
export const phone = /* @__PURE__ */ identifier('Phone', phoneRule, phoneMeta);
/** The form schema of a mobile number: cleans first, gives E.164. */
export const phoneInput = /* @__PURE__ */ identifierInput(phoneCleaning, phone);
/** A canonical Indonesian mobile number in E.164. */
export type Phone = output<typeof phone>;

/** A mobile number for people: `0812-0000-1234`. */
export function formatPhone(number: string): string {
  return grouped('####-####-#####', number.replace(/^\+62/, '0'));
}

/** A number as links of WhatsApp and BI-FAST want it: `62812…`, without plus. */
export function phoneDigits(number: string): string {
  return number.replace(/^\+/, '');
}

/** A mobile number for registries. */
export const phoneKind = /* @__PURE__ */ kindOf(
  'phone',
  phoneMeta,
  phoneRule,
  phoneCleaning,
  phone,
  phoneInput,
  /* @__PURE__ */ masker(phoneRule, maskPhone),
);
