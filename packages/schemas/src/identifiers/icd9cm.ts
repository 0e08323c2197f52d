import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {ascii, cleaner, replace, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[0-9]{2}(?:\\.[0-9]{1,2})?$';

/** What can be wrong with an ICD-9-CM code. */
export type Icd9cmFault = 'icd9.bentuk';

/** Facts about an ICD-9-CM code for fields and documentation. */
export const icd9cmMeta: IdentifierMeta = {
  title: 'Kode tindakan ICD-9-CM',
  label: 'kode ICD-9-CM',
  pattern: SHAPE,
  examples: ['47.09'],
  inputmode: 'numeric',
  maxLength: 5,
  hide: {show: 0, log: ''},
};

/**
 * The rule of an ICD-9-CM code.
 * Two digits, then a dot and one or two. Four bare digits get the dot; three are ambiguous. Health data.
 * @source ICD-9-CM vol. 3.
 */
export const icd9cmRule: readonly Step[] = [/* @__PURE__ */ match({fault: 'icd9.bentuk', pattern: SHAPE})];

/** First fault in an ICD-9-CM code, or `undefined` when it is well formed. Its codes are {@link Icd9cmFault}. */
export const icd9cmFault = /* @__PURE__ */ check(icd9cmRule);

/** How typed or pasted text becomes an ICD-9-CM code. */
export const icd9cmCleaning: readonly CleanStep[] = [
  ascii,
  /* @__PURE__ */ replace({pattern: '^([0-9]{2})([0-9]{2})$', with: '$1.$2'}),
];
/** Cleans an ICD-9-CM code as people type or paste it; what cannot be mended stays and fails {@link icd9cmFault}. */
export const cleanIcd9cm = /* @__PURE__ */ cleaner(icd9cmCleaning);

/** The strict schema of an ICD-9-CM code: canonical text only; issues carry the codes of {@link icd9cmFault}. */
export const icd9cm = /* @__PURE__ */ identifier('Icd9cm', icd9cmRule, icd9cmMeta);
/** The form schema of an ICD-9-CM code: cleans first, gives canonical text. */
export const icd9cmInput = /* @__PURE__ */ identifierInput(icd9cmCleaning, icd9cm);
/** Canonical text of an ICD-9-CM code. */
export type Icd9cm = output<typeof icd9cm>;

/** An ICD-9-CM code, hidden whole. */
export const maskIcd9cm = /* @__PURE__ */ masker(icd9cmRule, 0);

/** An ICD-9-CM code for registries. */
export const icd9cmKind = /* @__PURE__ */ kindOf(
  'icd9cm',
  icd9cmMeta,
  icd9cmRule,
  icd9cmCleaning,
  icd9cm,
  icd9cmInput,
);
