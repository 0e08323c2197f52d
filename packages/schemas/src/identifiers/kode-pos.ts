import type {output} from 'zod/mini';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[1-9][0-9]{4}$';

/** What can be wrong with a postal code. */
export type KodePosFault = 'kodepos.bentuk';

/** Facts about a postal code for fields and documentation. */
export const kodePosMeta: IdentifierMeta = {
  title: 'Kode pos',
  pattern: SHAPE,
  examples: ['39372'],
  inputmode: 'numeric',
  autocomplete: 'postal-code',
  maxLength: 5,
};

/**
 * The rule of a postal code.
 * Five digits, the first not 0. It is filled in from the kecamatan; a difference is only a warning.
 * @source Pos Indonesia.
 */
export const kodePosRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'kodepos.bentuk', pattern: SHAPE}),
];

/** First fault in a postal code, or `undefined` when it is well formed. Its codes are {@link KodePosFault}. */
export const kodePosFault = /* @__PURE__ */ check(kodePosRule);

/** How typed or pasted text becomes a postal code. */
export const kodePosCleaning: readonly CleanStep[] = [numeric];
/** Cleans a postal code as people type or paste it; what cannot be mended stays and fails {@link kodePosFault}. */
export const cleanKodePos = /* @__PURE__ */ cleaner(kodePosCleaning);

/** The strict schema of a postal code: canonical text only; issues carry the codes of {@link kodePosFault}. */
export const kodePos = /* @__PURE__ */ identifier('KodePos', kodePosRule, kodePosMeta);
/** The form schema of a postal code: cleans first, gives canonical text. */
export const kodePosInput = /* @__PURE__ */ identifierInput(kodePosCleaning, kodePos);
/** Canonical text of a postal code. */
export type KodePos = output<typeof kodePos>;

/** A postal code for registries. */
export const kodePosKind = /* @__PURE__ */ kindOf(
  'kodePos',
  kodePosMeta,
  kodePosRule,
  kodePosCleaning,
  kodePos,
  kodePosInput,
);
