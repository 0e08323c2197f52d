import type {output} from 'zod/mini';
import {ascii, cleaner, replace, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with an NMID. */
export type NmidFault = 'nmid.bentuk';

/** Facts about an NMID for fields and documentation. */
export const nmidMeta: IdentifierMeta = {
  title: 'National Merchant ID (NMID)',
  label: 'NMID',
  pattern: '^ID[0-9]{13}$',
  examples: ['ID1026000000011'],
  maxLength: 15,
};

/**
 * The rule of an NMID.
 * `ID` and 13 digits, printed on every QRIS sticker.
 * @source QRIS national specification, tag 51-02.
 */
export const nmidRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'nmid.bentuk', pattern: '^ID[0-9]{13}$'}),
];

/** First fault in an NMID, or `undefined` when it is well formed. Its codes are {@link NmidFault}. */
export const nmidFault = /* @__PURE__ */ check(nmidRule);

/** How typed or pasted text becomes an NMID. */
export const nmidCleaning: readonly CleanStep[] = [
  ascii,
  upper,
  /* @__PURE__ */ replace({pattern: '[ \\-]', with: ''}),
];
/** Cleans an NMID as people type or paste it; what cannot be mended stays and fails {@link nmidFault}. */
export const cleanNmid = /* @__PURE__ */ cleaner(nmidCleaning);

/** The strict schema of an NMID: canonical text only; issues carry the codes of {@link nmidFault}. */
export const nmid = /* @__PURE__ */ identifier('Nmid', nmidRule, nmidMeta);
/** The form schema of an NMID: cleans first, gives canonical text. */
export const nmidInput = /* @__PURE__ */ identifierInput(nmidCleaning, nmid);
/** Canonical text of an NMID. */
export type Nmid = output<typeof nmid>;

/** An NMID for registries. */
export const nmidKind = /* @__PURE__ */ kindOf('nmid', nmidMeta, nmidRule, nmidCleaning, nmid, nmidInput);
