import type {output} from 'zod/mini';
import {ascii, cleaner, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[A-Z]{4}ID[A-Z0-9]{2}(?:[A-Z0-9]{3})?$';

/** What can be wrong with a BIC of a bank in Indonesia. */
export type BicFault = 'bic.bentuk';

/** Facts about a BIC of a bank in Indonesia for fields and documentation. */
export const bicMeta: IdentifierMeta = {
  title: 'Kode BIC/SWIFT bank',
  label: 'kode BIC',
  pattern: SHAPE,
  examples: ['BRINIDJA'],
  maxLength: 11,
};

/**
 * The rule of a BIC of a bank in Indonesia.
 * Eight or eleven characters with country ID.
 * @source ISO 9362; used by BI-FAST and RTGS.
 */
export const bicRule: readonly Step[] = [/* @__PURE__ */ match({fault: 'bic.bentuk', pattern: SHAPE})];

/** First fault in a BIC of a bank in Indonesia, or `undefined` when it is well formed. Its codes are {@link BicFault}. */
export const bicFault = /* @__PURE__ */ check(bicRule);

/** How typed or pasted text becomes a BIC of a bank in Indonesia. */
export const bicCleaning: readonly CleanStep[] = [ascii, upper];
/** Cleans a BIC of a bank in Indonesia as people type or paste it; what cannot be mended stays and fails {@link bicFault}. */
export const cleanBic = /* @__PURE__ */ cleaner(bicCleaning);

/** The strict schema of a BIC of a bank in Indonesia: canonical text only; issues carry the codes of {@link bicFault}. */
export const bic = /* @__PURE__ */ identifier('Bic', bicRule, bicMeta);
/** The form schema of a BIC of a bank in Indonesia: cleans first, gives canonical text. */
export const bicInput = /* @__PURE__ */ identifierInput(bicCleaning, bic);
/** Canonical text of a BIC of a bank in Indonesia. */
export type Bic = output<typeof bic>;

/** A BIC of a bank in Indonesia for registries. */
export const bicKind = /* @__PURE__ */ kindOf('bic', bicMeta, bicRule, bicCleaning, bic, bicInput);
