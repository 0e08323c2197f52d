import type {output} from 'zod/mini';
import {ascii, cleaner, group, replace, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[1-9]\\.[0-9]{2}\\.[0-9]\\.[0-9]{2}\\.[0-9]\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}$';

/** What can be wrong with a kode SKPD. */
export type KodeSkpdFault = 'skpd.pola';

/** Facts about a kode SKPD for fields and documentation. */
export const kodeSkpdMeta: IdentifierMeta = {
  title: 'Kode SKPD atau unit',
  label: 'kode SKPD',
  pattern: SHAPE,
  examples: ['1.02.0.00.0.00.01.0000'],
  inputmode: 'numeric',
  maxLength: 22,
};

/**
 * The rule of a kode SKPD.
 * Three slots of urusan.bidang (unused `0.00`), order 2, unit 4 (`0000` the head).
 * @source Permendagri 90/2019.
 */
export const kodeSkpdRule: readonly Step[] = [
  /* @__PURE__ */ match({
    fault: 'skpd.pola',
    pattern: SHAPE,
  }),
];

/** First fault in a kode SKPD, or `undefined` when it is well formed. Its codes are {@link KodeSkpdFault}. */
export const kodeSkpdFault = /* @__PURE__ */ check(kodeSkpdRule);

/** How typed or pasted text becomes a kode SKPD. */
export const kodeSkpdCleaning: readonly CleanStep[] = [
  ascii,
  /* @__PURE__ */ replace({pattern: '^([^ ]+) +[^0-9 ].*$', with: '$1'}),
  /* @__PURE__ */ replace({pattern: '\\.$', with: ''}),
  /* @__PURE__ */ group({layouts: [{digits: [1, 2, 1, 2, 1, 2, 2, 4], between: '.'}]}),
];
/** Cleans a kode SKPD as people type or paste it; what cannot be mended stays and fails {@link kodeSkpdFault}. */
export const cleanKodeSkpd = /* @__PURE__ */ cleaner(kodeSkpdCleaning);

/** The strict schema of a kode SKPD: canonical text only; issues carry the codes of {@link kodeSkpdFault}. */
export const kodeSkpd = /* @__PURE__ */ identifier('KodeSkpd', kodeSkpdRule, kodeSkpdMeta);
/** The form schema of a kode SKPD: cleans first, gives canonical text. */
export const kodeSkpdInput = /* @__PURE__ */ identifierInput(kodeSkpdCleaning, kodeSkpd);
/** Canonical text of a kode SKPD. */
export type KodeSkpd = output<typeof kodeSkpd>;

/** What a kode SKPD tells. */
export interface KodeSkpdParts {
  /** Bidang urusan in use, one to three, for example `1.02`. */
  readonly bidangUrusan: readonly string[];
  readonly order: string;
  /** `0000` the head office, `0001`+ a UPTD, bagian or kelurahan. */
  readonly unit: string;
}

/** Takes a kode SKPD apart. Never throws. */
export const parseKodeSkpd = /* @__PURE__ */ parser(kodeSkpdRule, (code): KodeSkpdParts => ({
  bidangUrusan: [code.slice(0, 4), code.slice(5, 9), code.slice(10, 14)].filter(slot => slot !== '0.00'),
  order: code.slice(15, 17),
  unit: code.slice(18),
}));

/** A kode SKPD for registries. */
export const kodeSkpdKind = /* @__PURE__ */ kindOf(
  'kodeSkpd',
  kodeSkpdMeta,
  kodeSkpdRule,
  kodeSkpdCleaning,
  kodeSkpd,
  kodeSkpdInput,
);
