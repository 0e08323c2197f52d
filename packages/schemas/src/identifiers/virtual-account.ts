import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a virtual account. */
export type VirtualAccountFault = 'va.karakter' | 'va.panjang' | 'va.contoh';

/** Facts about a virtual account for fields and documentation. */
export const virtualAccountMeta: IdentifierMeta = {
  title: 'Nomor virtual account (VA)',
  label: 'nomor VA',
  pattern: '^[0-9]{8,28}$',
  examples: ['8877001234567890'],
  inputmode: 'numeric',
  maxLength: 28,
  group: '#### #### #### #### #### #### ####',
  hide: {show: 4, log: '[REKENING]'},
};

/**
 * The rule of a virtual account.
 * Prefix of the company and part of the customer, 8 to 28 digits. Many embed a mobile number, so it is masked.
 * @source SNAP BI, virtual account.
 */
export const virtualAccountRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'va.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'va.panjang', pattern: '^.{8,28}$'}),
  /* @__PURE__ */ match({fault: 'va.contoh', pattern: '^0+$', not: true}),
];

/** First fault in a virtual account, or `undefined` when it is well formed. Its codes are {@link VirtualAccountFault}. */
export const virtualAccountFault = /* @__PURE__ */ check(virtualAccountRule);

/** How typed or pasted text becomes a virtual account. */
export const virtualAccountCleaning: readonly CleanStep[] = [numeric];
/** Cleans a virtual account as people type or paste it; what cannot be mended stays and fails {@link virtualAccountFault}. */
export const cleanVirtualAccount = /* @__PURE__ */ cleaner(virtualAccountCleaning);

/** The strict schema of a virtual account: canonical text only; issues carry the codes of {@link virtualAccountFault}. */
export const virtualAccount = /* @__PURE__ */ identifier(
  'VirtualAccount',
  virtualAccountRule,
  virtualAccountMeta,
);
/** The form schema of a virtual account: cleans first, gives canonical text. */
export const virtualAccountInput = /* @__PURE__ */ identifierInput(virtualAccountCleaning, virtualAccount);
/** Canonical text of a virtual account. */
export type VirtualAccount = output<typeof virtualAccount>;

/** Shows a virtual account in groups: `#### #### #### #### #### #### ####`. For reading only; copy and send the canonical text. */
export function formatVirtualAccount(digits: string): string {
  return grouped(virtualAccountMeta.group!, digits);
}

/** A virtual account, all but the last 4 characters hidden. */
export const maskVirtualAccount = /* @__PURE__ */ masker(virtualAccountRule, 4);

/**
 * A virtual account as SNAP sends it: the prefix padded with spaces to 8, and the customer's part.
 * @source SNAP BI, virtual account.
 */
export function snapVirtualAccount(
  partnerServiceId: string,
  customerNo: string,
): {readonly partnerServiceId: string; readonly customerNo: string; readonly virtualAccountNo: string} {
  const prefix = partnerServiceId.trim().padStart(8, ' ');
  return {partnerServiceId: prefix, customerNo, virtualAccountNo: prefix + customerNo};
}

/** A virtual account for registries. */
export const virtualAccountKind = /* @__PURE__ */ kindOf(
  'virtualAccount',
  virtualAccountMeta,
  virtualAccountRule,
  virtualAccountCleaning,
  virtualAccount,
  virtualAccountInput,
);
