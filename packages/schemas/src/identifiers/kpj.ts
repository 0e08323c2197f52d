import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {cleaner, numeric, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a KPJ. */
export type KpjFault = 'kpj.huruf' | 'kpj.karakter' | 'kpj.panjang' | 'kpj.contoh';

/** Facts about a KPJ for fields and documentation. */
export const kpjMeta: IdentifierMeta = {
  title: 'Nomor kartu peserta BPJS Ketenagakerjaan (KPJ)',
  label: 'KPJ',
  pattern: '^[0-9]{11}$',
  examples: ['12034567890'],
  inputmode: 'numeric',
  maxLength: 11,
  hide: {show: 4, log: '[BPJS]'},
};

/**
 * The rule of a KPJ.
 * 11 digits, no public check digit. Older cards with one letter: {@link kpjLama}.
 * @source Shape as printed on cards.
 */
export const kpjRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'kpj.huruf', pattern: '^[0-9]*[A-Z][0-9]*$', not: true}),
  /* @__PURE__ */ match({fault: 'kpj.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'kpj.panjang', pattern: '^.{11}$'}),
  /* @__PURE__ */ match({fault: 'kpj.contoh', pattern: '^0+$', not: true}),
];

/** First fault in a KPJ, or `undefined` when it is well formed. Its codes are {@link KpjFault}. */
export const kpjFault = /* @__PURE__ */ check(kpjRule);

/** How typed or pasted text becomes a KPJ. */
export const kpjCleaning: readonly CleanStep[] = [numeric];
/** Cleans a KPJ as people type or paste it; what cannot be mended stays and fails {@link kpjFault}. */
export const cleanKpj = /* @__PURE__ */ cleaner(kpjCleaning);

/** The strict schema of a KPJ: canonical text only; issues carry the codes of {@link kpjFault}. */
export const kpj = /* @__PURE__ */ identifier('Kpj', kpjRule, kpjMeta);
/** The form schema of a KPJ: cleans first, gives canonical text. */
export const kpjInput = /* @__PURE__ */ identifierInput(kpjCleaning, kpj);
/** Canonical text of a KPJ. */
export type Kpj = output<typeof kpj>;

/** A KPJ, all but the last 4 characters hidden. */
export const maskKpj = /* @__PURE__ */ masker(kpjRule, 4);

/** A KPJ for registries. */
export const kpjKind = /* @__PURE__ */ kindOf('kpj', kpjMeta, kpjRule, kpjCleaning, kpj, kpjInput);

/** What can be wrong with a KPJ of an older card. */
export type KpjLamaFault = 'kpj.karakter' | 'kpj.panjang' | 'kpj.contoh';

/** Facts about a KPJ of an older card for fields and documentation. */
export const kpjLamaMeta: IdentifierMeta = {
  title: 'Nomor KPJ kartu lama',
  label: 'KPJ',
  pattern: '^[0-9A-Z]{11}$',
  examples: ['12A34567890'],
  maxLength: 11,
  hide: {show: 4, log: '[BPJS]'},
};

/**
 * The rule of a KPJ of an older card.
 * 11 digits or capitals; a letter is a warning, for a person to look at.
 * @source Older cards carry a letter.
 */
export const kpjLamaRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'kpj.karakter', pattern: '[^0-9A-Z]', not: true}),
  /* @__PURE__ */ match({fault: 'kpj.panjang', pattern: '^.{11}$'}),
  /* @__PURE__ */ match({fault: 'kpj.contoh', pattern: '^0+$', not: true}),
  /* @__PURE__ */ warn(/* @__PURE__ */ match({fault: 'kpj.peringatan.lama', pattern: '[A-Z]', not: true})),
];

/** First fault in a KPJ of an older card, or `undefined` when it is well formed. Its codes are {@link KpjLamaFault}. */
export const kpjLamaFault = /* @__PURE__ */ check(kpjLamaRule);

/** How typed or pasted text becomes a KPJ of an older card. */
export const kpjLamaCleaning: readonly CleanStep[] = [numeric, upper];
/** Cleans a KPJ of an older card as people type or paste it; what cannot be mended stays and fails {@link kpjLamaFault}. */
export const cleanKpjLama = /* @__PURE__ */ cleaner(kpjLamaCleaning);

/** The strict schema of a KPJ of an older card: canonical text only; issues carry the codes of {@link kpjLamaFault}. */
export const kpjLama = /* @__PURE__ */ identifier('KpjLama', kpjLamaRule, kpjLamaMeta);
/** The form schema of a KPJ of an older card: cleans first, gives canonical text. */
export const kpjLamaInput = /* @__PURE__ */ identifierInput(kpjLamaCleaning, kpjLama);
/** Canonical text of a KPJ of an older card. */
export type KpjLama = output<typeof kpjLama>;

/** A KPJ of an older card, all but the last 4 characters hidden. */
export const maskKpjLama = /* @__PURE__ */ masker(kpjLamaRule, 4);

/** A KPJ of an older card for registries. */
export const kpjLamaKind = /* @__PURE__ */ kindOf(
  'kpjLama',
  kpjLamaMeta,
  kpjLamaRule,
  kpjLamaCleaning,
  kpjLama,
  kpjLamaInput,
);
