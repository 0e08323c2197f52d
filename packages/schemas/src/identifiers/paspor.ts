import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {ascii, cleaner, replace, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[A-Z][0-9]{7}$';

/** What can be wrong with the number of an Indonesian passport. */
export type PasporFault = 'paspor.bentuk';

/** Facts about the number of an Indonesian passport for fields and documentation. */
export const pasporMeta: IdentifierMeta = {
  title: 'Nomor paspor RI',
  label: 'nomor paspor',
  pattern: SHAPE,
  examples: ['X0000001'],
  maxLength: 8,
  hide: {show: 4, log: '[PASPOR]'},
};

/**
 * The rule of the number of an Indonesian passport.
 * A letter and seven digits.
 * @source Passports in circulation; X and E series exist.
 */
export const pasporRule: readonly Step[] = [/* @__PURE__ */ match({fault: 'paspor.bentuk', pattern: SHAPE})];

/** First fault in the number of an Indonesian passport, or `undefined` when it is well formed. Its codes are {@link PasporFault}. */
export const pasporFault = /* @__PURE__ */ check(pasporRule);

/** How typed or pasted text becomes the number of an Indonesian passport. */
export const pasporCleaning: readonly CleanStep[] = [
  ascii,
  upper,
  /* @__PURE__ */ replace({pattern: '[ \\-]', with: ''}),
];
/** Cleans the number of an Indonesian passport as people type or paste it; what cannot be mended stays and fails {@link pasporFault}. */
export const cleanPaspor = /* @__PURE__ */ cleaner(pasporCleaning);

/** The strict schema of the number of an Indonesian passport: canonical text only; issues carry the codes of {@link pasporFault}. */
export const paspor = /* @__PURE__ */ identifier('Paspor', pasporRule, pasporMeta);
/** The form schema of the number of an Indonesian passport: cleans first, gives canonical text. */
export const pasporInput = /* @__PURE__ */ identifierInput(pasporCleaning, paspor);
/** Canonical text of the number of an Indonesian passport. */
export type Paspor = output<typeof paspor>;

/** The number of an Indonesian passport, all but the last 4 characters hidden. */
export const maskPaspor = /* @__PURE__ */ masker(pasporRule, 4);

/** The number of an Indonesian passport for registries. */
export const pasporKind = /* @__PURE__ */ kindOf(
  'paspor',
  pasporMeta,
  pasporRule,
  pasporCleaning,
  paspor,
  pasporInput,
);
