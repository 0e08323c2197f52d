import {
  constructionKinds,
  honorGrades,
  honorStatuses,
  invoiceObjects,
} from '@kepahiang/schemas/spending/kinds.js';
import * as z from 'zod/mini';
import {isoDate, moneyText, text} from './values.ts';

const flag = /* @__PURE__ */ z.optional(z.boolean());

/** The invoice a payment answers. */
export const invoiceNumber = /* @__PURE__ */ z.object({no: text(1, 60), date: isoDate});

/**
 * The facts of an invoice that its taxes follow from; `invoiceTax` of `@kepahiang/cashless/tax/invoice.js` computes them,
 * the maker never types a tax.
 *
 * @source cashless.md 6.2
 */
export const purchaseFacts = /* @__PURE__ */ z.object({
  kind: z.literal('PEMBELIAN'),
  invoice: z.object({
    object: z.enum(invoiceObjects),
    /** Without PPN. */
    price: moneyText,
    contractTotal: z.optional(moneyText),
    /** The seller collects PPN. */
    pkp: z.boolean(),
    npwp: z.boolean(),
    vendor: z.optional(z.enum(['BADAN', 'ORANG_PRIBADI'])),
    construction: z.optional(z.enum(constructionKinds)),
    skb: flag,
    pp55: flag,
    pph22Exempt: flag,
    ppnCollectedBySeller: flag,
    localTaxPBJT: flag,
    ppnExempt: flag,
    luxury: flag,
  }),
});

/** The facts of an honorarium or a day's wage. @source cashless.md 6.3, 6.4 */
export const honorFacts = /* @__PURE__ */ z.object({
  kind: z.literal('HONORARIUM'),
  gross: moneyText,
  receiver: z.object({
    status: z.enum(honorStatuses),
    /** Rank; required for `ASN`. */
    gol: z.optional(z.enum(honorGrades)),
    idValid: flag,
  }),
});

/** What a payment is for, where taxes are withheld from it. */
export const taxedFacts = /* @__PURE__ */ z.discriminatedUnion('kind', [purchaseFacts, honorFacts]);
/** What a payment is for, where taxes are withheld from it. */
export type TaxedFacts = z.output<typeof taxedFacts>;
