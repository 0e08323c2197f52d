import type {output} from 'zod/mini';
import {finding, type Finding} from '../fault.ts';
import {masker} from '../hide.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match, sameDigit} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with an account number. */
export type NoRekeningFault = 'rekeningbank.karakter' | 'rekeningbank.batas' | 'rekeningbank.contoh';

/** Facts about an account number for fields and documentation. */
export const noRekeningMeta: IdentifierMeta = {
  title: 'Nomor rekening bank',
  label: 'nomor rekening',
  pattern: '^[0-9]{5,20}$',
  examples: ['0000000000123'],
  inputmode: 'numeric',
  maxLength: 20,
  hide: {show: 4, log: '[REKENING]'},
};

/**
 * The rule of an account number.
 * 5 to 20 digits, no check digit to rely on: only the account-name inquiry of the bank proves an account. Lengths per bank: {@link noRekeningWarning}.
 * @source SNAP field length; lengths of banks as public lists have them.
 */
export const noRekeningRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'rekeningbank.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'rekeningbank.batas', pattern: '^.{5,20}$'}),
  /* @__PURE__ */ match({fault: 'rekeningbank.contoh', pattern: sameDigit, not: true}),
];

/** First fault in an account number, or `undefined` when it is well formed. Its codes are {@link NoRekeningFault}. */
export const noRekeningFault = /* @__PURE__ */ check(noRekeningRule);

/** How typed or pasted text becomes an account number. */
export const noRekeningCleaning: readonly CleanStep[] = [numeric];
/** Cleans an account number as people type or paste it; what cannot be mended stays and fails {@link noRekeningFault}. */
export const cleanNoRekening = /* @__PURE__ */ cleaner(noRekeningCleaning);

/** The strict schema of an account number: canonical text only; issues carry the codes of {@link noRekeningFault}. */
export const noRekening = /* @__PURE__ */ identifier('NoRekening', noRekeningRule, noRekeningMeta);
/** The form schema of an account number: cleans first, gives canonical text. */
export const noRekeningInput = /* @__PURE__ */ identifierInput(noRekeningCleaning, noRekening);
/** Canonical text of an account number. */
export type NoRekening = output<typeof noRekening>;

/** An account number, all but the last 4 characters hidden. */
export const maskNoRekening = /* @__PURE__ */ masker(noRekeningRule, 4);

/** An account as records store it: what the bank answered when it was asked for the holder, and when. */
export interface RekeningTerverifikasi {
  readonly bank: string;
  readonly nomor: NoRekening;
  readonly namaTerverifikasi: string;
  /** ISO 8601 with offset. */
  readonly waktuInquiry: string;
}

/**
 * Usual number of digits by clearing code. Lists disagree, so another length is only a warning; an OPD may give its own.
 * @source Public lists of account lengths, seen 2026-11.
 */
export const accountLengths: Readonly<Record<string, number>> = {
  '002': 15,
  '008': 13,
  '009': 10,
  '011': 10,
  '014': 10,
  '022': 13,
  '028': 12,
  '200': 16,
  '451': 10,
};

/**
 * A warning `rekeningbank.panjang` where the bank's accounts mostly have another number of digits.
 * @source identifiers.md 6.2
 */
export function noRekeningWarning(
  bank: {readonly code: string; readonly name: string},
  digits: string,
  lengths: Readonly<Record<string, number>> = accountLengths,
): Finding | undefined {
  const n = lengths[bank.code];
  if (n === undefined || n === digits.length) return undefined;
  return finding('rekeningbank.panjang', {bank: bank.name, n, m: digits.length});
}

/** An account number for registries. */
export const noRekeningKind = /* @__PURE__ */ kindOf(
  'noRekening',
  noRekeningMeta,
  noRekeningRule,
  noRekeningCleaning,
  noRekening,
  noRekeningInput,
);
