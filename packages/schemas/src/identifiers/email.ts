import type {output} from 'zod/mini';
import {cleanText} from '../clean.ts';
import {finding, type Finding} from '../fault.ts';
import {identifier, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with an e-mail address. */
export type EmailFault = 'email.bentuk' | 'email.koma';

/** Facts about the e-mail address for fields and documentation. */
export const emailMeta: IdentifierMeta = {
  title: 'Alamat email',
  pattern:
    "^(?!\\.)(?!.*\\.\\.)[A-Za-z0-9_'+\\-.]{0,63}[A-Za-z0-9_+\\-]@([A-Za-z0-9]([A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}$",
  examples: ['warga@contoh.id'],
  inputmode: 'email',
  autocomplete: 'email',
  maxLength: 254,
};

const EMAIL = /* @__PURE__ */ new RegExp(emailMeta.pattern);

/** Trims and lower-cases the domain only: the local part may be case-sensitive. */
export function cleanEmail(typed: string): string {
  const text = cleanText(typed);
  const split = text.lastIndexOf('@');
  return split < 0 ? text : text.slice(0, split) + text.slice(split).toLowerCase();
}

/**
 * First fault in an e-mail address, or `undefined`. Length limits are those of SMTP: 64 before the @, 254 in all.
 * @source RFC 5321 section 4.5.3.1.
 */
export function emailFault(email: string): Finding | undefined {
  if (email.includes(',')) return finding('email.koma');
  if (email.length > 254 || email.indexOf('@') > 64 || !EMAIL.test(email)) return finding('email.bentuk');
  return undefined;
}

/** An e-mail address as a schema; its issues carry the codes of {@link emailFault}. */
export const email = /* @__PURE__ */ identifier('Email', emailFault, emailMeta);
/** A well formed e-mail address. */
export type Email = output<typeof email>;
