import type {output} from 'zod/mini';
import {cleaner, text, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[^\\p{Cc}<>]{3,60}$';

/** What can be wrong with the number of a contract, SPK or BAST. */
export type NoKontrakFault = 'kontrak.bentuk';

/** Facts about the number of a contract, SPK or BAST for fields and documentation. */
export const noKontrakMeta: IdentifierMeta = {
  title: 'Nomor kontrak, SPK, atau BAST',
  label: 'nomor kontrak',
  pattern: SHAPE,
  examples: ['027/001/SPK/DPUPR/2026'],
  maxLength: 60,
};

/**
 * The rule of the number of a contract, SPK or BAST.
 * Free text in the style of letter numbers.
 * @source LKPP.
 */
export const noKontrakRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'kontrak.bentuk', pattern: SHAPE}),
];

/** First fault in the number of a contract, SPK or BAST, or `undefined` when it is well formed. Its codes are {@link NoKontrakFault}. */
export const noKontrakFault = /* @__PURE__ */ check(noKontrakRule);

/** How typed or pasted text becomes the number of a contract, SPK or BAST. */
export const noKontrakCleaning: readonly CleanStep[] = [text];
/** Cleans the number of a contract, SPK or BAST as people type or paste it; what cannot be mended stays and fails {@link noKontrakFault}. */
export const cleanNoKontrak = /* @__PURE__ */ cleaner(noKontrakCleaning);

/** The strict schema of the number of a contract, SPK or BAST: canonical text only; issues carry the codes of {@link noKontrakFault}. */
export const noKontrak = /* @__PURE__ */ identifier('NoKontrak', noKontrakRule, noKontrakMeta);
/** The form schema of the number of a contract, SPK or BAST: cleans first, gives canonical text. */
export const noKontrakInput = /* @__PURE__ */ identifierInput(noKontrakCleaning, noKontrak);
/** Canonical text of the number of a contract, SPK or BAST. */
export type NoKontrak = output<typeof noKontrak>;

/** The number of a contract, SPK or BAST for registries. */
export const noKontrakKind = /* @__PURE__ */ kindOf(
  'noKontrak',
  noKontrakMeta,
  noKontrakRule,
  noKontrakCleaning,
  noKontrak,
  noKontrakInput,
);
