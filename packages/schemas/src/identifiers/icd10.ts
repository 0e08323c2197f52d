import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {ascii, cleaner, replace, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[A-Z][0-9]{2}(?:\\.[0-9A-Z]{1,2})?$';

/** What can be wrong with an ICD-10 code. */
export type Icd10Fault = 'icd.bentuk';

/** Facts about an ICD-10 code for fields and documentation. */
export const icd10Meta: IdentifierMeta = {
  title: 'Kode diagnosis ICD-10',
  label: 'kode ICD-10',
  pattern: SHAPE,
  examples: ['J18.9'],
  maxLength: 6,
  hide: {show: 0, log: ''},
};

/**
 * The rule of an ICD-10 code.
 * A letter and two digits, then a dot and one or two characters. Which codes are valid is the claim grouper's list. Health data.
 * @source ICD-10 (WHO); INA-CBG.
 */
export const icd10Rule: readonly Step[] = [/* @__PURE__ */ match({fault: 'icd.bentuk', pattern: SHAPE})];

/** First fault in an ICD-10 code, or `undefined` when it is well formed. Its codes are {@link Icd10Fault}. */
export const icd10Fault = /* @__PURE__ */ check(icd10Rule);

/** How typed or pasted text becomes an ICD-10 code. */
export const icd10Cleaning: readonly CleanStep[] = [
  ascii,
  upper,
  /* @__PURE__ */ replace({pattern: '[†*]', with: ''}),
  /* @__PURE__ */ replace({pattern: '^([A-Z][0-9]{2})([0-9A-Z]{1,2})$', with: '$1.$2'}),
  /* @__PURE__ */ replace({pattern: '\\.$', with: ''}),
];
/** Cleans an ICD-10 code as people type or paste it; what cannot be mended stays and fails {@link icd10Fault}. */
export const cleanIcd10 = /* @__PURE__ */ cleaner(icd10Cleaning);

/** The strict schema of an ICD-10 code: canonical text only; issues carry the codes of {@link icd10Fault}. */
export const icd10 = /* @__PURE__ */ identifier('Icd10', icd10Rule, icd10Meta);
/** The form schema of an ICD-10 code: cleans first, gives canonical text. */
export const icd10Input = /* @__PURE__ */ identifierInput(icd10Cleaning, icd10);
/** Canonical text of an ICD-10 code. */
export type Icd10 = output<typeof icd10>;

/** An ICD-10 code, hidden whole. */
export const maskIcd10 = /* @__PURE__ */ masker(icd10Rule, 0);

/** An ICD-10 code for registries. */
export const icd10Kind = /* @__PURE__ */ kindOf(
  'icd10',
  icd10Meta,
  icd10Rule,
  icd10Cleaning,
  icd10,
  icd10Input,
);
