import type {output} from 'zod/mini';
import {ascii, cleaner, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[0-9]{4}[A-Z0-9][0-9]{3}$';

/** What can be wrong with a facility code. */
export type KodeFaskesFault = 'faskes.bentuk';

/** Facts about a facility code for fields and documentation. */
export const kodeFaskesMeta: IdentifierMeta = {
  title: 'Kode fasilitas kesehatan BPJS',
  label: 'kode faskes',
  pattern: SHAPE,
  examples: ['0702R001'],
  maxLength: 8,
};

/**
 * The rule of a facility code.
 * Four digits, a letter or digit, three digits.
 * @source BPJS Kesehatan VClaim.
 */
export const kodeFaskesRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'faskes.bentuk', pattern: SHAPE}),
];

/** First fault in a facility code, or `undefined` when it is well formed. Its codes are {@link KodeFaskesFault}. */
export const kodeFaskesFault = /* @__PURE__ */ check(kodeFaskesRule);

/** How typed or pasted text becomes a facility code. */
export const kodeFaskesCleaning: readonly CleanStep[] = [ascii, upper];
/** Cleans a facility code as people type or paste it; what cannot be mended stays and fails {@link kodeFaskesFault}. */
export const cleanKodeFaskes = /* @__PURE__ */ cleaner(kodeFaskesCleaning);

/** The strict schema of a facility code: canonical text only; issues carry the codes of {@link kodeFaskesFault}. */
export const kodeFaskes = /* @__PURE__ */ identifier('KodeFaskes', kodeFaskesRule, kodeFaskesMeta);
/** The form schema of a facility code: cleans first, gives canonical text. */
export const kodeFaskesInput = /* @__PURE__ */ identifierInput(kodeFaskesCleaning, kodeFaskes);
/** Canonical text of a facility code. */
export type KodeFaskes = output<typeof kodeFaskes>;

/** A facility code for registries. */
export const kodeFaskesKind = /* @__PURE__ */ kindOf(
  'kodeFaskes',
  kodeFaskesMeta,
  kodeFaskesRule,
  kodeFaskesCleaning,
  kodeFaskes,
  kodeFaskesInput,
);
