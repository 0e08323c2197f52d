import type {output} from 'zod/mini';
import {ascii, cleaner, replace, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with an NTB. */
export type NtbFault = 'ntb.karakter' | 'ntb.panjang' | 'ntb.contoh';

/** Facts about an NTB for fields and documentation. */
export const ntbMeta: IdentifierMeta = {
  title: 'Nomor Transaksi Bank (NTB) atau Pos (NTP)',
  label: 'NTB',
  pattern: '^[0-9A-Z]{6,16}$',
  examples: ['123456789012'],
  maxLength: 16,
};

/**
 * The rule of an NTB.
 * 6 to 16 digits and capitals; 12 digits at most banks.
 * @source Bukti Penerimaan Negara.
 */
export const ntbRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'ntb.karakter', pattern: '[^0-9A-Z]', not: true}),
  /* @__PURE__ */ match({fault: 'ntb.panjang', pattern: '^.{6,16}$'}),
  /* @__PURE__ */ match({fault: 'ntb.contoh', pattern: '^0+$', not: true}),
];

/** First fault in an NTB, or `undefined` when it is well formed. Its codes are {@link NtbFault}. */
export const ntbFault = /* @__PURE__ */ check(ntbRule);

/** How typed or pasted text becomes an NTB. */
export const ntbCleaning: readonly CleanStep[] = [
  ascii,
  upper,
  /* @__PURE__ */ replace({pattern: '[ \\-‐‑‒–—―]', with: ''}),
];
/** Cleans an NTB as people type or paste it; what cannot be mended stays and fails {@link ntbFault}. */
export const cleanNtb = /* @__PURE__ */ cleaner(ntbCleaning);

/** The strict schema of an NTB: canonical text only; issues carry the codes of {@link ntbFault}. */
export const ntb = /* @__PURE__ */ identifier('Ntb', ntbRule, ntbMeta);
/** The form schema of an NTB: cleans first, gives canonical text. */
export const ntbInput = /* @__PURE__ */ identifierInput(ntbCleaning, ntb);
/** Canonical text of an NTB. */
export type Ntb = output<typeof ntb>;

/** An NTB for registries. */
export const ntbKind = /* @__PURE__ */ kindOf('ntb', ntbMeta, ntbRule, ntbCleaning, ntb, ntbInput);
