import type {output} from 'zod/mini';
import {ascii, cleaner, group, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^2[0-9]-[0-9]{3}-[0-9]{2}$';

/** What can be wrong with a kode objek pajak. */
export type KodeObjekPajakFault = 'kop.bentuk';

/** Facts about a kode objek pajak for fields and documentation. */
export const kodeObjekPajakMeta: IdentifierMeta = {
  title: 'Kode objek pajak',
  pattern: SHAPE,
  examples: ['24-104-01'],
  inputmode: 'numeric',
  maxLength: 9,
};

/**
 * The rule of a kode objek pajak.
 * `2d-ddd-dd`; the first pair names the article.
 * @source Tables of objects of withholding tax of DJP (e-Bupot, Coretax).
 */
export const kodeObjekPajakRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'kop.bentuk', pattern: SHAPE}),
];

/** First fault in a kode objek pajak, or `undefined` when it is well formed. Its codes are {@link KodeObjekPajakFault}. */
export const kodeObjekPajakFault = /* @__PURE__ */ check(kodeObjekPajakRule);

/** How typed or pasted text becomes a kode objek pajak. */
export const kodeObjekPajakCleaning: readonly CleanStep[] = [
  ascii,
  /* @__PURE__ */ group({layouts: [{digits: [2, 3, 2], between: '-'}]}),
];
/** Cleans a kode objek pajak as people type or paste it; what cannot be mended stays and fails {@link kodeObjekPajakFault}. */
export const cleanKodeObjekPajak = /* @__PURE__ */ cleaner(kodeObjekPajakCleaning);

/** The strict schema of a kode objek pajak: canonical text only; issues carry the codes of {@link kodeObjekPajakFault}. */
export const kodeObjekPajak = /* @__PURE__ */ identifier(
  'KodeObjekPajak',
  kodeObjekPajakRule,
  kodeObjekPajakMeta,
);
/** The form schema of a kode objek pajak: cleans first, gives canonical text. */
export const kodeObjekPajakInput = /* @__PURE__ */ identifierInput(kodeObjekPajakCleaning, kodeObjekPajak);
/** Canonical text of a kode objek pajak. */
export type KodeObjekPajak = output<typeof kodeObjekPajak>;

/**
 * Tax each first pair stands for. Rates are data of the treasury, never of this list.
 * @source Tables of objects of withholding tax of DJP (e-Bupot, Coretax).
 */
export const kodeObjekPajakTax: Readonly<Record<string, string>> = {
  '21': 'PPh 21',
  '22': 'PPh 22',
  '24': 'PPh 23',
  '27': 'PPh 26',
  '28': 'PPh 4(2) final',
};

/** What a kode objek pajak tells. */
export interface KodeObjekPajakParts {
  /** The tax, where the first pair is known. */
  readonly tax?: string;
}

/** Takes a kode objek pajak apart. Never throws. */
export const parseKodeObjekPajak = /* @__PURE__ */ parser(kodeObjekPajakRule, (code): KodeObjekPajakParts => {
  const tax = kodeObjekPajakTax[code.slice(0, 2)];
  return tax === undefined ? {} : {tax};
});

/** A kode objek pajak for registries. */
export const kodeObjekPajakKind = /* @__PURE__ */ kindOf(
  'kodeObjekPajak',
  kodeObjekPajakMeta,
  kodeObjekPajakRule,
  kodeObjekPajakCleaning,
  kodeObjekPajak,
  kodeObjekPajakInput,
);
