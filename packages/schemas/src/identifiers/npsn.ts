import type {output} from 'zod/mini';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with an NPSN. */
export type NpsnFault = 'npsn.karakter' | 'npsn.panjang';

/** Facts about an NPSN for fields and documentation. */
export const npsnMeta: IdentifierMeta = {
  title: 'Nomor Pokok Sekolah Nasional (NPSN)',
  label: 'NPSN',
  pattern: '^[0-9]{8}$',
  examples: ['10700001'],
  inputmode: 'numeric',
  maxLength: 8,
};

/**
 * The rule of an NPSN.
 * Eight digits of a school; public.
 * @source Dapodik.
 */
export const npsnRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'npsn.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'npsn.panjang', pattern: '^.{8}$'}),
];

/** First fault in an NPSN, or `undefined` when it is well formed. Its codes are {@link NpsnFault}. */
export const npsnFault = /* @__PURE__ */ check(npsnRule);

/** How typed or pasted text becomes an NPSN. */
export const npsnCleaning: readonly CleanStep[] = [numeric];
/** Cleans an NPSN as people type or paste it; what cannot be mended stays and fails {@link npsnFault}. */
export const cleanNpsn = /* @__PURE__ */ cleaner(npsnCleaning);

/** The strict schema of an NPSN: canonical text only; issues carry the codes of {@link npsnFault}. */
export const npsn = /* @__PURE__ */ identifier('Npsn', npsnRule, npsnMeta);
/** The form schema of an NPSN: cleans first, gives canonical text. */
export const npsnInput = /* @__PURE__ */ identifierInput(npsnCleaning, npsn);
/** Canonical text of an NPSN. */
export type Npsn = output<typeof npsn>;

/** An NPSN for registries. */
export const npsnKind = /* @__PURE__ */ kindOf('npsn', npsnMeta, npsnRule, npsnCleaning, npsn, npsnInput);
