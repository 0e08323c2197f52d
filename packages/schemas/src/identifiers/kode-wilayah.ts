import type {output} from 'zod/mini';
import {ascii, cleaner, group, replace, type CleanStep} from '../vocabulary/clean-step.ts';
import {issued} from '../vocabulary/issued-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {provincePattern} from '../wilayah/province.ts';
import {villagesOf, type Regency} from '../wilayah/regency.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a region code. */
export type KodeWilayahFault = 'wilayah.bentuk' | 'wilayah.provinsi' | 'wilayah.tidak_ada';

/** Facts about a region code for fields and documentation. */
export const kodeWilayahMeta: IdentifierMeta = {
  title: 'Kode wilayah Kemendagri',
  label: 'kode wilayah',
  pattern: '^[0-9]{2}(?:\\.[0-9]{2}(?:\\.[0-9]{2}(?:\\.[1-3][0-9]{3})?)?)?$',
  examples: ['17.08.04.1003'],
  inputmode: 'decimal',
  maxLength: 13,
};

/**
 * The rule of a region code `PP.KK.CC.DDDD` of any level, for any regency: shape and province.
 * @source Kepmendagri 300.2.2-2430/2025. BPS codes look alike and differ: never mix.
 */
export const kodeWilayahShapeRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'wilayah.bentuk', at: [0, 20], pattern: kodeWilayahMeta.pattern}),
  /* @__PURE__ */ match({fault: 'wilayah.provinsi', at: [0, 2], pattern: provincePattern}),
];

/** First fault in the shape of a region code: `wilayah.bentuk` or `wilayah.provinsi`. */
export const kodeWilayahFault = /* @__PURE__ */ check(kodeWilayahShapeRule);

/**
 * The rule of a region code, with the table of one regency: within it, only codes that were issued are right.
 * @source Kepmendagri 300.2.2-2430/2025
 */
/* @__NO_SIDE_EFFECTS__ */
export function kodeWilayahRuleOf(regency: Regency): readonly Step[] {
  const codes = regency.kecamatan.flatMap(kecamatan => [
    kecamatan.code,
    ...villagesOf(kecamatan).map(({code}) => code),
  ]);
  return [...kodeWilayahShapeRule, issued({fault: 'wilayah.tidak_ada', prefix: `${regency.code}.`, codes})];
}

/** The rule of a region code, with the table of Kepahiang. @source Kepmendagri 300.2.2-2430/2025 */
export const kodeWilayahRule = /* @__PURE__ */ kodeWilayahRuleOf(kepahiang);

/** How typed text becomes a region code: bare digits of 2, 4, 6 or 10 get their dots, other groupings stay as typed. */
export const kodeWilayahCleaning: readonly CleanStep[] = [
  ascii,
  /* @__PURE__ */ replace({pattern: '\\.$', with: ''}),
  /* @__PURE__ */ group({
    layouts: [
      {digits: [2, 2], between: '.'},
      {digits: [2, 2, 2], between: '.'},
      {digits: [2, 2, 2, 4], between: '.'},
    ],
  }),
];
/** Cleans a typed region code. */
export const cleanKodeWilayah = /* @__PURE__ */ cleaner(kodeWilayahCleaning);

/** The strict schema of a region code, with the table of Kepahiang; issues carry the codes of {@link KodeWilayahFault}. */
export const kodeWilayah = /* @__PURE__ */ identifier('KodeWilayah', kodeWilayahRule, kodeWilayahMeta);
/** The form schema of a region code: cleans first. */
export const kodeWilayahInput = /* @__PURE__ */ identifierInput(kodeWilayahCleaning, kodeWilayah);
/** A region code of any level. */
export type KodeWilayah = output<typeof kodeWilayah>;

/** What a region code tells: the code of each level it has. */
export interface KodeWilayahParts {
  readonly level: 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa';
  readonly province: string;
  readonly regency?: string;
  readonly kecamatan?: string;
  /** Of the lowest level: its digit 1, 2 or 3. */
  readonly kind?: 'kelurahan' | 'desa' | 'desa adat';
}

const levels = ['provinsi', 'kabupaten', 'kecamatan', 'desa'] as const;
const kinds: Readonly<Record<string, NonNullable<KodeWilayahParts['kind']>>> = {
  '1': 'kelurahan',
  '2': 'desa',
  '3': 'desa adat',
};

/** Takes a region code apart. Never throws. */
export const parseKodeWilayah = /* @__PURE__ */ parser(kodeWilayahRule, (code): KodeWilayahParts => {
  const kind = kinds[code.slice(9, 10)];
  return {
    level: levels[code.split('.').length - 1]!,
    province: code.slice(0, 2),
    ...(code.length > 2 && {regency: code.slice(0, 5)}),
    ...(code.length > 5 && {kecamatan: code.slice(0, 8)}),
    ...(kind && {kind}),
  };
});

/** A region code for registries. */
export const kodeWilayahKind = /* @__PURE__ */ kindOf(
  'kodeWilayah',
  kodeWilayahMeta,
  kodeWilayahRule,
  kodeWilayahCleaning,
  kodeWilayah,
  kodeWilayahInput,
);
