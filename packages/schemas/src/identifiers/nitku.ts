import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {as} from '../vocabulary/branch-step.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';
import {npwpRule} from './npwp.ts';

/** What can be wrong with a NITKU. */
export type NitkuFault = 'nitku.karakter' | 'nitku.panjang' | 'nitku.contoh' | 'nitku.npwp';

/** Facts about a NITKU for fields and documentation. */
export const nitkuMeta: IdentifierMeta = {
  title: 'Nomor Identitas Tempat Kegiatan Usaha (NITKU)',
  label: 'NITKU',
  pattern: '^[0-9]{22}$',
  examples: ['0001708007327000000000'],
  inputmode: 'numeric',
  maxLength: 22,
  group: '#### #### #### #### ######',
  hide: {show: 4, log: '[NPWP]'},
};

/**
 * The rule of a NITKU.
 * The 16 digits of the NPWP and six of the place: 000000 the head office.
 * @source PER-6/PJ/2024.
 */
export const nitkuRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'nitku.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'nitku.panjang', pattern: '^.{22}$'}),
  /* @__PURE__ */ match({fault: 'nitku.contoh', pattern: '^0+$', not: true}),
  /* @__PURE__ */ as({type: 'npwp', of: () => npwpRule, at: [0, 16], fault: 'nitku.npwp'}),
];

/** First fault in a NITKU, or `undefined` when it is well formed. Its codes are {@link NitkuFault}. */
export const nitkuFault = /* @__PURE__ */ check(nitkuRule);

/** How typed or pasted text becomes a NITKU. */
export const nitkuCleaning: readonly CleanStep[] = [numeric];
/** Cleans a NITKU as people type or paste it; what cannot be mended stays and fails {@link nitkuFault}. */
export const cleanNitku = /* @__PURE__ */ cleaner(nitkuCleaning);

/** The strict schema of a NITKU: canonical text only; issues carry the codes of {@link nitkuFault}. */
export const nitku = /* @__PURE__ */ identifier('Nitku', nitkuRule, nitkuMeta);
/** The form schema of a NITKU: cleans first, gives canonical text. */
export const nitkuInput = /* @__PURE__ */ identifierInput(nitkuCleaning, nitku);
/** Canonical text of a NITKU. */
export type Nitku = output<typeof nitku>;

/** What a NITKU tells. */
export interface NitkuParts {
  readonly npwp16: string;
  /** Number of the place, `000000` the head office. */
  readonly place: string;
}

/** Takes a NITKU apart. Never throws. */
export const parseNitku = /* @__PURE__ */ parser(nitkuRule, (digits): NitkuParts => ({
  npwp16: digits.slice(0, 16),
  place: digits.slice(16),
}));

/** Shows a NITKU in groups: `#### #### #### #### ######`. For reading only; copy and send the canonical text. */
export function formatNitku(digits: string): string {
  return grouped(nitkuMeta.group!, digits);
}

/** A NITKU, all but the last 4 characters hidden. */
export const maskNitku = /* @__PURE__ */ masker(nitkuRule, 4);

/** A NITKU for registries. */
export const nitkuKind = /* @__PURE__ */ kindOf(
  'nitku',
  nitkuMeta,
  nitkuRule,
  nitkuCleaning,
  nitku,
  nitkuInput,
);
