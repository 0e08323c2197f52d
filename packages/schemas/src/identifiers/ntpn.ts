import type {output} from 'zod/mini';
import {ascii, cleaner, replace, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with an NTPN. */
export type NtpnFault = 'ntpn.karakter' | 'ntpn.billing' | 'ntpn.panjang' | 'ntpn.contoh';

/** Facts about an NTPN for fields and documentation. */
export const ntpnMeta: IdentifierMeta = {
  title: 'Nomor Transaksi Penerimaan Negara (NTPN)',
  label: 'NTPN',
  pattern: '^[0-9A-Z]{16}$',
  examples: ['0A1B2C3D4E5F6G7H'],
  maxLength: 16,
  group: '#### #### #### ####',
};

/**
 * The rule of an NTPN.
 * 16 digits and capitals, no check digit. A deposit is proven only by NTPN and amount together.
 * @source PMK 225/2020; Bukti Penerimaan Negara.
 */
export const ntpnRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'ntpn.karakter', pattern: '[^0-9A-Z]', not: true}),
  /* @__PURE__ */ match({fault: 'ntpn.billing', pattern: '^[0-9]{15}$', not: true}),
  /* @__PURE__ */ match({fault: 'ntpn.panjang', pattern: '^.{16}$'}),
  /* @__PURE__ */ match({fault: 'ntpn.contoh', pattern: '^0+$', not: true}),
];

/** First fault in an NTPN, or `undefined` when it is well formed. Its codes are {@link NtpnFault}. */
export const ntpnFault = /* @__PURE__ */ check(ntpnRule);

/** How typed or pasted text becomes an NTPN. */
export const ntpnCleaning: readonly CleanStep[] = [
  ascii,
  upper,
  /* @__PURE__ */ replace({pattern: '[ \\-‐‑‒–—―]', with: ''}),
];
/** Cleans an NTPN as people type or paste it; what cannot be mended stays and fails {@link ntpnFault}. */
export const cleanNtpn = /* @__PURE__ */ cleaner(ntpnCleaning);

/** The strict schema of an NTPN: canonical text only; issues carry the codes of {@link ntpnFault}. */
export const ntpn = /* @__PURE__ */ identifier('Ntpn', ntpnRule, ntpnMeta);
/** The form schema of an NTPN: cleans first, gives canonical text. */
export const ntpnInput = /* @__PURE__ */ identifierInput(ntpnCleaning, ntpn);
/** Canonical text of an NTPN. */
export type Ntpn = output<typeof ntpn>;

/** Shows an NTPN in groups: `#### #### #### ####`. For reading only; copy and send the canonical text. */
export function formatNtpn(code: string): string {
  return grouped(ntpnMeta.group!, code);
}

/** An NTPN for registries. */
export const ntpnKind = /* @__PURE__ */ kindOf('ntpn', ntpnMeta, ntpnRule, ntpnCleaning, ntpn, ntpnInput);
