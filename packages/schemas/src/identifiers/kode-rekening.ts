import type {output} from 'zod/mini';
import {ascii, cleaner, group, replace, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[1-9]\\.[0-9]\\.[0-9]{2}\\.[0-9]{2}\\.(?:[0-9]{3}\\.[0-9]{5}|[0-9]{2}\\.[0-9]{4})$';

/** What can be wrong with a kode rekening. */
export type KodeRekeningFault = 'rekening.bas' | 'rekening.bukan_rincian' | 'rekening.lebar';

/** Facts about a kode rekening for fields and documentation. */
export const kodeRekeningMeta: IdentifierMeta = {
  title: 'Kode rekening belanja, pendapatan, atau pembiayaan',
  label: 'kode rekening',
  pattern: SHAPE,
  examples: ['5.1.02.04.001.00001'],
  inputmode: 'numeric',
  maxLength: 19,
};

/**
 * The rule of a kode rekening.
 * Six levels in one of two live widths, `5.1.02.04.001.00001` or `5.1.02.04.01.0001`; mixed widths are refused.
 * @source Permendagri 90/2019; Kepmendagri 050-5889/2021.
 */
export const kodeRekeningRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'rekening.bas', pattern: '^52[0-9]{4}$', not: true}),
  /* @__PURE__ */ match({fault: 'rekening.bukan_rincian', pattern: '^[1-9](\\.[0-9]+){0,4}$', not: true}),
  /* @__PURE__ */ match({
    fault: 'rekening.lebar',
    pattern: SHAPE,
  }),
];

/** First fault in a kode rekening, or `undefined` when it is well formed. Its codes are {@link KodeRekeningFault}. */
export const kodeRekeningFault = /* @__PURE__ */ check(kodeRekeningRule);

/** How typed or pasted text becomes a kode rekening. */
export const kodeRekeningCleaning: readonly CleanStep[] = [
  ascii,
  /* @__PURE__ */ replace({pattern: '^([^ ]+) +[^0-9 ].*$', with: '$1'}),
  /* @__PURE__ */ replace({pattern: '\\.$', with: ''}),
  /* @__PURE__ */ group({
    layouts: [
      {digits: [1, 1, 2, 2, 3, 5], between: '.'},
      {digits: [1, 1, 2, 2, 2, 4], between: '.'},
    ],
  }),
];
/** Cleans a kode rekening as people type or paste it; what cannot be mended stays and fails {@link kodeRekeningFault}. */
export const cleanKodeRekening = /* @__PURE__ */ cleaner(kodeRekeningCleaning);

/** The strict schema of a kode rekening: canonical text only; issues carry the codes of {@link kodeRekeningFault}. */
export const kodeRekening = /* @__PURE__ */ identifier('KodeRekening', kodeRekeningRule, kodeRekeningMeta);
/** The form schema of a kode rekening: cleans first, gives canonical text. */
export const kodeRekeningInput = /* @__PURE__ */ identifierInput(kodeRekeningCleaning, kodeRekening);
/** Canonical text of a kode rekening. */
export type KodeRekening = output<typeof kodeRekening>;

/** What a kode rekening tells. */
export interface KodeRekeningParts {
  readonly width: 'long' | 'short';
  /** The six levels: akun, kelompok, jenis, objek, rincian objek, sub rincian objek. */
  readonly levels: readonly string[];
  /** The code in the long width, as we store it. */
  readonly long: string;
}

/** Takes a kode rekening apart. Never throws. */
export const parseKodeRekening = /* @__PURE__ */ parser(kodeRekeningRule, (code): KodeRekeningParts => ({
  width: code.length > 17 ? 'long' : 'short',
  levels: code.split('.'),
  long: longKodeRekening(code),
}));

function padded(code: string, rincian: number, subRincian: number): string {
  const [akun, kelompok, jenis, objek, fifth = '', sixth = ''] = code.split('.');
  const pad = (level: string, width: number): string => String(Number(level)).padStart(width, '0');
  return [akun, kelompok, jenis, objek, pad(fifth, rincian), pad(sixth, subRincian)].join('.');
}

/**
 * The long width of a right kode rekening: the last two levels padded on the left. The canonical width.
 * @source identifiers.md 5.1
 */
export function longKodeRekening(code: string): string {
  return kodeRekeningFault(code) ? code : padded(code, 3, 5);
}

/**
 * The short width of a right kode rekening, or `undefined` where it has none (rincian ≥ 100, sub rincian ≥ 10000).
 * @source identifiers.md 5.1
 */
export function shortKodeRekening(code: string): string | undefined {
  const [, , , , rincian, subRincian] = code.split('.');
  if (kodeRekeningFault(code) || Number(rincian) > 99 || Number(subRincian) > 9999) return undefined;
  return padded(code, 2, 4);
}

/** A kode rekening for registries. */
export const kodeRekeningKind = /* @__PURE__ */ kindOf(
  'kodeRekening',
  kodeRekeningMeta,
  kodeRekeningRule,
  kodeRekeningCleaning,
  kodeRekening,
  kodeRekeningInput,
);

/** What can be wrong with a kode rekening of spending. */
export type KodeRekeningBelanjaFault = 'rekening.bukan_belanja';

/** Facts about a kode rekening of spending for fields and documentation. */
export const kodeRekeningBelanjaMeta: IdentifierMeta = {
  title: 'Kode rekening belanja',
  label: 'kode rekening belanja',
  pattern: '^5\\.[0-9]\\.[0-9]{2}\\.[0-9]{2}\\.(?:[0-9]{3}\\.[0-9]{5}|[0-9]{2}\\.[0-9]{4})$',
  examples: ['5.1.02.01.001.00024'],
  inputmode: 'numeric',
  maxLength: 19,
};

/**
 * The rule of a kode rekening of spending.
 * A {@link kodeRekening} whose akun is 5: what a line of spending may carry.
 * @source Permendagri 90/2019.
 */
export const kodeRekeningBelanjaRule: readonly Step[] = [
  ...kodeRekeningRule,
  /* @__PURE__ */ match({fault: 'rekening.bukan_belanja', pattern: '^5'}),
];

/** First fault in a kode rekening of spending, or `undefined` when it is well formed. Its codes are {@link KodeRekeningBelanjaFault}. */
export const kodeRekeningBelanjaFault = /* @__PURE__ */ check(kodeRekeningBelanjaRule);

/** How typed or pasted text becomes a kode rekening of spending. */
export const kodeRekeningBelanjaCleaning: readonly CleanStep[] = kodeRekeningCleaning;
/** Cleans a kode rekening of spending as people type or paste it; what cannot be mended stays and fails {@link kodeRekeningBelanjaFault}. */
export const cleanKodeRekeningBelanja = /* @__PURE__ */ cleaner(kodeRekeningBelanjaCleaning);

/** The strict schema of a kode rekening of spending: canonical text only; issues carry the codes of {@link kodeRekeningBelanjaFault}. */
export const kodeRekeningBelanja = /* @__PURE__ */ identifier(
  'KodeRekeningBelanja',
  kodeRekeningBelanjaRule,
  kodeRekeningBelanjaMeta,
);
/** The form schema of a kode rekening of spending: cleans first, gives canonical text. */
export const kodeRekeningBelanjaInput = /* @__PURE__ */ identifierInput(
  kodeRekeningBelanjaCleaning,
  kodeRekeningBelanja,
);
/** Canonical text of a kode rekening of spending. */
export type KodeRekeningBelanja = output<typeof kodeRekeningBelanja>;

/** A kode rekening of spending for registries. */
export const kodeRekeningBelanjaKind = /* @__PURE__ */ kindOf(
  'kodeRekeningBelanja',
  kodeRekeningBelanjaMeta,
  kodeRekeningBelanjaRule,
  kodeRekeningBelanjaCleaning,
  kodeRekeningBelanja,
  kodeRekeningBelanjaInput,
);
