import type {output} from 'zod/mini';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a KBLI code. */
export type KbliFault = 'kbli.karakter' | 'kbli.panjang' | 'kbli.golongan';

/** Facts about a KBLI code for fields and documentation. */
export const kbliMeta: IdentifierMeta = {
  title: 'Kode KBLI (kelompok)',
  label: 'kode KBLI',
  pattern: '^[0-9]{5}$',
  examples: ['62019'],
  inputmode: 'numeric',
  maxLength: 5,
};

/**
 * The rule of a KBLI code.
 * Five digits whose first two are a division that exists. Ambiguous without its edition: store {@link KbliRef}.
 * @source Peraturan BPS 2/2020 (KBLI 2020), 7/2025 (KBLI 2025).
 */
export const kbliRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'kbli.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'kbli.panjang', pattern: '^.{5}$'}),
  /* @__PURE__ */ match({
    fault: 'kbli.golongan',
    at: [0, 2],
    pattern: '^(0[1-35-9]|[12][0-9]|3[0-35-9]|4[1-35-79]|5[0-35689]|6[0-689]|7[0-57-9]|8[0-24-8]|9[0-9])',
  }),
  /* @__PURE__ */ warn(/* @__PURE__ */ match({fault: 'kbli.peringatan.edisi', pattern: '^45', not: true})),
];

/** First fault in a KBLI code, or `undefined` when it is well formed. Its codes are {@link KbliFault}. */
export const kbliFault = /* @__PURE__ */ check(kbliRule);

/** How typed or pasted text becomes a KBLI code. */
export const kbliCleaning: readonly CleanStep[] = [numeric];
/** Cleans a KBLI code as people type or paste it; what cannot be mended stays and fails {@link kbliFault}. */
export const cleanKbli = /* @__PURE__ */ cleaner(kbliCleaning);

/** The strict schema of a KBLI code: canonical text only; issues carry the codes of {@link kbliFault}. */
export const kbli = /* @__PURE__ */ identifier('Kbli', kbliRule, kbliMeta);
/** The form schema of a KBLI code: cleans first, gives canonical text. */
export const kbliInput = /* @__PURE__ */ identifierInput(kbliCleaning, kbli);
/** Canonical text of a KBLI code. */
export type Kbli = output<typeof kbli>;

/** Editions of the classification; codes of one mean other things in the other. */
export type KbliEdition = 'KBLI2020' | 'KBLI2025';

/** A KBLI code with its edition, as records store it. */
export interface KbliRef {
  readonly versi: KbliEdition;
  readonly kode: Kbli;
}

/** What a KBLI code tells. */
export interface KbliParts {
  /** Golongan pokok, two digits. */
  readonly division: string;
  /** Golongan, three digits. */
  readonly group: string;
  /** Subgolongan, four digits. */
  readonly class: string;
}

/** Takes a KBLI code apart. Never throws. */
export const parseKbli = /* @__PURE__ */ parser(kbliRule, (digits): KbliParts => ({
  division: digits.slice(0, 2),
  group: digits.slice(0, 3),
  class: digits.slice(0, 4),
}));

/** A KBLI code for registries. */
export const kbliKind = /* @__PURE__ */ kindOf('kbli', kbliMeta, kbliRule, kbliCleaning, kbli, kbliInput);
