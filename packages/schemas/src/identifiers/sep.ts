import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {ascii, cleaner, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[0-9]{4}[A-Z0-9][0-9]{3}(0[1-9]|1[0-2])[0-9]{2}[A-UW-Z][0-9]{6}$';

/** What can be wrong with a SEP number. */
export type SepFault = 'sep.karakter' | 'sep.panjang' | 'sep.jenis' | 'sep.bulan' | 'sep.bentuk';

/** Facts about a SEP number for fields and documentation. */
export const sepMeta: IdentifierMeta = {
  title: 'Surat Eligibilitas Peserta (SEP)',
  label: 'nomor SEP',
  pattern: '^[0-9]{4}[A-Z0-9][0-9]{3}(0[1-9]|1[0-2])[0-9]{2}V[0-9]{6}$',
  examples: ['0702R0011126V000001'],
  maxLength: 19,
  hide: {show: 0, log: ''},
};

/**
 * The rule of a SEP number.
 * Facility (8), month and year MMYY (4), V, serial (6).
 * @source BPJS Kesehatan VClaim.
 */
export const sepRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'sep.karakter', pattern: '[^0-9A-Z]', not: true}),
  /* @__PURE__ */ match({fault: 'sep.panjang', pattern: '^.{19}$'}),
  /* @__PURE__ */ match({fault: 'sep.jenis', pattern: '^.{12}[A-UW-Z]', not: true}),
  /* @__PURE__ */ match({fault: 'sep.bulan', at: [8, 10], pattern: '^(0[1-9]|1[0-2])'}),
  /* @__PURE__ */ match({fault: 'sep.bentuk', pattern: '^[0-9]{4}[A-Z0-9][0-9]{7}V[0-9]{6}$'}),
];

/** First fault in a SEP number, or `undefined` when it is well formed. Its codes are {@link SepFault}. */
export const sepFault = /* @__PURE__ */ check(sepRule);

/** How typed or pasted text becomes a SEP number. */
export const sepCleaning: readonly CleanStep[] = [ascii, upper];
/** Cleans a SEP number as people type or paste it; what cannot be mended stays and fails {@link sepFault}. */
export const cleanSep = /* @__PURE__ */ cleaner(sepCleaning);

/** The strict schema of a SEP number: canonical text only; issues carry the codes of {@link sepFault}. */
export const sep = /* @__PURE__ */ identifier('Sep', sepRule, sepMeta);
/** The form schema of a SEP number: cleans first, gives canonical text. */
export const sepInput = /* @__PURE__ */ identifierInput(sepCleaning, sep);
/** Canonical text of a SEP number. */
export type Sep = output<typeof sep>;

/** What a SEP number tells. */
export interface SepParts {
  readonly facility: string;
  readonly month: number;
  /** Four digits, of this century. */
  readonly year: number;
  readonly serial: string;
}

/** Takes a SEP number apart. Never throws. */
export const parseSep = /* @__PURE__ */ parser(sepRule, (code): SepParts => ({
  facility: code.slice(0, 8),
  month: Number(code.slice(8, 10)),
  year: 2000 + Number(code.slice(10, 12)),
  serial: code.slice(13),
}));

/** A SEP number, hidden whole. */
export const maskSep = /* @__PURE__ */ masker(sepRule, 0);

/** A SEP number for registries. */
export const sepKind = /* @__PURE__ */ kindOf('sep', sepMeta, sepRule, sepCleaning, sep, sepInput);

/** What can be wrong with a referral number. */
export type NoRujukanFault = 'rujukan.karakter' | 'rujukan.panjang' | 'rujukan.sep' | 'rujukan.bentuk';

/** Facts about a referral number for fields and documentation. */
export const noRujukanMeta: IdentifierMeta = {
  title: 'Nomor rujukan BPJS',
  label: 'nomor rujukan',
  pattern: SHAPE,
  examples: ['0702R0011126B000001'],
  maxLength: 19,
  hide: {show: 0, log: ''},
};

/**
 * The rule of a referral number.
 * As a SEP, with another letter than V in place 13.
 * @source BPJS Kesehatan VClaim.
 */
export const noRujukanRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'rujukan.karakter', pattern: '[^0-9A-Z]', not: true}),
  /* @__PURE__ */ match({fault: 'rujukan.panjang', pattern: '^.{19}$'}),
  /* @__PURE__ */ match({fault: 'rujukan.sep', pattern: '^.{12}V', not: true}),
  /* @__PURE__ */ match({
    fault: 'rujukan.bentuk',
    pattern: SHAPE,
  }),
];

/** First fault in a referral number, or `undefined` when it is well formed. Its codes are {@link NoRujukanFault}. */
export const noRujukanFault = /* @__PURE__ */ check(noRujukanRule);

/** How typed or pasted text becomes a referral number. */
export const noRujukanCleaning: readonly CleanStep[] = [ascii, upper];
/** Cleans a referral number as people type or paste it; what cannot be mended stays and fails {@link noRujukanFault}. */
export const cleanNoRujukan = /* @__PURE__ */ cleaner(noRujukanCleaning);

/** The strict schema of a referral number: canonical text only; issues carry the codes of {@link noRujukanFault}. */
export const noRujukan = /* @__PURE__ */ identifier('NoRujukan', noRujukanRule, noRujukanMeta);
/** The form schema of a referral number: cleans first, gives canonical text. */
export const noRujukanInput = /* @__PURE__ */ identifierInput(noRujukanCleaning, noRujukan);
/** Canonical text of a referral number. */
export type NoRujukan = output<typeof noRujukan>;

/** A referral number, hidden whole. */
export const maskNoRujukan = /* @__PURE__ */ masker(noRujukanRule, 0);

/** A referral number for registries. */
export const noRujukanKind = /* @__PURE__ */ kindOf(
  'noRujukan',
  noRujukanMeta,
  noRujukanRule,
  noRujukanCleaning,
  noRujukan,
  noRujukanInput,
);
