import type {output} from 'zod/mini';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match, sameDigit} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a NIB. */
export type NibFault = 'nib.karakter' | 'nib.panjang' | 'nib.contoh';

/** Facts about a NIB for fields and documentation. */
export const nibMeta: IdentifierMeta = {
  title: 'Nomor Induk Berusaha (NIB)',
  label: 'NIB',
  pattern: '^[0-9]{13}$',
  examples: ['0220001234567'],
  inputmode: 'numeric',
  maxLength: 13,
};

/**
 * The rule of a NIB.
 * 13 digits without a public check digit. Only OSS knows whether it exists; public.
 * @source PP 24/2018; PP 28/2025.
 */
export const nibRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'nib.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'nib.panjang', pattern: '^.{13}$'}),
  /* @__PURE__ */ match({fault: 'nib.contoh', pattern: sameDigit, not: true}),
];

/** First fault in a NIB, or `undefined` when it is well formed. Its codes are {@link NibFault}. */
export const nibFault = /* @__PURE__ */ check(nibRule);

/** How typed or pasted text becomes a NIB. */
export const nibCleaning: readonly CleanStep[] = [numeric];
/** Cleans a NIB as people type or paste it; what cannot be mended stays and fails {@link nibFault}. */
export const cleanNib = /* @__PURE__ */ cleaner(nibCleaning);

/** The strict schema of a NIB: canonical text only; issues carry the codes of {@link nibFault}. */
export const nib = /* @__PURE__ */ identifier('Nib', nibRule, nibMeta);
/** The form schema of a NIB: cleans first, gives canonical text. */
export const nibInput = /* @__PURE__ */ identifierInput(nibCleaning, nib);
/** Canonical text of a NIB. */
export type Nib = output<typeof nib>;

/** A NIB for registries. */
export const nibKind = /* @__PURE__ */ kindOf('nib', nibMeta, nibRule, nibCleaning, nib, nibInput);
