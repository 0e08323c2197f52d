import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match} from '../vocabulary/match-step.ts';
import {length} from '../vocabulary/number-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a medical record number. */
export type NoRmFault = 'rm.karakter' | 'rm.panjang' | 'rm.contoh';

/** Each hospital sets its own length (6 to 10 digits) and what stands between pairs. */
export interface NoRmProfile {
  /** @unit digits */
  readonly length: number;
  /** Between pairs of digits on folders; paper shelves use terminal-digit filing. */
  readonly separator: string;
}

/**
 * The profile used where a hospital gives none; RSUD Kepahiang's own is to be confirmed.
 * @source identifiers.md 2.6
 */
export const defaultNoRmProfile: NoRmProfile = {length: 6, separator: '-'};

/** Facts about a medical record number for fields and documentation. */
export const noRmMeta: IdentifierMeta = {
  title: 'Nomor rekam medis',
  label: 'nomor rekam medis',
  pattern: '^[0-9]{6}$',
  examples: ['000123'],
  inputmode: 'numeric',
  maxLength: 6,
  group: '##-##-##',
  hide: {show: 2, log: '[RM]'},
};

/**
 * The rule of a medical record number by a hospital's profile: digits, leading zeros count, all zeros is reserved.
 * @source Permenkes 24/2022 (rekam medis); six digits by unit numbering.
 */
/* @__NO_SIDE_EFFECTS__ */
export function noRmRuleOf({length: n}: Pick<NoRmProfile, 'length'>): readonly Step[] {
  return [
    match({fault: 'rm.karakter', pattern: '[^0-9]', not: true}),
    length({fault: 'rm.panjang', min: n, max: n}),
    match({fault: 'rm.contoh', pattern: '^0+$', not: true}),
  ];
}

/**
 * The rule of a medical record number by the default profile.
 * @source Permenkes 24/2022 (rekam medis); six digits by unit numbering.
 */
export const noRmRule = /* @__PURE__ */ noRmRuleOf(defaultNoRmProfile);

const faultOf = /* @__PURE__ */ check(noRmRule);
/** First fault in a medical record number, by the default profile unless another is given. */
export function noRmFault(digits: string, profile?: Pick<NoRmProfile, 'length'>): ReturnType<typeof faultOf> {
  return profile ? check(noRmRuleOf(profile))(digits) : faultOf(digits);
}

/** How typed text becomes a medical record number. */
export const noRmCleaning: readonly CleanStep[] = [numeric];
/** Cleans a typed medical record number. */
export const cleanNoRm = /* @__PURE__ */ cleaner(noRmCleaning);

/** The strict schema of a medical record number; issues carry the codes of {@link noRmFault}. */
export const noRm = /* @__PURE__ */ identifier('NoRm', noRmRule, noRmMeta);
/** The form schema of a medical record number: cleans first. */
export const noRmInput = /* @__PURE__ */ identifierInput(noRmCleaning, noRm);
/** A canonical medical record number. */
export type NoRm = output<typeof noRm>;

/** Shows a medical record number in pairs, as on folders: `04-51-67`. */
export function formatNoRm(
  digits: string,
  {separator}: Pick<NoRmProfile, 'separator'> = defaultNoRmProfile,
): string {
  return grouped(`##${`${separator}##`.repeat(4)}`, digits);
}

/** A medical record number, all but the last two characters hidden. */
export const maskNoRm = /* @__PURE__ */ masker(noRmRule, 2);

/** A medical record number for registries. */
export const noRmKind = /* @__PURE__ */ kindOf('noRm', noRmMeta, noRmRule, noRmCleaning, noRm, noRmInput);
