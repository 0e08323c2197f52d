import {moneyOfRupiah, type Money} from '@kepahiang/schemas/money.js';
import type {RulesAt} from '../rules/rules.ts';
import {documentSen} from './amount.ts';
import type {InvoiceInput, InvoiceSen, ReleasedTax, WithheldTax} from './invoice-line.ts';
import {pphOf} from './invoice-pph.ts';
import {pbjtOf, ppnOf} from './invoice-vat.ts';

export {
  releaseReasonLabels,
  type InvoiceInput,
  type InvoiceObject,
  type ReleasedTax,
  type ReleaseReason,
  type WithheldTax,
} from './invoice-line.ts';

/** What an invoice costs, what is withheld from it, and what the seller receives. */
export interface InvoiceTax {
  readonly bruto: Money;
  /** PPN of the invoice, whoever remits it. */
  readonly ppn: Money;
  /** PPh first, then PPN, then PBJT. */
  readonly withheld: readonly WithheldTax[];
  readonly potongan: Money;
  readonly netto: Money;
  /** What is not withheld and why, for the page and the auditor. */
  readonly released: readonly ReleasedTax[];
}

/**
 * What a treasurer withholds from an invoice: goods for `10000000.00` from a PKP with NPWP leave PPh 22 `150000.00` and
 * PPN `1100000.00` with the treasury, and `9850000.00` for the seller. Always `bruto = netto + potongan`.
 *
 * @param rules - The rules of the payment date: `rulesAt(rules, date)`.
 * @unit whole rupiah as canonical money text
 * @throws RateNotFound when a rule that is needed has no row on the day; RangeError for an amount with sen or below
 *   zero, and for construction work without its kind
 * @source PMK 51/2025 (PPh 22), PMK 141/2015 (PPh 23), PP 34/2017 and PP 9/2022 (PPh 4(2)), PMK 131/2024 (PPN);
 *   cashless.md 6.1, 6.2
 */
export function invoiceTax(input: InvoiceInput, rules: RulesAt): InvoiceTax {
  const price = documentSen(input.price);
  const total = input.contractTotal === undefined ? price : documentSen(input.contractTotal);
  const sen: InvoiceSen = {price, deal: total > price ? total : price};
  const vat = ppnOf(input, sen, rules);
  const local = pbjtOf(input, sen, rules);
  const taxes = [pphOf(input, sen, rules), vat.outcome, local.outcome];
  const withheld = taxes.flatMap(one => one.withheld ?? []);
  const bruto = price / 100n + vat.rupiah + local.onTop;
  const potongan = withheld.reduce((sum, {amount}) => sum + documentSen(amount) / 100n, 0n);
  return {
    bruto: moneyOfRupiah(bruto),
    ppn: moneyOfRupiah(vat.rupiah),
    withheld,
    potongan: moneyOfRupiah(potongan),
    netto: moneyOfRupiah(bruto - potongan),
    released: taxes.flatMap(one => one.released ?? []),
  };
}
