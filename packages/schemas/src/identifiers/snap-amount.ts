import type {output} from 'zod/mini';
import {ascii, cleaner, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^(0|[1-9][0-9]{0,13})\\.00$';

/** What can be wrong with an amount of SNAP. */
export type SnapAmountFault = 'snap.bentuk';

/** Facts about an amount of SNAP for fields and documentation. */
export const snapAmountMeta: IdentifierMeta = {
  title: 'Nominal SNAP BI',
  label: 'nominal SNAP',
  pattern: SHAPE,
  examples: ['1250000.00'],
  inputmode: 'decimal',
  maxLength: 17,
};

/**
 * The rule of an amount of SNAP.
 * Whole rupiah with two decimals that are always 00, as text of 16,2.
 * @source SNAP BI, amount.value.
 */
export const snapAmountRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'snap.bentuk', pattern: SHAPE}),
];

/** First fault in an amount of SNAP, or `undefined` when it is well formed. Its codes are {@link SnapAmountFault}. */
export const snapAmountFault = /* @__PURE__ */ check(snapAmountRule);

/** Whether a text is an amount as SNAP and bank APIs write it: whole rupiah with `.00`, never negative. */
export function isSnapAmount(text: string): boolean {
  return snapAmountFault(text) === undefined;
}

/** How typed or pasted text becomes an amount of SNAP. */
export const snapAmountCleaning: readonly CleanStep[] = [ascii];
/** Cleans an amount of SNAP as people type or paste it; what cannot be mended stays and fails {@link snapAmountFault}. */
export const cleanSnapAmount = /* @__PURE__ */ cleaner(snapAmountCleaning);

/** The strict schema of an amount of SNAP: canonical text only; issues carry the codes of {@link snapAmountFault}. */
export const snapAmount = /* @__PURE__ */ identifier('SnapAmount', snapAmountRule, snapAmountMeta);
/** The form schema of an amount of SNAP: cleans first, gives canonical text. */
export const snapAmountInput = /* @__PURE__ */ identifierInput(snapAmountCleaning, snapAmount);
/** Canonical text of an amount of SNAP. */
export type SnapAmount = output<typeof snapAmount>;

/**
 * Whole rupiah of a right SNAP amount. @unit rupiah @throws RangeError when it is no SNAP amount
 * @source SNAP BI, amount.value.
 */
export function rupiahOfSnap(amount: string): bigint {
  if (snapAmountFault(amount)) throw new RangeError('Bukan nominal SNAP seperti 1250000.00');
  return BigInt(amount.slice(0, -3));
}

/**
 * A SNAP amount of whole rupiah. @throws RangeError when it is negative or too large
 * @source SNAP BI, amount.value.
 */
export function snapOfRupiah(rupiah: bigint | number): SnapAmount {
  const amount = `${BigInt(rupiah)}.00`;
  if (snapAmountFault(amount)) throw new RangeError('Bukan nominal SNAP seperti 1250000.00');
  return amount as SnapAmount;
}

/** An amount of SNAP for registries. */
export const snapAmountKind = /* @__PURE__ */ kindOf(
  'snapAmount',
  snapAmountMeta,
  snapAmountRule,
  snapAmountCleaning,
  snapAmount,
  snapAmountInput,
);
