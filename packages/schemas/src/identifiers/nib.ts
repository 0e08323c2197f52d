import type {output} from 'zod/mini';
import {cleanNumeric} from '../clean.ts';
import type {Finding} from '../fault.ts';
import {fixedDigitsFault} from './digits.ts';
import {identifier, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a NIB. */
export type NibFault = 'nib.karakter' | 'nib.panjang' | 'nib.contoh';

/** Facts about the NIB for fields and documentation. */
export const nibMeta: IdentifierMeta = {
  title: 'Nomor Induk Berusaha (NIB)',
  pattern: '^[0-9]{13}$',
  examples: ['0220001234567'],
  inputmode: 'numeric',
  autocomplete: 'off',
  maxLength: 13,
};

/** Cleans a typed NIB. */
export const cleanNib = cleanNumeric;

/**
 * First fault in a Nomor Induk Berusaha: 13 digits without a public check digit. Only OSS knows whether it exists.
 * @source PP 24/2018; PP 28/2025.
 */
export function nibFault(digits: string): Finding | undefined {
  return fixedDigitsFault('nib', 13, digits);
}

/** A NIB as a schema; its issues carry the codes of {@link nibFault}. */
export const nib = /* @__PURE__ */ identifier('Nib', nibFault, nibMeta);
/** A canonical NIB. */
export type Nib = output<typeof nib>;
