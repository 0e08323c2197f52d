import type {Money} from '@kepahiang/schemas/money.js';
import type {Channel} from '../channel.ts';
import type {RulesAt} from '../rules/rules.ts';
import {documentSen} from './amount.ts';
import type {ConstructionKind, InvoiceObject, TaxName} from './names.ts';
import type {Why} from './why.ts';

export type {InvoiceObject} from './names.ts';

/** The facts of an invoice. Amounts are whole rupiah as canonical text, without PPN. */
export interface InvoiceInput {
  readonly object: InvoiceObject;
  readonly price: Money;
  /** The whole deal, where this invoice is a slice of it: a split purchase does not slip under a threshold. */
  readonly contractTotal?: Money;
  /** The seller collects PPN (pengusaha kena pajak). */
  readonly pkp: boolean;
  /** The seller has an NPWP; for a person a valid NIK or NPWP. */
  readonly npwp: boolean;
  /** `BADAN` where absent. */
  readonly vendor?: 'BADAN' | 'ORANG_PRIBADI';
  /** Required for `KONSTRUKSI`. */
  readonly construction?: ConstructionKind;
  readonly channel?: Channel;
  /** The seller holds a letter that frees it from withholding of PPh (surat keterangan bebas). */
  readonly skb?: boolean;
  /** The seller holds a valid letter of PP 55; see `pp55Eligible`. */
  readonly pp55?: boolean;
  /** Fuel, gas, lubricants, electricity, water, post, BOS. */
  readonly pph22Exempt?: boolean;
  /** The seller remits the PPN itself: fuel and others. */
  readonly ppnCollectedBySeller?: boolean;
  /** The regional tax on meals and lodging applies, so no PPN does. */
  readonly localTaxPBJT?: boolean;
  readonly ppnExempt?: boolean;
  /** Goods under the tax on luxury: PPN on the full price. */
  readonly luxury?: boolean;
}

/** A tax the treasurer withholds from an invoice, and why. */
export interface WithheldTax {
  readonly tax: TaxName;
  /** What the rate is applied to. */
  readonly base: Money;
  readonly amount: Money;
  /** The other value (nilai lain) that PPN is computed from; shown only, the tax comes from the price. */
  readonly dppNilaiLain?: Money;
  readonly why: Why;
}

/** Why a tax that was near is not withheld. */
export type ReleaseReason =
  'THRESHOLD' | 'CHANNEL' | 'SKB' | 'EXEMPT' | 'COLLECTED_BY_SELLER' | 'PBJT_APPLIES' | 'BELOW_ONE_RUPIAH';

/** Label of each reason for people. */
export const releaseReasonLabels: Readonly<Record<ReleaseReason, string>> = {
  THRESHOLD: 'Nilai tidak melebihi batas',
  CHANNEL: 'Tidak dipungut untuk cara bayar ini',
  SKB: 'Penjual memiliki surat keterangan bebas',
  EXEMPT: 'Dikecualikan menurut peraturan',
  COLLECTED_BY_SELLER: 'Disetor sendiri oleh penjual',
  PBJT_APPLIES: 'Dikenai pajak daerah (PBJT)',
  BELOW_ONE_RUPIAH: 'Pajaknya kurang dari satu rupiah',
};

/** A tax that is not withheld. */
export interface ReleasedTax {
  readonly tax: TaxName;
  readonly reason: ReleaseReason;
  readonly legalBasis?: string;
}

/** An amount of tax before it is shown: withheld, or released. @unit sen */
export interface TaxOutcome {
  readonly withheld?: WithheldTax;
  readonly released?: ReleasedTax;
}

/** The amounts taxes are computed from. @unit sen */
export interface InvoiceSen {
  readonly price: bigint;
  /** The whole deal: never below the slice. */
  readonly deal: bigint;
}

/** Puts a tax into words of the result; what rounds to nothing needs no deposit. */
export function outcome(line: WithheldTax): TaxOutcome {
  return documentSen(line.amount) === 0n
    ? {released: {tax: line.tax, reason: 'BELOW_ONE_RUPIAH', legalBasis: line.why.legalBasis}}
    : {withheld: line};
}

/** The law that releases a tax for a way of paying, or nothing. */
export function releasedChannel(
  tax: TaxName,
  channel: Channel | undefined,
  rules: RulesAt,
): ReleasedTax | undefined {
  if (channel === undefined) return undefined;
  const {value, legalBasis} = rules.row('tax.exemptChannels');
  return value[tax]?.includes(channel) ? {tax, reason: 'CHANNEL', legalBasis} : undefined;
}
