import type {output} from 'zod/mini';
import {cleaner, type CleanStep} from '../vocabulary/clean-step.ts';
import {day, readDay} from '../vocabulary/spoken-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a date. */
export type TanggalFault = 'tgl.bentuk' | 'tgl.tidak_ada';

/** Facts about a date for fields and documentation. */
export const tanggalMeta: IdentifierMeta = {
  title: 'Tanggal',
  label: 'tanggal',
  pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
  examples: ['2026-11-24'],
  maxLength: 10,
};

/**
 * The rule of a calendar date in WIB, ISO 8601: the day exists.
 * @source ISO 8601; identifiers.md 7.1.
 */
export const tanggalRule: readonly Step[] = [day];

/** First fault in a date. Its codes are {@link TanggalFault}. */
export const tanggalFault = /* @__PURE__ */ check(tanggalRule);

/** How typed text becomes a date: `24/11/2026`, `24 November 2026`, `Selasa, 24 November 2026`; old spellings too. */
export const tanggalCleaning: readonly CleanStep[] = [readDay];
/** Cleans a typed date; what cannot be read stays as typed. */
export const cleanTanggal = /* @__PURE__ */ cleaner(tanggalCleaning);

/** The strict schema of a date; issues carry the codes of {@link tanggalFault}. */
export const tanggal = /* @__PURE__ */ identifier('Tanggal', tanggalRule, tanggalMeta);
/** The form schema of a date: reads what people type. */
export const tanggalInput = /* @__PURE__ */ identifierInput(tanggalCleaning, tanggal);
/** A canonical date, `2026-11-24`. */
export type Tanggal = output<typeof tanggal>;

/** What a date tells. */
export interface TanggalParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Takes a date apart. Never throws. */
export const parseTanggal = /* @__PURE__ */ parser(tanggalRule, (text): TanggalParts => {
  const [year, month, dayOfMonth] = text.split('-').map(Number) as [number, number, number];
  return {year, month, day: dayOfMonth};
});

/** A date for registries. */
export const tanggalKind = /* @__PURE__ */ kindOf(
  'tanggal',
  tanggalMeta,
  tanggalRule,
  tanggalCleaning,
  tanggal,
  tanggalInput,
);
