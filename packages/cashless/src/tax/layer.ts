import {moneyOfRupiah, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {RuleValues, RulesAt} from '../rules/rules.ts';
import {documentSen, pphOn} from './amount.ts';
import {whyOf, type SenPart, type Why} from './why.ts';

/** Layers of a rate: upper bounds that belong to them, rising; the last one has none. */
export type RateLayers = RuleValues['tax.pasal17']['layers'];

/** The parts of an amount that fall into each layer of a progressive rate. @unit sen */
export function partsByLayer(sen: bigint, layers: RateLayers): SenPart[] {
  let below = 0n;
  const parts: SenPart[] = [];
  for (const {upTo, rateBp} of layers) {
    const top = upTo === null || senOf(upTo) > sen ? sen : senOf(upTo);
    if (top > below) parts.push({sen: top - below, rateBp});
    below = top;
  }
  return parts;
}

/** The one layer an amount lies in; its rate bears the whole of it. @throws RangeError when the layers end below it */
export function layerOf(sen: bigint, layers: RateLayers): RateLayers[number] {
  const layer = layers.find(({upTo}) => upTo === null || sen <= senOf(upTo));
  if (!layer) throw new RangeError('Lapisan tarif terakhir tidak boleh berbatas.');
  return layer;
}

/** A tax with its base and its reason. */
export interface ExplainedTax {
  readonly tax: Money;
  readonly base: Money;
  readonly why: Why;
}

/**
 * Income tax of a year by Pasal 17: the taxable income (PKP), rounded down to thousands, passes through the layers.
 * `300000000.00` gives `44000000.00`.
 *
 * @param pkp - Taxable income of the year, whole rupiah.
 * @throws RateNotFound when no row covers the day; RangeError when the amount has sen or is negative
 * @source UU PPh art. 17 as amended by UU 7/2021; cashless.md 6.3
 */
export function pasal17(pkp: Money, rules: RulesAt): ExplainedTax {
  const {layers, pkpRounding} = rules.row('tax.pasal17').value;
  const sen = documentSen(pkp);
  const step = senOf(pkpRounding);
  const rounded = step > 0n ? sen - (sen % step) : sen;
  const parts = partsByLayer(rounded, layers);
  return {
    tax: moneyOfRupiah(pphOn(rules, parts)),
    base: moneyOfRupiah(rounded / 100n),
    why: whyOf(rules, 'tax.pasal17', parts),
  };
}
