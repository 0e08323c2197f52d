import type {output} from 'zod/mini';
import {ascii, cleaner, replace, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^1\\.[1-9](?:\\.[0-9]{1,3}){1,5}$';

/** What can be wrong with a code of regional goods. */
export type KodeBarangFault = 'barang.bentuk';

/** Facts about a code of regional goods for fields and documentation. */
export const kodeBarangMeta: IdentifierMeta = {
  title: 'Kode barang milik daerah',
  label: 'kode barang',
  pattern: SHAPE,
  examples: ['1.3.2.05.01.04.001'],
  inputmode: 'numeric',
  maxLength: 24,
};

/**
 * The rule of a code of regional goods.
 * Levels joined by dots.
 * @source Permendagri 108/2016.
 */
export const kodeBarangRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'barang.bentuk', pattern: SHAPE}),
];

/** First fault in a code of regional goods, or `undefined` when it is well formed. Its codes are {@link KodeBarangFault}. */
export const kodeBarangFault = /* @__PURE__ */ check(kodeBarangRule);

/** How typed or pasted text becomes a code of regional goods. */
export const kodeBarangCleaning: readonly CleanStep[] = [
  ascii,
  /* @__PURE__ */ replace({pattern: '\\.$', with: ''}),
];
/** Cleans a code of regional goods as people type or paste it; what cannot be mended stays and fails {@link kodeBarangFault}. */
export const cleanKodeBarang = /* @__PURE__ */ cleaner(kodeBarangCleaning);

/** The strict schema of a code of regional goods: canonical text only; issues carry the codes of {@link kodeBarangFault}. */
export const kodeBarang = /* @__PURE__ */ identifier('KodeBarang', kodeBarangRule, kodeBarangMeta);
/** The form schema of a code of regional goods: cleans first, gives canonical text. */
export const kodeBarangInput = /* @__PURE__ */ identifierInput(kodeBarangCleaning, kodeBarang);
/** Canonical text of a code of regional goods. */
export type KodeBarang = output<typeof kodeBarang>;

/** A code of regional goods for registries. */
export const kodeBarangKind = /* @__PURE__ */ kindOf(
  'kodeBarang',
  kodeBarangMeta,
  kodeBarangRule,
  kodeBarangCleaning,
  kodeBarang,
  kodeBarangInput,
);
