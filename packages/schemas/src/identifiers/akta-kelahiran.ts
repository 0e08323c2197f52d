import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {ascii, cleaner, replace, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {date, ddmmyyyy} from '../vocabulary/date-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, type IdentifierKind, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with the number of a birth certificate. */
export type AktaKelahiranFault = 'akta.bentuk' | 'akta.tanggal';

/** Facts about the number of a birth certificate for fields and documentation. */
export const aktaKelahiranMeta: IdentifierMeta = {
  title: 'Nomor akta kelahiran',
  label: 'nomor akta',
  pattern: '^[0-9]{4}-[A-Z]{2}-[0-9]{8}-[0-9]{4}$',
  examples: ['1708-LU-24112026-0001'],
  inputmode: 'text',
  autocomplete: 'off',
  maxLength: 21,
  hide: {show: 4, log: '[AKTA]'},
};

/**
 * The rule of the number of a birth certificate.
 * Region, kind, day DDMMYYYY, serial.
 * @source Certificates in circulation.
 */
export const aktaKelahiranRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'akta.bentuk', pattern: '^[0-9]{4}-[A-Z]{2}-[0-9]{8}-[0-9]{4}$'}),
  /* @__PURE__ */ date({fault: 'akta.tanggal', at: [8, 16], form: ddmmyyyy}),
];

/** First fault in the number of a birth certificate, or `undefined` when it is well formed. Its codes are {@link AktaKelahiranFault}. */
export const aktaKelahiranFault = /* @__PURE__ */ check(aktaKelahiranRule);

/** How typed or pasted text becomes the number of a birth certificate. */
export const aktaKelahiranCleaning: readonly CleanStep[] = [
  ascii,
  upper,
  /* @__PURE__ */ replace({pattern: ' {0,3}[\\-‐‑‒–—―] {0,3}', with: '-'}),
];
/** Cleans the number of a birth certificate as people type or paste it; what cannot be mended stays and fails {@link aktaKelahiranFault}. */
export const cleanAktaKelahiran = /* @__PURE__ */ cleaner(aktaKelahiranCleaning);

/** The strict schema of the number of a birth certificate: canonical text only; issues carry the codes of {@link aktaKelahiranFault}. */
export const aktaKelahiran = /* @__PURE__ */ identifier(
  'AktaKelahiran',
  aktaKelahiranRule,
  aktaKelahiranMeta,
);
/** The form schema of the number of a birth certificate: cleans first, gives canonical text. */
export const aktaKelahiranInput = /* @__PURE__ */ identifierInput(aktaKelahiranCleaning, aktaKelahiran);
/** Canonical text of the number of a birth certificate. */
export type AktaKelahiran = output<typeof aktaKelahiran>;

/** The number of a birth certificate, all but the last 4 characters hidden. */
export const maskAktaKelahiran = /* @__PURE__ */ masker(aktaKelahiranRule, 4);

/** The number of a birth certificate for registries. */
export const aktaKelahiranKind: IdentifierKind = {
  name: 'aktaKelahiran',
  meta: aktaKelahiranMeta,
  rule: aktaKelahiranRule,
  cleaning: aktaKelahiranCleaning,
  schema: aktaKelahiran,
  input: aktaKelahiranInput,
};
