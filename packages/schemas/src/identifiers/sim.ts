import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a driving licence number. */
export type SimFault = 'sim.karakter' | 'sim.panjang';

/** Facts about a driving licence number for fields and documentation. */
export const simMeta: IdentifierMeta = {
  title: 'Nomor SIM',
  label: 'nomor SIM',
  pattern: '^[0-9]{12,14}$',
  examples: ['170800000001'],
  inputmode: 'numeric',
  maxLength: 14,
  hide: {show: 4, log: '[SIM]'},
};

/**
 * The rule of a driving licence number.
 * 12 to 14 digits.
 * @source Licences in circulation.
 */
export const simRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'sim.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'sim.panjang', pattern: '^.{12,14}$'}),
];

/** First fault in a driving licence number, or `undefined` when it is well formed. Its codes are {@link SimFault}. */
export const simFault = /* @__PURE__ */ check(simRule);

/** How typed or pasted text becomes a driving licence number. */
export const simCleaning: readonly CleanStep[] = [numeric];
/** Cleans a driving licence number as people type or paste it; what cannot be mended stays and fails {@link simFault}. */
export const cleanSim = /* @__PURE__ */ cleaner(simCleaning);

/** The strict schema of a driving licence number: canonical text only; issues carry the codes of {@link simFault}. */
export const sim = /* @__PURE__ */ identifier('Sim', simRule, simMeta);
/** The form schema of a driving licence number: cleans first, gives canonical text. */
export const simInput = /* @__PURE__ */ identifierInput(simCleaning, sim);
/** Canonical text of a driving licence number. */
export type Sim = output<typeof sim>;

/** A driving licence number, all but the last 4 characters hidden. */
export const maskSim = /* @__PURE__ */ masker(simRule, 4);

/** A driving licence number for registries. */
export const simKind = /* @__PURE__ */ kindOf('sim', simMeta, simRule, simCleaning, sim, simInput);
