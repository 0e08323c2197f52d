import type {output} from 'zod/mini';
import {cleaner, text, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[^\\p{Cc}<>]{3,60}$';

/** What can be wrong with a SIP number. */
export type SipFault = 'sip.bentuk';

/** Facts about a SIP number for fields and documentation. */
export const sipMeta: IdentifierMeta = {
  title: 'Nomor Surat Izin Praktik (SIP)',
  label: 'nomor SIP',
  pattern: SHAPE,
  examples: ['503/012/SIP-P/DPMPTSP/2026'],
  maxLength: 60,
};

/**
 * The rule of a SIP number.
 * Free text in the style of letter numbers, 3 to 60 printable characters: each office numbers its own way.
 * @source UU 17/2023; issued by DPMPTSP.
 */
export const sipRule: readonly Step[] = [/* @__PURE__ */ match({fault: 'sip.bentuk', pattern: SHAPE})];

/** First fault in a SIP number, or `undefined` when it is well formed. Its codes are {@link SipFault}. */
export const sipFault = /* @__PURE__ */ check(sipRule);

/** How typed or pasted text becomes a SIP number. */
export const sipCleaning: readonly CleanStep[] = [text];
/** Cleans a SIP number as people type or paste it; what cannot be mended stays and fails {@link sipFault}. */
export const cleanSip = /* @__PURE__ */ cleaner(sipCleaning);

/** The strict schema of a SIP number: canonical text only; issues carry the codes of {@link sipFault}. */
export const sip = /* @__PURE__ */ identifier('Sip', sipRule, sipMeta);
/** The form schema of a SIP number: cleans first, gives canonical text. */
export const sipInput = /* @__PURE__ */ identifierInput(sipCleaning, sip);
/** Canonical text of a SIP number. */
export type Sip = output<typeof sip>;

/** A SIP number for registries. */
export const sipKind = /* @__PURE__ */ kindOf('sip', sipMeta, sipRule, sipCleaning, sip, sipInput);
