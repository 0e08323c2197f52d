import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {ascii, cleaner, numeric, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with the SATUSEHAT number of a patient. */
export type IhsPasienFault = 'ihs.pasien';

/** Facts about the SATUSEHAT number of a patient for fields and documentation. */
export const ihsPasienMeta: IdentifierMeta = {
  title: 'Nomor IHS pasien SATUSEHAT',
  label: 'nomor IHS pasien',
  pattern: '^P[0-9]{11}$',
  examples: ['P00000000001'],
  maxLength: 12,
  hide: {show: 0, log: ''},
};

/**
 * The rule of the SATUSEHAT number of a patient.
 * P and eleven digits. Health data; treat as opaque.
 * @source SATUSEHAT.
 */
export const ihsPasienRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'ihs.pasien', pattern: '^P[0-9]{11}$'}),
];

/** First fault in the SATUSEHAT number of a patient, or `undefined` when it is well formed. Its codes are {@link IhsPasienFault}. */
export const ihsPasienFault = /* @__PURE__ */ check(ihsPasienRule);

/** How typed or pasted text becomes the SATUSEHAT number of a patient. */
export const ihsPasienCleaning: readonly CleanStep[] = [ascii, upper];
/** Cleans the SATUSEHAT number of a patient as people type or paste it; what cannot be mended stays and fails {@link ihsPasienFault}. */
export const cleanIhsPasien = /* @__PURE__ */ cleaner(ihsPasienCleaning);

/** The strict schema of the SATUSEHAT number of a patient: canonical text only; issues carry the codes of {@link ihsPasienFault}. */
export const ihsPasien = /* @__PURE__ */ identifier('IhsPasien', ihsPasienRule, ihsPasienMeta);
/** The form schema of the SATUSEHAT number of a patient: cleans first, gives canonical text. */
export const ihsPasienInput = /* @__PURE__ */ identifierInput(ihsPasienCleaning, ihsPasien);
/** Canonical text of the SATUSEHAT number of a patient. */
export type IhsPasien = output<typeof ihsPasien>;

/** The SATUSEHAT number of a patient, hidden whole. */
export const maskIhsPasien = /* @__PURE__ */ masker(ihsPasienRule, 0);

/** The SATUSEHAT number of a patient for registries. */
export const ihsPasienKind = /* @__PURE__ */ kindOf(
  'ihsPasien',
  ihsPasienMeta,
  ihsPasienRule,
  ihsPasienCleaning,
  ihsPasien,
  ihsPasienInput,
);

/** What can be wrong with the SATUSEHAT number of a practitioner. */
export type IhsNakesFault = 'ihs.nakes';

/** Facts about the SATUSEHAT number of a practitioner for fields and documentation. */
export const ihsNakesMeta: IdentifierMeta = {
  title: 'Nomor IHS tenaga kesehatan SATUSEHAT',
  label: 'nomor IHS nakes',
  pattern: '^[0-9]{11}$',
  examples: ['10000000001'],
  inputmode: 'numeric',
  maxLength: 11,
};

/**
 * The rule of the SATUSEHAT number of a practitioner.
 * Eleven digits.
 * @source SATUSEHAT.
 */
export const ihsNakesRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'ihs.nakes', pattern: '^[0-9]{11}$'}),
];

/** First fault in the SATUSEHAT number of a practitioner, or `undefined` when it is well formed. Its codes are {@link IhsNakesFault}. */
export const ihsNakesFault = /* @__PURE__ */ check(ihsNakesRule);

/** How typed or pasted text becomes the SATUSEHAT number of a practitioner. */
export const ihsNakesCleaning: readonly CleanStep[] = [numeric];
/** Cleans the SATUSEHAT number of a practitioner as people type or paste it; what cannot be mended stays and fails {@link ihsNakesFault}. */
export const cleanIhsNakes = /* @__PURE__ */ cleaner(ihsNakesCleaning);

/** The strict schema of the SATUSEHAT number of a practitioner: canonical text only; issues carry the codes of {@link ihsNakesFault}. */
export const ihsNakes = /* @__PURE__ */ identifier('IhsNakes', ihsNakesRule, ihsNakesMeta);
/** The form schema of the SATUSEHAT number of a practitioner: cleans first, gives canonical text. */
export const ihsNakesInput = /* @__PURE__ */ identifierInput(ihsNakesCleaning, ihsNakes);
/** Canonical text of the SATUSEHAT number of a practitioner. */
export type IhsNakes = output<typeof ihsNakes>;

/** The SATUSEHAT number of a practitioner for registries. */
export const ihsNakesKind = /* @__PURE__ */ kindOf(
  'ihsNakes',
  ihsNakesMeta,
  ihsNakesRule,
  ihsNakesCleaning,
  ihsNakes,
  ihsNakesInput,
);
