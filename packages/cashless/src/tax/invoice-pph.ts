import {moneyOfRupiah, moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import type {RuleKey, RulesAt} from '../rules/rules.ts';
import {pphOn} from './amount.ts';
import {honorPPh21} from './honor.ts';
import {
  outcome,
  releasedChannel,
  type InvoiceInput,
  type InvoiceSen,
  type ReleasedTax,
  type TaxOutcome,
  type WithheldTax,
} from './invoice-line.ts';
import {thresholdSen} from './invoice-vat.ts';
import type {SellerForm, TaxName} from './names.ts';
import {whyOf, type WhyNote} from './why.ts';

/** One rate on the whole price. */
function flatTax(
  tax: TaxName,
  rule: RuleKey,
  {price}: InvoiceSen,
  rateBp: number,
  rules: RulesAt,
  notes: readonly WhyNote[] = [],
): WithheldTax {
  const parts = [{sen: price, rateBp}];
  return {
    tax,
    base: moneyOfSen(price),
    amount: moneyOfRupiah(pphOn(rules, parts)),
    why: whyOf(rules, rule, parts, notes),
  };
}

/** The rate with an NPWP, or the higher one without. */
function byNpwp(
  tax: 'PPH22' | 'PPH23',
  rule: 'tax.pph22' | 'tax.pph23',
  {npwp}: InvoiceInput,
  sen: InvoiceSen,
  rules: RulesAt,
): WithheldTax {
  const {rateBp, noNpwpRateBp} = rules.row(rule).value;
  return npwp
    ? flatTax(tax, rule, sen, rateBp, rules)
    : flatTax(tax, rule, sen, noNpwpRateBp, rules, ['TANPA_NPWP']);
}

function ofPerson({price, npwp}: InvoiceInput, rules: RulesAt): WithheldTax {
  const {base, tax, why} = honorPPh21(price, {status: 'BUKAN_PEGAWAI', idValid: npwp}, rules);
  return {tax: 'PPH21', base, amount: tax, why};
}

function ofConstruction({construction}: InvoiceInput, sen: InvoiceSen, rules: RulesAt): WithheldTax {
  if (construction === undefined)
    throw new RangeError('Jenis pekerjaan konstruksi harus diisi untuk menghitung PPh 4(2).');
  const rule = 'tax.pph4_2.construction';
  return flatTax('PPH4_2', rule, sen, rules.row(rule).value[construction], rules);
}

/** The income tax an object bears when nothing releases it. */
function pphByObject(input: InvoiceInput, sen: InvoiceSen, rules: RulesAt): WithheldTax {
  switch (input.object) {
    case 'BARANG':
      return byNpwp('PPH22', 'tax.pph22', input, sen, rules);
    case 'SEWA_TANAH_BANGUNAN': {
      const rule = 'tax.pph4_2.rent';
      return flatTax('PPH4_2', rule, sen, rules.row(rule).value.rateBp, rules);
    }
    case 'KONSTRUKSI':
      return ofConstruction(input, sen, rules);
    case 'JASA':
    case 'SEWA_HARTA': {
      const person = input.vendor === 'ORANG_PRIBADI';
      const personal = person && rules.row('tax.pph23').value.individuals[input.object] === 'PPH21';
      return personal ? ofPerson(input, rules) : byNpwp('PPH23', 'tax.pph23', input, sen, rules);
    }
  }
}

function released(
  tax: TaxName,
  input: InvoiceInput,
  sen: InvoiceSen,
  rules: RulesAt,
): ReleasedTax | undefined {
  if (input.skb) return {tax, reason: 'SKB'};
  const channel = releasedChannel(tax, input.channel, rules);
  if (channel || tax !== 'PPH22') return channel;
  const {value, legalBasis} = rules.row('tax.pph22');
  if (input.pph22Exempt) return {tax, reason: 'EXEMPT', legalBasis};
  const small = thresholdSen(input, sen, rules) <= senOf(value.threshold);
  return small ? {tax, reason: 'THRESHOLD', legalBasis} : undefined;
}

/** The income tax of an invoice: what releases it comes first, then the letter of PP 55 takes its place. */
export function pphOf(input: InvoiceInput, sen: InvoiceSen, rules: RulesAt): TaxOutcome {
  const line = pphByObject(input, sen, rules);
  const free = released(line.tax, input, sen, rules);
  if (free) return {released: free};
  if (!input.pp55) return outcome(line);
  const {rateBp, replaces} = rules.row('tax.pphFinalPp55').value;
  return outcome(
    (replaces as readonly TaxName[]).includes(line.tax)
      ? flatTax('PPH_FINAL_PP55', 'tax.pphFinalPp55', sen, rateBp, rules)
      : line,
  );
}

/**
 * Whether a seller of a legal form may still use the final tax of PP 55 on the day: from 22 April 2026 only individuals,
 * perseroan perorangan and cooperatives. A letter of anybody else is no longer valid.
 * @throws RateNotFound when no row covers the day
 * @source PP 55/2022, narrowed by PP 20/2026; cashless.md 6.1
 */
export function pp55Eligible(form: SellerForm, rules: RulesAt): boolean {
  return rules.row('tax.pphFinalPp55').value.sellers.includes(form);
}
