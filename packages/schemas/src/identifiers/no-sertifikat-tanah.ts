import type {output} from 'zod/mini';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with the number of a land certificate. */
export type NoSertifikatTanahFault = 'sertifikat.karakter' | 'sertifikat.panjang';

/** Facts about the number of a land certificate for fields and documentation. */
export const noSertifikatTanahMeta: IdentifierMeta = {
  title: 'Nomor sertifikat tanah',
  label: 'nomor sertifikat tanah',
  pattern: '^[0-9]{14}$',
  examples: ['07080000000001'],
  inputmode: 'numeric',
  maxLength: 14,
};

/**
 * The rule of the number of a land certificate.
 * 14 digits.
 * @source Certificates in circulation.
 */
export const noSertifikatTanahRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'sertifikat.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'sertifikat.panjang', pattern: '^.{14}$'}),
];

/** First fault in the number of a land certificate, or `undefined` when it is well formed. Its codes are {@link NoSertifikatTanahFault}. */
export const noSertifikatTanahFault = /* @__PURE__ */ check(noSertifikatTanahRule);

/** How typed or pasted text becomes the number of a land certificate. */
export const noSertifikatTanahCleaning: readonly CleanStep[] = [numeric];
/** Cleans the number of a land certificate as people type or paste it; what cannot be mended stays and fails {@link noSertifikatTanahFault}. */
export const cleanNoSertifikatTanah = /* @__PURE__ */ cleaner(noSertifikatTanahCleaning);

/** The strict schema of the number of a land certificate: canonical text only; issues carry the codes of {@link noSertifikatTanahFault}. */
export const noSertifikatTanah = /* @__PURE__ */ identifier(
  'NoSertifikatTanah',
  noSertifikatTanahRule,
  noSertifikatTanahMeta,
);
/** The form schema of the number of a land certificate: cleans first, gives canonical text. */
export const noSertifikatTanahInput = /* @__PURE__ */ identifierInput(
  noSertifikatTanahCleaning,
  noSertifikatTanah,
);
/** Canonical text of the number of a land certificate. */
export type NoSertifikatTanah = output<typeof noSertifikatTanah>;

/** The number of a land certificate for registries. */
export const noSertifikatTanahKind = /* @__PURE__ */ kindOf(
  'noSertifikatTanah',
  noSertifikatTanahMeta,
  noSertifikatTanahRule,
  noSertifikatTanahCleaning,
  noSertifikatTanah,
  noSertifikatTanahInput,
);
