import type {output} from 'zod/mini';
import {ascii, cleaner, replace, text, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, parser, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[^\\p{Cc}<>]{3,60}$';

/** What can be wrong with the number of an outgoing letter. */
export type NomorSuratFault = 'surat.klasifikasi' | 'surat.tahun' | 'surat.bentuk';

/** Facts about the number of an outgoing letter for fields and documentation. */
export const nomorSuratMeta: IdentifierMeta = {
  title: 'Nomor naskah dinas keluar',
  label: 'nomor surat',
  pattern:
    '^[0-9]{3}(?:\\.[0-9]{1,2}){0,4}/[0-9A-Z.\\-]{1,12}(?:/[0-9A-Z.\\-]{1,20}){0,4}/(?:[IVX]{1,4}/)?20[0-9]{2}$',
  examples: ['000.1.2.3/123/DPUPR/2026'],
  maxLength: 120,
};

/**
 * The rule of the number of an outgoing letter.
 * classification / serial / unit / year, also with a Roman month. Only our own letters follow it; incoming ones are {@link nomorSuratMasuk}.
 * @source Permendagri 83/2022 (classification), 1/2023 (letters).
 */
export const nomorSuratRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'surat.klasifikasi', pattern: '^[0-9]{3}(?:\\.[0-9]{1,2}){0,4}/'}),
  /* @__PURE__ */ match({fault: 'surat.tahun', pattern: '/20[0-9]{2}$'}),
  /* @__PURE__ */ match({
    fault: 'surat.bentuk',
    pattern:
      '^[0-9]{3}(?:\\.[0-9]{1,2}){0,4}/[0-9A-Z.\\-]{1,12}(?:/[0-9A-Z.\\-]{1,20}){0,4}/(?:[IVX]{1,4}/)?20[0-9]{2}$',
  }),
];

/** First fault in the number of an outgoing letter, or `undefined` when it is well formed. Its codes are {@link NomorSuratFault}. */
export const nomorSuratFault = /* @__PURE__ */ check(nomorSuratRule);

/** How typed or pasted text becomes the number of an outgoing letter. */
export const nomorSuratCleaning: readonly CleanStep[] = [
  ascii,
  upper,
  /* @__PURE__ */ replace({pattern: ' {0,3}/ {0,3}', with: '/'}),
];
/** Cleans the number of an outgoing letter as people type or paste it; what cannot be mended stays and fails {@link nomorSuratFault}. */
export const cleanNomorSurat = /* @__PURE__ */ cleaner(nomorSuratCleaning);

/** The strict schema of the number of an outgoing letter: canonical text only; issues carry the codes of {@link nomorSuratFault}. */
export const nomorSurat = /* @__PURE__ */ identifier('NomorSurat', nomorSuratRule, nomorSuratMeta);
/** The form schema of the number of an outgoing letter: cleans first, gives canonical text. */
export const nomorSuratInput = /* @__PURE__ */ identifierInput(nomorSuratCleaning, nomorSurat);
/** Canonical text of the number of an outgoing letter. */
export type NomorSurat = output<typeof nomorSurat>;

/** What the number of an outgoing letter tells. */
export interface NomorSuratParts {
  readonly classification: string;
  readonly serial: string;
  /** What stands between serial and year: unit, maybe a Roman month. */
  readonly unit: readonly string[];
  readonly year: number;
}

/** Takes the number of an outgoing letter apart. Never throws. */
export const parseNomorSurat = /* @__PURE__ */ parser(nomorSuratRule, (number): NomorSuratParts => {
  const pieces = number.split('/');
  return {
    classification: pieces[0]!,
    serial: pieces[1]!,
    unit: pieces.slice(2, -1),
    year: Number(pieces.at(-1)),
  };
});

/** The number of an outgoing letter for registries. */
export const nomorSuratKind = /* @__PURE__ */ kindOf(
  'nomorSurat',
  nomorSuratMeta,
  nomorSuratRule,
  nomorSuratCleaning,
  nomorSurat,
  nomorSuratInput,
);

/** What can be wrong with the number of an incoming letter. */
export type NomorSuratMasukFault = 'surat.masuk';

/** Facts about the number of an incoming letter for fields and documentation. */
export const nomorSuratMasukMeta: IdentifierMeta = {
  title: 'Nomor naskah dinas masuk',
  label: 'nomor surat masuk',
  pattern: SHAPE,
  examples: ['R-99/IJ/KP.07.6/04/2020'],
  maxLength: 60,
};

/**
 * The rule of the number of an incoming letter.
 * Free text of 3 to 60 printable characters: every office numbers its own way.
 * @source Permendagri 1/2023.
 */
export const nomorSuratMasukRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'surat.masuk', pattern: SHAPE}),
];

/** First fault in the number of an incoming letter, or `undefined` when it is well formed. Its codes are {@link NomorSuratMasukFault}. */
export const nomorSuratMasukFault = /* @__PURE__ */ check(nomorSuratMasukRule);

/** How typed or pasted text becomes the number of an incoming letter. */
export const nomorSuratMasukCleaning: readonly CleanStep[] = [text];
/** Cleans the number of an incoming letter as people type or paste it; what cannot be mended stays and fails {@link nomorSuratMasukFault}. */
export const cleanNomorSuratMasuk = /* @__PURE__ */ cleaner(nomorSuratMasukCleaning);

/** The strict schema of the number of an incoming letter: canonical text only; issues carry the codes of {@link nomorSuratMasukFault}. */
export const nomorSuratMasuk = /* @__PURE__ */ identifier(
  'NomorSuratMasuk',
  nomorSuratMasukRule,
  nomorSuratMasukMeta,
);
/** The form schema of the number of an incoming letter: cleans first, gives canonical text. */
export const nomorSuratMasukInput = /* @__PURE__ */ identifierInput(nomorSuratMasukCleaning, nomorSuratMasuk);
/** Canonical text of the number of an incoming letter. */
export type NomorSuratMasuk = output<typeof nomorSuratMasuk>;

/** The number of an incoming letter for registries. */
export const nomorSuratMasukKind = /* @__PURE__ */ kindOf(
  'nomorSuratMasuk',
  nomorSuratMasukMeta,
  nomorSuratMasukRule,
  nomorSuratMasukCleaning,
  nomorSuratMasuk,
  nomorSuratMasukInput,
);
