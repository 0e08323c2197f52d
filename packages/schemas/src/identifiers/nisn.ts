import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with an NISN. */
export type NisnFault = 'nisn.karakter' | 'nisn.panjang';

/** Facts about an NISN for fields and documentation. */
export const nisnMeta: IdentifierMeta = {
  title: 'Nomor Induk Siswa Nasional (NISN)',
  label: 'NISN',
  pattern: '^[0-9]{10}$',
  examples: ['0000000001'],
  inputmode: 'numeric',
  maxLength: 10,
  hide: {show: 4, log: '[NISN]'},
};

/**
 * The rule of an NISN.
 * Ten digits. Data of a child: specific data.
 * @source Dapodik.
 */
export const nisnRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'nisn.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'nisn.panjang', pattern: '^.{10}$'}),
];

/** First fault in an NISN, or `undefined` when it is well formed. Its codes are {@link NisnFault}. */
export const nisnFault = /* @__PURE__ */ check(nisnRule);

/** How typed or pasted text becomes an NISN. */
export const nisnCleaning: readonly CleanStep[] = [numeric];
/** Cleans an NISN as people type or paste it; what cannot be mended stays and fails {@link nisnFault}. */
export const cleanNisn = /* @__PURE__ */ cleaner(nisnCleaning);

/** The strict schema of an NISN: canonical text only; issues carry the codes of {@link nisnFault}. */
export const nisn = /* @__PURE__ */ identifier('Nisn', nisnRule, nisnMeta);
/** The form schema of an NISN: cleans first, gives canonical text. */
export const nisnInput = /* @__PURE__ */ identifierInput(nisnCleaning, nisn);
/** Canonical text of an NISN. */
export type Nisn = output<typeof nisn>;

/** An NISN, all but the last 4 characters hidden. */
export const maskNisn = /* @__PURE__ */ masker(nisnRule, 4);

/** An NISN for registries. */
export const nisnKind = /* @__PURE__ */ kindOf('nisn', nisnMeta, nisnRule, nisnCleaning, nisn, nisnInput);
