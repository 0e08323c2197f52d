import type {output} from 'zod/mini';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a RUP code. */
export type KodeRupFault = 'rup.karakter' | 'rup.panjang';

/** Facts about a RUP code for fields and documentation. */
export const kodeRupMeta: IdentifierMeta = {
  title: 'Kode RUP',
  label: 'kode RUP',
  pattern: '^[0-9]{8}$',
  examples: ['50000001'],
  inputmode: 'numeric',
  maxLength: 8,
};

/**
 * The rule of a RUP code.
 * Eight digits of a package in SIRUP.
 * @source SIRUP LKPP.
 */
export const kodeRupRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'rup.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'rup.panjang', pattern: '^.{8}$'}),
];

/** First fault in a RUP code, or `undefined` when it is well formed. Its codes are {@link KodeRupFault}. */
export const kodeRupFault = /* @__PURE__ */ check(kodeRupRule);

/** How typed or pasted text becomes a RUP code. */
export const kodeRupCleaning: readonly CleanStep[] = [numeric];
/** Cleans a RUP code as people type or paste it; what cannot be mended stays and fails {@link kodeRupFault}. */
export const cleanKodeRup = /* @__PURE__ */ cleaner(kodeRupCleaning);

/** The strict schema of a RUP code: canonical text only; issues carry the codes of {@link kodeRupFault}. */
export const kodeRup = /* @__PURE__ */ identifier('KodeRup', kodeRupRule, kodeRupMeta);
/** The form schema of a RUP code: cleans first, gives canonical text. */
export const kodeRupInput = /* @__PURE__ */ identifierInput(kodeRupCleaning, kodeRup);
/** Canonical text of a RUP code. */
export type KodeRup = output<typeof kodeRup>;

/** A RUP code for registries. */
export const kodeRupKind = /* @__PURE__ */ kindOf(
  'kodeRup',
  kodeRupMeta,
  kodeRupRule,
  kodeRupCleaning,
  kodeRup,
  kodeRupInput,
);
