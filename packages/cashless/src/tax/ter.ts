import {moneyOfRupiah, moneyOfSen, rupiahOf, type Money} from '@kepahiang/schemas/money.js';
import type {RulesAt} from '../rules/rules.ts';
import {documentSen, pphOn} from './amount.ts';
import {layerOf, pasal17, type ExplainedTax} from './layer.ts';
import type {PtkpStatus, TerCategory} from './names.ts';
import {whyOf} from './why.ts';

/** The category of the monthly rate for a status of the untaxed income: `K/1` is `B`. @throws RateNotFound */
export function terCategory(ptkp: PtkpStatus, rules: RulesAt): TerCategory {
  return rules.row('tax.ter').value.categories[ptkp];
}

/**
 * PPh 21 of an employee for one month by the effective rate (TER): the rate of the layer on the whole gross.
 * Category B, `9000000.00` gives `90000.00` (1 %). From January to November; the last month goes by the year,
 * {@link decemberPPh21}.
 *
 * @param gross - All income of the month, whole rupiah.
 * @throws RateNotFound when no row covers the day; RangeError in the last month of the year, for sen or a negative
 * @source PP 58/2023; cashless.md 6.5
 */
export function terPPh21(gross: Money, category: TerCategory, rules: RulesAt): ExplainedTax {
  const {lastMonth, tables} = rules.row('tax.ter').value;
  if (Number(rules.date.slice(5, 7)) > lastMonth)
    throw new RangeError('Masa pajak terakhir dihitung dengan Pasal 17 atas setahun, bukan dengan TER.');
  const sen = documentSen(gross);
  const parts = [{sen, rateBp: layerOf(sen, tables[category]).rateBp}];
  return {
    tax: moneyOfRupiah(pphOn(rules, parts)),
    base: moneyOfSen(sen),
    why: whyOf(rules, 'tax.ter', parts),
  };
}

/** PPh 21 of the last month of a year. */
export interface DecemberTax extends ExplainedTax {
  /** Tax of the whole year. */
  readonly yearTax: Money;
  /** Withheld too much in the months before: to be given back to the employee. */
  readonly overpaid: Money;
}

/**
 * PPh 21 of December: the tax of the year by Pasal 17 less what the months before have withheld.
 *
 * @param pkp - Taxable income of the year (gross less costs and PTKP), whole rupiah.
 * @param withheld - Sum of the PPh 21 from January to November.
 * @throws RateNotFound when no row covers the day; RangeError for sen or a negative
 * @source PP 58/2023; UU PPh art. 17; cashless.md 6.5
 */
export function decemberPPh21(pkp: Money, withheld: Money, rules: RulesAt): DecemberTax {
  const year = pasal17(pkp, rules);
  const rest = rupiahOf(year.tax) - documentSen(withheld) / 100n;
  return {
    ...year,
    yearTax: year.tax,
    tax: moneyOfRupiah(rest > 0n ? rest : 0n),
    overpaid: moneyOfRupiah(rest < 0n ? -rest : 0n),
  };
}
