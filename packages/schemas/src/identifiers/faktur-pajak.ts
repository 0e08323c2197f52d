import type {output} from 'zod/mini';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with the number of a tax invoice. */
export type FakturPajakFault = 'faktur.karakter' | 'faktur.panjang';

/** Facts about the number of a tax invoice for fields and documentation. */
export const fakturPajakMeta: IdentifierMeta = {
  title: 'Nomor faktur pajak (Coretax)',
  label: 'nomor faktur pajak',
  pattern: '^[0-9]{17}$',
  examples: ['02000000000000001'],
  inputmode: 'numeric',
  maxLength: 17,
};

/**
 * The rule of the number of a tax invoice.
 * 17 digits; the first two are the kind of transaction, 02 for government treasurers.
 * @source PER-11/PJ/2025.
 */
export const fakturPajakRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'faktur.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'faktur.panjang', pattern: '^.{17}$'}),
];

/** First fault in the number of a tax invoice, or `undefined` when it is well formed. Its codes are {@link FakturPajakFault}. */
export const fakturPajakFault = /* @__PURE__ */ check(fakturPajakRule);

/** How typed or pasted text becomes the number of a tax invoice. */
export const fakturPajakCleaning: readonly CleanStep[] = [numeric];
/** Cleans the number of a tax invoice as people type or paste it; what cannot be mended stays and fails {@link fakturPajakFault}. */
export const cleanFakturPajak = /* @__PURE__ */ cleaner(fakturPajakCleaning);

/** The strict schema of the number of a tax invoice: canonical text only; issues carry the codes of {@link fakturPajakFault}. */
export const fakturPajak = /* @__PURE__ */ identifier('FakturPajak', fakturPajakRule, fakturPajakMeta);
/** The form schema of the number of a tax invoice: cleans first, gives canonical text. */
export const fakturPajakInput = /* @__PURE__ */ identifierInput(fakturPajakCleaning, fakturPajak);
/** Canonical text of the number of a tax invoice. */
export type FakturPajak = output<typeof fakturPajak>;

/** What the number of a tax invoice tells. */
export interface FakturPajakParts {
  /** Kind of transaction, two digits; `02` is delivery to a government treasurer. */
  readonly transaction: string;
}

/** Takes the number of a tax invoice apart. Never throws. */
export const parseFakturPajak = /* @__PURE__ */ parser(fakturPajakRule, (digits): FakturPajakParts => ({
  transaction: digits.slice(0, 2),
}));

/** The number of a tax invoice for registries. */
export const fakturPajakKind = /* @__PURE__ */ kindOf(
  'fakturPajak',
  fakturPajakMeta,
  fakturPajakRule,
  fakturPajakCleaning,
  fakturPajak,
  fakturPajakInput,
);
