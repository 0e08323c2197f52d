import type {TaxName} from '@kepahiang/schemas/spending/kinds.js';

export {
  constructionKinds,
  honorGrades,
  honorStatuses,
  invoiceObjects,
  taxNames,
  type ConstructionKind,
  type HonorGrade,
  type HonorStatus,
  type InvoiceObject,
  type TaxName,
} from '@kepahiang/schemas/spending/kinds.js';

/** Label of each tax for people. */
export const taxLabels: Readonly<Record<TaxName, string>> = {
  PPH21: 'PPh Pasal 21',
  PPH22: 'PPh Pasal 22',
  PPH23: 'PPh Pasal 23',
  PPH4_2: 'PPh Pasal 4 ayat (2) final',
  PPH_FINAL_PP55: 'PPh final PP 55',
  PPN: 'PPN',
  PBJT: 'PBJT (pajak daerah)',
};

/** Category of the monthly rate (tarif efektif rata-rata). @source PP 58/2023 */
export const terCategories = ['A', 'B', 'C'] as const;
/** One of {@link terCategories}. */
export type TerCategory = (typeof terCategories)[number];

/** Status for the untaxed income (PTKP): married or not, and the number of dependants. @source PP 58/2023 */
export const ptkpStatuses = ['TK/0', 'TK/1', 'TK/2', 'TK/3', 'K/0', 'K/1', 'K/2', 'K/3'] as const;
/** One of {@link ptkpStatuses}. */
export type PtkpStatus = (typeof ptkpStatuses)[number];

/** Legal form of a seller, as far as the letter of PP 55 asks for it. */
export const sellerForms = [
  'ORANG_PRIBADI',
  'PERSEROAN_PERORANGAN',
  'KOPERASI',
  'PT',
  'CV',
  'FIRMA',
] as const;
/** One of {@link sellerForms}. */
export type SellerForm = (typeof sellerForms)[number];

/** How the money left: directly from the RKUD (LS), out of the treasurer's imprest (UP, and GU and TU with it), or any other. */
export const paymentMechanisms = ['LS', 'UP', 'UMUM'] as const;
/** One of {@link paymentMechanisms}. */
export type PaymentMechanism = (typeof paymentMechanisms)[number];
