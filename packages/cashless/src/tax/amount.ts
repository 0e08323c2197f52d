import {rupiahOf, type Money} from '@kepahiang/schemas/money.js';
import type {RuleValues, RulesAt} from '../rules/rules.ts';
import type {SenPart} from './why.ts';

/** Basis points in the whole. */
export const WHOLE_BP = 10_000n;

type Rounding = RuleValues['tax.rounding']['roundPPh'];

/** Whole rupiah of an exact fraction of sen that is not below zero. */
export function roundRupiah(sen: bigint, dividedBy: bigint, rounding: Rounding): bigint {
  const whole = 100n * dividedBy;
  return (rounding === 'halfUp' ? 2n * sen + whole : 2n * sen) / (2n * whole);
}

/** A share of an amount in sen; what is below a sen falls away. */
export const shareOf = (sen: bigint, shareBp: number): bigint => (sen * BigInt(shareBp)) / WHOLE_BP;

/**
 * Tax on parts in whole rupiah, rounded once at the end: rounding each part would lose up to a rupiah a part.
 * @param surchargeBp - Added to the tax, in basis points of it.
 */
export function taxOn(parts: readonly SenPart[], rounding: Rounding, surchargeBp = 0): bigint {
  const wholes = parts.map(({of}) => BigInt(of?.[1] ?? 1)).reduce((a, b) => a * b, 1n);
  const exact = parts.reduce(
    (sum, {sen, rateBp, of}) =>
      sum + (sen * BigInt(rateBp) * BigInt(of?.[0] ?? 1) * wholes) / BigInt(of?.[1] ?? 1),
    0n,
  );
  return roundRupiah(exact * (WHOLE_BP + BigInt(surchargeBp)), WHOLE_BP * WHOLE_BP * wholes, rounding);
}

/** PPh on parts, rounded as the rules say. */
export const pphOn = (rules: RulesAt, parts: readonly SenPart[], surchargeBp = 0): bigint =>
  taxOn(parts, rules.row('tax.rounding').value.roundPPh, surchargeBp);

/**
 * An amount of a government document in sen: whole rupiah, not below zero.
 * @throws RangeError when the text is no canonical money, has sen, or is negative
 */
export function documentSen(money: Money): bigint {
  const rupiah = rupiahOf(money);
  if (rupiah < 0n) throw new RangeError('Nilai dokumen tidak boleh negatif.');
  return rupiah * 100n;
}
