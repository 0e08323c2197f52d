import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a NUPTK. */
export type NuptkFault = 'nuptk.karakter' | 'nuptk.panjang';

/** Facts about a NUPTK for fields and documentation. */
export const nuptkMeta: IdentifierMeta = {
  title: 'Nomor Unik Pendidik dan Tenaga Kependidikan (NUPTK)',
  label: 'NUPTK',
  pattern: '^[0-9]{16}$',
  examples: ['0000000000000001'],
  inputmode: 'numeric',
  maxLength: 16,
  hide: {show: 4, log: '[NUPTK]'},
};

/**
 * The rule of a NUPTK.
 * 16 digits.
 * @source Dapodik.
 */
export const nuptkRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'nuptk.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'nuptk.panjang', pattern: '^.{16}$'}),
];

/** First fault in a NUPTK, or `undefined` when it is well formed. Its codes are {@link NuptkFault}. */
export const nuptkFault = /* @__PURE__ */ check(nuptkRule);

/** How typed or pasted text becomes a NUPTK. */
export const nuptkCleaning: readonly CleanStep[] = [numeric];
/** Cleans a NUPTK as people type or paste it; what cannot be mended stays and fails {@link nuptkFault}. */
export const cleanNuptk = /* @__PURE__ */ cleaner(nuptkCleaning);

/** The strict schema of a NUPTK: canonical text only; issues carry the codes of {@link nuptkFault}. */
export const nuptk = /* @__PURE__ */ identifier('Nuptk', nuptkRule, nuptkMeta);
/** The form schema of a NUPTK: cleans first, gives canonical text. */
export const nuptkInput = /* @__PURE__ */ identifierInput(nuptkCleaning, nuptk);
/** Canonical text of a NUPTK. */
export type Nuptk = output<typeof nuptk>;

/** A NUPTK, all but the last 4 characters hidden. */
export const maskNuptk = /* @__PURE__ */ masker(nuptkRule, 4);

/** A NUPTK for registries. */
export const nuptkKind = /* @__PURE__ */ kindOf(
  'nuptk',
  nuptkMeta,
  nuptkRule,
  nuptkCleaning,
  nuptk,
  nuptkInput,
);
