import type {output} from 'zod/mini';
import {cleanNumeric, firstNonDigit} from '../clean.ts';
import {finding, type Finding} from '../fault.ts';
import {identifier, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a medical record number. */
export type NoRmFault = 'rm.karakter' | 'rm.panjang' | 'rm.contoh';

/** Each hospital sets its own length (6 to 10 digits); RSUD Kepahiang's own is to be confirmed. */
export interface NoRmProfile {
  readonly length: number;
}

/** The profile used where a hospital gives none. */
export const defaultNoRmProfile: NoRmProfile = {length: 6};

/** Facts about the medical record number for fields and documentation. */
export const noRmMeta: IdentifierMeta = {
  title: 'Nomor rekam medis',
  pattern: '^[0-9]{6}$',
  examples: ['000123'],
  inputmode: 'numeric',
  autocomplete: 'off',
  maxLength: 6,
};

/** Cleans a typed medical record number. */
export const cleanNoRm = cleanNumeric;

/**
 * First fault in a medical record number. Leading zeros count; all zeros is reserved.
 * @source Permenkes 24/2022 (rekam medis); six digits by unit numbering.
 */
export function noRmFault(digits: string, profile: NoRmProfile = defaultNoRmProfile): Finding | undefined {
  const odd = firstNonDigit(digits);
  if (odd) return finding('rm.karakter', odd);
  if (digits.length !== profile.length) return finding('rm.panjang', {n: profile.length, m: digits.length});
  return /^0+$/.test(digits) ? finding('rm.contoh') : undefined;
}

/** A medical record number as a schema; its issues carry the codes of {@link noRmFault}. */
export const noRm = /* @__PURE__ */ identifier('NoRm', digits => noRmFault(digits), noRmMeta);
/** A canonical medical record number. */
export type NoRm = output<typeof noRm>;
