import type {output} from 'zod/mini';
import {ascii, cleaner, type CleanStep} from '../vocabulary/clean-step.ts';
import {yearAhead} from '../vocabulary/date-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a fiscal year. */
export type TahunAnggaranFault = 'ta.bentuk' | 'ta.awal' | 'ta.depan';

/** Facts about a fiscal year for fields and documentation. */
export const tahunAnggaranMeta: IdentifierMeta = {
  title: 'Tahun anggaran',
  pattern: '^20[0-9]{2}$',
  examples: ['2026'],
  inputmode: 'numeric',
  maxLength: 4,
};

/**
 * The rule of a fiscal year.
 * Calendar year from 2003 to one after the year of `today`. The year of a payment is that of its SP2D in WIB.
 * @source UU 17/2003; Kepahiang by UU 39/2003.
 */
export const tahunAnggaranRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'ta.bentuk', pattern: '^[0-9]{4}$'}),
  /* @__PURE__ */ match({fault: 'ta.awal', pattern: '^(200[3-9]|20[1-9][0-9])$'}),
  /* @__PURE__ */ yearAhead({fault: 'ta.depan', at: [0, 4], ahead: 1}),
];

/** First fault in a fiscal year, or `undefined` when it is well formed. Its codes are {@link TahunAnggaranFault}. */
export const tahunAnggaranFault = /* @__PURE__ */ check(tahunAnggaranRule);

/** How typed or pasted text becomes a fiscal year. */
export const tahunAnggaranCleaning: readonly CleanStep[] = [ascii];
/** Cleans a fiscal year as people type or paste it; what cannot be mended stays and fails {@link tahunAnggaranFault}. */
export const cleanTahunAnggaran = /* @__PURE__ */ cleaner(tahunAnggaranCleaning);

/** The strict schema of a fiscal year: canonical text only; issues carry the codes of {@link tahunAnggaranFault}. */
export const tahunAnggaran = /* @__PURE__ */ identifier(
  'TahunAnggaran',
  tahunAnggaranRule,
  tahunAnggaranMeta,
);
/** The form schema of a fiscal year: cleans first, gives canonical text. */
export const tahunAnggaranInput = /* @__PURE__ */ identifierInput(tahunAnggaranCleaning, tahunAnggaran);
/** Canonical text of a fiscal year. */
export type TahunAnggaran = output<typeof tahunAnggaran>;

/** A fiscal year for registries. */
export const tahunAnggaranKind = /* @__PURE__ */ kindOf(
  'tahunAnggaran',
  tahunAnggaranMeta,
  tahunAnggaranRule,
  tahunAnggaranCleaning,
  tahunAnggaran,
  tahunAnggaranInput,
);
