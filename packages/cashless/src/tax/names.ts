import type {TaxName} from '@kepahiang/schemas/spending/kinds.js';

export {taxNames, type TaxName} from '@kepahiang/schemas/spending/kinds.js';

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

/** Kinds of construction work and certificate that set the rate of PPh 4(2). @source PP 9/2022; cashless.md 6.2 */
export const constructionKinds = [
  'PELAKSANAAN_KECIL',
  'PELAKSANAAN_TANPA',
  'PELAKSANAAN_LAIN',
  'KONSULTANSI_ADA',
  'KONSULTANSI_TANPA',
  'TERINTEGRASI_ADA',
  'TERINTEGRASI_TANPA',
] as const;
/** One of {@link constructionKinds}. */
export type ConstructionKind = (typeof constructionKinds)[number];

/** Rank of a civil servant for the final tax on honoraria; a state official (pejabat negara) has a rate of his own. */
export const honorGrades = ['I', 'II', 'III', 'IV', 'PEJABAT_NEGARA'] as const;
/** One of {@link honorGrades}. */
export type HonorGrade = (typeof honorGrades)[number];

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
