import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with an NRG. */
export type NrgFault = 'nrg.karakter' | 'nrg.panjang';

/** Facts about an NRG for fields and documentation. */
export const nrgMeta: IdentifierMeta = {
  title: 'Nomor Registrasi Guru (NRG)',
  label: 'NRG',
  pattern: '^[0-9]{12}$',
  examples: ['000000000001'],
  inputmode: 'numeric',
  maxLength: 12,
  hide: {show: 4, log: '[NRG]'},
};

/**
 * The rule of an NRG.
 * 12 digits.
 * @source Kemendikdasmen.
 */
export const nrgRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'nrg.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'nrg.panjang', pattern: '^.{12}$'}),
];

/** First fault in an NRG, or `undefined` when it is well formed. Its codes are {@link NrgFault}. */
export const nrgFault = /* @__PURE__ */ check(nrgRule);

/** How typed or pasted text becomes an NRG. */
export const nrgCleaning: readonly CleanStep[] = [numeric];
/** Cleans an NRG as people type or paste it; what cannot be mended stays and fails {@link nrgFault}. */
export const cleanNrg = /* @__PURE__ */ cleaner(nrgCleaning);

/** The strict schema of an NRG: canonical text only; issues carry the codes of {@link nrgFault}. */
export const nrg = /* @__PURE__ */ identifier('Nrg', nrgRule, nrgMeta);
/** The form schema of an NRG: cleans first, gives canonical text. */
export const nrgInput = /* @__PURE__ */ identifierInput(nrgCleaning, nrg);
/** Canonical text of an NRG. */
export type Nrg = output<typeof nrg>;

/** An NRG, all but the last 4 characters hidden. */
export const maskNrg = /* @__PURE__ */ masker(nrgRule, 4);

/** An NRG for registries. */
export const nrgKind = /* @__PURE__ */ kindOf('nrg', nrgMeta, nrgRule, nrgCleaning, nrg, nrgInput);
