import {moneyOfRupiah, moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import type {RulesAt} from '../rules/rules.ts';
import {roundRupiah, taxOn, WHOLE_BP} from './amount.ts';
import {
  outcome,
  releasedChannel,
  type InvoiceInput,
  type InvoiceSen,
  type ReleasedTax,
  type TaxOutcome,
} from './invoice-line.ts';
import {whyOf, type SenPart} from './why.ts';

type PpnPart = SenPart & {readonly of?: readonly [number, number]};

/** The part of a price that bears PPN: by the other value (nilai lain), in full for luxury goods. */
function ppnPart(sen: bigint, {luxury}: InvoiceInput, rules: RulesAt): PpnPart {
  const {rateBp, dppNilaiLain, luxuryRateBp} = rules.row('tax.ppn').value;
  return luxury ? {sen, rateBp: luxuryRateBp} : {sen, rateBp, of: dppNilaiLain};
}

/** PPN on an amount: once from the price, not from a rounded base. @unit rupiah */
function ppnOn(sen: bigint, input: InvoiceInput, rules: RulesAt): bigint {
  return taxOn([ppnPart(sen, input, rules)], rules.row('tax.rounding').value.roundPPN);
}

function bearsPpn({pkp, localTaxPBJT, ppnExempt}: InvoiceInput): boolean {
  return pkp && !localTaxPBJT && !ppnExempt;
}

/** What the thresholds of PPh 22 and PPN look at: the whole deal, with or without its PPN. @unit sen */
export function thresholdSen(input: InvoiceInput, {deal}: InvoiceSen, rules: RulesAt): bigint {
  const withPpn = rules.row('tax.thresholdBase').value === 'INVOICE' && bearsPpn(input);
  return withPpn ? deal + ppnOn(deal, input, rules) * 100n : deal;
}

function released(input: InvoiceInput, sen: InvoiceSen, rules: RulesAt): ReleasedTax | undefined {
  const {value, legalBasis} = rules.row('tax.ppn');
  if (input.ppnCollectedBySeller) return {tax: 'PPN', reason: 'COLLECTED_BY_SELLER', legalBasis};
  const channel = releasedChannel('PPN', input.channel, rules);
  if (channel) return channel;
  const small = thresholdSen(input, sen, rules) <= senOf(value.threshold);
  return small ? {tax: 'PPN', reason: 'THRESHOLD', legalBasis} : undefined;
}

function freeOfPpn({pkp, localTaxPBJT}: InvoiceInput): TaxOutcome {
  if (!pkp) return {};
  return {released: {tax: 'PPN', reason: localTaxPBJT ? 'PBJT_APPLIES' : 'EXEMPT'}};
}

/** PPN of an invoice and whether the treasurer collects it; what it does not collect, the seller remits. */
export function ppnOf(
  input: InvoiceInput,
  sen: InvoiceSen,
  rules: RulesAt,
): {readonly rupiah: bigint; readonly outcome: TaxOutcome} {
  if (!bearsPpn(input)) return {rupiah: 0n, outcome: freeOfPpn(input)};
  const rupiah = ppnOn(sen.price, input, rules);
  const free = released(input, sen, rules);
  if (free) return {rupiah, outcome: {released: free}};
  const part = ppnPart(sen.price, input, rules);
  const line = {
    tax: 'PPN',
    base: moneyOfSen(sen.price),
    amount: moneyOfRupiah(rupiah),
    ...(part.of && {
      dppNilaiLain: moneyOfRupiah(roundRupiah(sen.price * BigInt(part.of[0]), BigInt(part.of[1]), 'halfUp')),
    }),
    why: whyOf(rules, 'tax.ppn', [part], input.luxury ? ['BARANG_MEWAH'] : []),
  } as const;
  return {rupiah, outcome: outcome(line)};
}

/**
 * PBJT where the regency makes its treasurers withhold it. A price that does not include it grows by it, as with PPN.
 * @returns `onTop`: what the invoice costs more. @unit rupiah
 */
export function pbjtOf(
  input: InvoiceInput,
  {price}: InvoiceSen,
  rules: RulesAt,
): {readonly onTop: bigint; readonly outcome: TaxOutcome} {
  if (!input.localTaxPBJT) return {onTop: 0n, outcome: {}};
  const {value: withheld, legalBasis} = rules.row('tax.pbjtWithheldByTreasurer');
  if (!withheld)
    return {onTop: 0n, outcome: {released: {tax: 'PBJT', reason: 'COLLECTED_BY_SELLER', legalBasis}}};
  const channel = releasedChannel('PBJT', input.channel, rules);
  if (channel) return {onTop: 0n, outcome: {released: channel}};
  const {rateBp, priceIncludesTax} = rules.row('tax.pbjt').value;
  const whole = WHOLE_BP + BigInt(rateBp);
  const part: SenPart = {
    sen: price,
    rateBp,
    ...(priceIncludesTax ? {of: [Number(WHOLE_BP), Number(whole)] as const} : {}),
  };
  const rupiah = taxOn([part], 'floor');
  const base = priceIncludesTax ? (price * WHOLE_BP) / whole : price;
  return {
    onTop: priceIncludesTax ? 0n : rupiah,
    outcome: outcome({
      tax: 'PBJT',
      base: moneyOfSen(base),
      amount: moneyOfRupiah(rupiah),
      why: whyOf(rules, 'tax.pbjt', [part]),
    }),
  };
}
