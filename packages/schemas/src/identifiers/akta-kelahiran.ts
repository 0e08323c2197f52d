import type {output} from 'zod/mini';
import type {IsoDate} from '../dates.ts';
import {masker} from '../hide.ts';
import {ascii, cleaner, replace, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {date, datesIn, ddmmyyyy} from '../vocabulary/date-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, parser, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[0-9]{4}-[A-Z]{2}-[0-9]{8}-[0-9]{4}$';

/** What can be wrong with the number of a birth certificate. */
export type AktaKelahiranFault = 'akta.bentuk' | 'akta.tanggal';

/** Facts about the number of a birth certificate for fields and documentation. */
export const aktaKelahiranMeta: IdentifierMeta = {
  title: 'Nomor akta kelahiran',
  label: 'nomor akta',
  pattern: SHAPE,
  examples: ['1708-LU-24112026-0001'],
  maxLength: 21,
  hide: {show: 4, log: '[AKTA]'},
};

/**
 * The rule of the number of a birth certificate.
 * Region, kind, day DDMMYYYY, serial.
 * @source Certificates in circulation.
 */
export const aktaKelahiranRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'akta.bentuk', pattern: SHAPE}),
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

/** What the number of a birth certificate tells. */
export interface AktaKelahiranParts {
  /** Region that issued it, four digits. */
  readonly region: string;
  /** Kind, for example `LU` (general) or `LT` (late). */
  readonly kind: string;
  readonly date: IsoDate;
  readonly serial: string;
}

/** Takes the number of a birth certificate apart. Never throws. */
export const parseAktaKelahiran = /* @__PURE__ */ parser(aktaKelahiranRule, (number): AktaKelahiranParts => ({
  region: number.slice(0, 4),
  kind: number.slice(5, 7),
  date: datesIn(number.slice(8, 16), ddmmyyyy)[0]!,
  serial: number.slice(17),
}));

/** The number of a birth certificate, all but the last 4 characters hidden. */
export const maskAktaKelahiran = /* @__PURE__ */ masker(aktaKelahiranRule, 4);

/** The number of a birth certificate for registries. */
export const aktaKelahiranKind = /* @__PURE__ */ kindOf(
  'aktaKelahiran',
  aktaKelahiranMeta,
  aktaKelahiranRule,
  aktaKelahiranCleaning,
  aktaKelahiran,
  aktaKelahiranInput,
);
