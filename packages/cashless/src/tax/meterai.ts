import {senOf, type Money} from '@kepahiang/schemas/money.js';
import type {RulesAt} from '../rules/rules.ts';
import {documentSen} from './amount.ts';

/**
 * Stamp duty a receipt needs: `10000.00` above Rp5.000.000, else `0.00`.
 * @throws RateNotFound when no row covers the day; RangeError for sen or a negative
 * @source UU 10/2020; cashless.md 6.1
 */
export function meterai(receipt: Money, rules: RulesAt): Money {
  const {threshold, amount} = rules.row('tax.meterai').value;
  return documentSen(receipt) > senOf(threshold) ? amount : '0.00';
}
