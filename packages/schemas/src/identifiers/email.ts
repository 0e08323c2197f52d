import type {output} from 'zod/mini';
import {maskEmail, masker} from '../hide.ts';
import {cleaner, lowerDomain, text, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import {suggest} from '../vocabulary/suggest-step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with an e-mail address. */
export type EmailFault = 'email.bentuk' | 'email.koma';

/** Letters, digits and signs without two dots in a row; then labels joined by dots, the last one letters. */
const SHAPE =
  "^[A-Za-z0-9_'+\\-]*(?:\\.[A-Za-z0-9_'+\\-]+)*[A-Za-z0-9_+\\-]@(?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z]{2,63}$";

/** Facts about an e-mail address for fields and documentation. */
export const emailMeta: IdentifierMeta = {
  title: 'Alamat email',
  label: 'alamat email',
  pattern: SHAPE,
  examples: ['warga@contoh.id'],
  inputmode: 'email',
  autocomplete: 'email',
  maxLength: 254,
  hide: {show: 'email', log: '[EMAIL]'},
};

/** Slips of the pen in the domains most people use. */
const slips = {
  'gmail.con': 'gmail.com',
  'gmail.co': 'gmail.com',
  'gmail.co.id': 'gmail.com',
  'gmial.com': 'gmail.com',
  'yaho.com': 'yahoo.com',
  'yaho.co.id': 'yahoo.co.id',
};

/**
 * The rule of an e-mail address. Lengths are those of SMTP: 64 before the @, 63 in a label, 254 in all. A domain that
 * looks like a slip of the pen is a warning.
 * @source RFC 5321 section 4.5.3.1; the shape zod accepts.
 */
export const emailRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'email.koma', pattern: ',', not: true}),
  /* @__PURE__ */ match({fault: 'email.bentuk', pattern: '^.{3,254}$'}),
  /* @__PURE__ */ match({
    fault: 'email.bentuk',
    pattern: '^[^@]{65}|^[^@]*@(?:[^.]*\\.)*[^.]{64}',
    not: true,
  }),
  /* @__PURE__ */ match({fault: 'email.bentuk', pattern: SHAPE}),
  /* @__PURE__ */ warn(/* @__PURE__ */ suggest({fault: 'email.saran', after: '@', instead: slips})),
];

/** First fault in an e-mail address, or `undefined`. Its codes are {@link EmailFault}. */
export const emailFault = /* @__PURE__ */ check(emailRule);

/** How typed text becomes an e-mail address: only the domain is lower-cased, the local part may be case-sensitive. */
export const emailCleaning: readonly CleanStep[] = [text, lowerDomain];
/** Trims and lower-cases the domain. */
export const cleanEmail = /* @__PURE__ */ cleaner(emailCleaning);

/** The strict schema of an e-mail address; issues carry the codes of {@link emailFault}. */
export const email = /* @__PURE__ */ identifier('Email', emailRule, emailMeta);
/** The form schema of an e-mail address: cleans first. */
export const emailInput = /* @__PURE__ */ identifierInput(emailCleaning, email);
/** A well formed e-mail address. */
export type Email = output<typeof email>;

/** An e-mail address for registries. */
export const emailKind = /* @__PURE__ */ kindOf(
  'email',
  emailMeta,
  emailRule,
  emailCleaning,
  email,
  emailInput,
  /* @__PURE__ */ masker(emailRule, maskEmail),
);
