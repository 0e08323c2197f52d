import type {output} from 'zod/mini';
import {ascii, cleaner, group, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, parser, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^4[0-9]{5}-[0-9]{3}$';

/** What can be wrong with a KAP-KJS. */
export type KapKjsFault = 'kapkjs.bentuk';

/** Facts about a KAP-KJS for fields and documentation. */
export const kapKjsMeta: IdentifierMeta = {
  title: 'Kode akun pajak dan jenis setoran (KAP-KJS)',
  label: 'KAP-KJS',
  pattern: SHAPE,
  examples: ['411121-100'],
  inputmode: 'numeric',
  maxLength: 10,
};

/**
 * The rule of a KAP-KJS.
 * Account (6, beginning 4) and kind of deposit (3). An account that treasurers seldom use is a warning.
 * @source PER-10/PJ/2024 (list of KAP and KJS).
 */
export const kapKjsRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'kapkjs.bentuk', pattern: SHAPE}),
  /* @__PURE__ */ warn(
    /* @__PURE__ */ match({
      fault: 'kapkjs.peringatan.tidak_dikenal',
      at: [0, 6],
      pattern: '^(411121|411122|411124|411126|411127|411128|411211|411618)',
    }),
  ),
];

/** First fault in a KAP-KJS, or `undefined` when it is well formed. Its codes are {@link KapKjsFault}. */
export const kapKjsFault = /* @__PURE__ */ check(kapKjsRule);

/** How typed or pasted text becomes a KAP-KJS. */
export const kapKjsCleaning: readonly CleanStep[] = [
  ascii,
  /* @__PURE__ */ group({layouts: [{digits: [6, 3], between: '-'}]}),
];
/** Cleans a KAP-KJS as people type or paste it; what cannot be mended stays and fails {@link kapKjsFault}. */
export const cleanKapKjs = /* @__PURE__ */ cleaner(kapKjsCleaning);

/** The strict schema of a KAP-KJS: canonical text only; issues carry the codes of {@link kapKjsFault}. */
export const kapKjs = /* @__PURE__ */ identifier('KapKjs', kapKjsRule, kapKjsMeta);
/** The form schema of a KAP-KJS: cleans first, gives canonical text. */
export const kapKjsInput = /* @__PURE__ */ identifierInput(kapKjsCleaning, kapKjs);
/** Canonical text of a KAP-KJS. */
export type KapKjs = output<typeof kapKjs>;

/** What a KAP-KJS tells. */
export interface KapKjsParts {
  readonly account: string;
  /** Kind of deposit. */
  readonly kind: string;
}

/** Takes a KAP-KJS apart. Never throws. */
export const parseKapKjs = /* @__PURE__ */ parser(kapKjsRule, (code): KapKjsParts => ({
  account: code.slice(0, 6),
  kind: code.slice(7),
}));

/** A KAP-KJS for registries. */
export const kapKjsKind = /* @__PURE__ */ kindOf(
  'kapKjs',
  kapKjsMeta,
  kapKjsRule,
  kapKjsCleaning,
  kapKjs,
  kapKjsInput,
);
