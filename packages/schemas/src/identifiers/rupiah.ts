import type {output} from 'zod/mini';
import {cleaner, type CleanStep} from '../vocabulary/clean-step.ts';
import {money, readMoney} from '../vocabulary/spoken-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with an amount. */
export type RupiahFault = 'rp.koma' | 'rp.kelompok' | 'rp.sen' | 'rp.batas' | 'rp.bentuk';

/** Facts about an amount for fields and documentation. */
export const rupiahMeta: IdentifierMeta = {
  title: 'Nominal rupiah',
  label: 'nominal',
  pattern: '^-?(?:0|[1-9][0-9]{0,15})\\.00$',
  examples: ['1250000.00'],
  inputmode: 'numeric',
  maxLength: 20,
};

/**
 * The rule of an amount: whole rupiah with two decimals as text, never a float. Amounts with sen are money
 * of the treasury, not of forms.
 * @source UU 7/2011 (Mata Uang); identifiers.md 6.6.
 */
export const rupiahRule: readonly Step[] = [money];

/** First fault in an amount. Its codes are {@link RupiahFault}. */
export const rupiahFault = /* @__PURE__ */ check(rupiahRule);

/** How typed text becomes an amount: `Rp 1.250.000`, `1250000`, `Rp. 75.000,-`, `2.500.000,00`. */
export const rupiahCleaning: readonly CleanStep[] = [readMoney];
/** Cleans a typed amount; what cannot be read stays as typed. */
export const cleanRupiah = /* @__PURE__ */ cleaner(rupiahCleaning);

/** The strict schema of an amount; issues carry the codes of {@link rupiahFault}. */
export const rupiah = /* @__PURE__ */ identifier('Rupiah', rupiahRule, rupiahMeta);
/** The form schema of an amount: reads what people type. */
export const rupiahInput = /* @__PURE__ */ identifierInput(rupiahCleaning, rupiah);
/** A canonical amount, `1250000.00`. */
export type Rupiah = output<typeof rupiah>;

/** An amount for registries. */
export const rupiahKind = /* @__PURE__ */ kindOf(
  'rupiah',
  rupiahMeta,
  rupiahRule,
  rupiahCleaning,
  rupiah,
  rupiahInput,
);
