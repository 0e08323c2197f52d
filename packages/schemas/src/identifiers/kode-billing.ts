import type {output} from 'zod/mini';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a kode billing. */
export type KodeBillingFault = 'billing.karakter' | 'billing.panjang' | 'billing.contoh';

/** Facts about a kode billing for fields and documentation. */
export const kodeBillingMeta: IdentifierMeta = {
  title: 'Kode billing',
  pattern: '^[0-9]{15}$',
  examples: ['024112600012345'],
  inputmode: 'numeric',
  maxLength: 15,
  group: '### ### ### ### ###',
};

/**
 * The rule of a kode billing.
 * 15 digits; it expires, so store when it was made and when it ends.
 * @source PMK 225/2020 (state revenue system).
 */
export const kodeBillingRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'billing.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'billing.panjang', pattern: '^.{15}$'}),
  /* @__PURE__ */ match({fault: 'billing.contoh', pattern: '^0+$', not: true}),
];

/** First fault in a kode billing, or `undefined` when it is well formed. Its codes are {@link KodeBillingFault}. */
export const kodeBillingFault = /* @__PURE__ */ check(kodeBillingRule);

/** How typed or pasted text becomes a kode billing. */
export const kodeBillingCleaning: readonly CleanStep[] = [numeric];
/** Cleans a kode billing as people type or paste it; what cannot be mended stays and fails {@link kodeBillingFault}. */
export const cleanKodeBilling = /* @__PURE__ */ cleaner(kodeBillingCleaning);

/** The strict schema of a kode billing: canonical text only; issues carry the codes of {@link kodeBillingFault}. */
export const kodeBilling = /* @__PURE__ */ identifier('KodeBilling', kodeBillingRule, kodeBillingMeta);
/** The form schema of a kode billing: cleans first, gives canonical text. */
export const kodeBillingInput = /* @__PURE__ */ identifierInput(kodeBillingCleaning, kodeBilling);
/** Canonical text of a kode billing. */
export type KodeBilling = output<typeof kodeBilling>;

/** Issuer by the first digit, as far as is known. @source identifiers.md 3.7 */
export const kodeBillingIssuer = {
  DJP: 'Direktorat Jenderal Pajak',
  DJBC: 'Direktorat Jenderal Bea dan Cukai',
  DJA: 'Direktorat Jenderal Anggaran (PNBP)',
} as const;

/** What a kode billing tells. */
export interface KodeBillingParts {
  readonly issuer: keyof typeof kodeBillingIssuer;
}

/** Takes a kode billing apart. Never throws. */
export const parseKodeBilling = /* @__PURE__ */ parser(kodeBillingRule, (digits): KodeBillingParts => ({
  issuer: digits < '4' ? 'DJP' : digits < '7' ? 'DJBC' : 'DJA',
}));

/** Shows a kode billing in groups: `### ### ### ### ###`. For reading only; copy and send the canonical text. */
export function formatKodeBilling(digits: string): string {
  return grouped(kodeBillingMeta.group!, digits);
}

/** A kode billing for registries. */
export const kodeBillingKind = /* @__PURE__ */ kindOf(
  'kodeBilling',
  kodeBillingMeta,
  kodeBillingRule,
  kodeBillingCleaning,
  kodeBilling,
  kodeBillingInput,
);
