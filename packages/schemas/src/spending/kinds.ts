// The closed lists of the documents of spending, each once: schemas, rules and pages take them from here.

/** A list with more at its end. A spread would not do: a bundler keeps it, since it may run an iterator. */
/* @__NO_SIDE_EFFECTS__ */
function joined<const One extends string, const Other extends string>(
  list: readonly One[],
  more: readonly Other[],
): readonly (One | Other)[] {
  return [...list, ...more];
}

/** Kinds of spending a payment can be for. @source cashless.md 5.1 */
export const expenseKinds = [
  'GAJI',
  'TPP',
  'HONOR',
  'BARANG',
  'JASA',
  'MODAL',
  'PERJALANAN_DINAS',
  'HIBAH_BANSOS',
  'PAJAK',
  'PENGEMBALIAN',
] as const;
/** One of {@link expenseKinds}. */
export type ExpenseKind = (typeof expenseKinds)[number];

/** Ways money moves between bank accounts. @source cashless.md 5.2 */
export const transferChannels = ['OVERBOOKING', 'BIFAST', 'SKNBI', 'RTGS'] as const;
/** One of {@link transferChannels}. */
export type TransferChannel = (typeof transferChannels)[number];

/** Every channel of a payment record; `TUNAI` by exception only. @source cashless.md 5.2 */
export const channels = /* @__PURE__ */ joined(transferChannels, [
  'VA',
  'QRIS',
  'KKPD',
  'MPN_BILLING',
  'TUNAI',
]);
/** One of {@link channels}. */
export type Channel = (typeof channels)[number];
/** Whether money of a channel changes hands in cash; everything that is not is cashless. @source cashless.md 5.2 */
export const isCashChannel = (channel: string): boolean => channel === 'TUNAI';

/** What a payment is made on. @source cashless.md 5.1 */
export const paymentSources = ['SP2D', 'NPD', 'TAX', 'REFUND'] as const;
/** Whom a payment goes to. @source cashless.md 5.1 */
export const beneficiaryTypes = ['PENYEDIA', 'PEGAWAI', 'MASYARAKAT', 'NEGARA', 'SKPD'] as const;
/** One of {@link beneficiaryTypes}. */
export type BeneficiaryType = (typeof beneficiaryTypes)[number];
/** Who bears the fee of a transfer; it never comes out of what the payee gets. @source cashless.md 5.1 */
export const feeTypes = ['OUR', 'BEN', 'SHA'] as const;
/** What a limit of cash counts by. @source cashless.md 5.6 */
export const cashLimitKinds = ['PERSON_ACTIVITY', 'TRANSACTION', 'PERSON_DAY', 'EVENT'] as const;

/** Kinds of SPP; SPM and SP2D of the same chain have the same. @source cashless.md 4.1 */
export const sppKinds = [
  'UP',
  'GU',
  'TU',
  'LS_GAJI',
  'LS_BARANG_JASA',
  'LS_PERJALANAN',
  'LS_HIBAH_BANSOS',
  'GU_NIHIL',
  'TU_NIHIL',
] as const;
/** One of {@link sppKinds}. */
export type SppKind = (typeof sppKinds)[number];

/** Where the money of a budget line comes from, as a DPA groups it. @source cashless.md 4.1 */
export const budgetSources = ['PAD', 'DAU', 'DAK_FISIK', 'DAK_NONFISIK', 'DBH', 'BLUD', 'LAIN'] as const;
/** The imprest an NPD draws on. @source cashless.md 4.1 */
export const npdSources = ['UP', 'TU'] as const;
/** Whether an NPD hands out an advance. @source cashless.md 4.1 */
export const npdKinds = ['PANJAR', 'TANPA_PANJAR'] as const;
/** What an SPJ accounts for. @source cashless.md 4.1 */
export const spjSources = ['UP', 'TU', 'LS_BENDAHARA'] as const;
/** Sub-books of the cash book (buku pembantu). @source cashless.md 4.1 */
export const subBooks = ['BANK', 'TUNAI', 'PAJAK', 'PANJAR', 'RINCIAN_OBJEK'] as const;
/** One of {@link subBooks}. */
export type SubBook = (typeof subBooks)[number];
/** The two LPJ of a month: to the PA through PPK-SKPD, and to the PPKD as BUD. @source cashless.md 4.1 */
export const lpjKinds = ['ADMINISTRATIF', 'FUNGSIONAL'] as const;

/** Kinds of evidence. @source cashless.md 4.1 */
export const evidenceKinds = [
  'KUITANSI',
  'FAKTUR',
  'FAKTUR_PAJAK',
  'SPK',
  'BAST',
  'DAFTAR_HADIR',
  'DAFTAR_NOMINATIF',
  'SPT',
  'SPPD',
  'LPD',
  'TIKET',
  'BOARDING_PASS',
  'BILL_HOTEL',
  'DPR',
  'BUKTI_TRANSFER',
  'BPN',
  'FOTO',
  'PERNYATAAN',
] as const;

/**
 * The kinds of evidence and what the matrix of 5.7 asks besides: the decree (`SK`), the bank's reference, the signed payroll
 * list and the bank's result of the batch.
 * @source cashless.md 4.1, 5.7
 */
export const allEvidence = /* @__PURE__ */ joined(evidenceKinds, [
  'SK',
  'REFERENSI_BANK',
  'DAFTAR_GAJI',
  'HASIL_BATCH_BANK',
]);
/** One of {@link allEvidence}. */
export type Evidence = (typeof allEvidence)[number];

/** Names of the taxes a treasurer withholds, as documents and the cash book carry them. @source cashless.md 6.2 */
export const taxNames = [
  'PPH21',
  'PPH22',
  'PPH23',
  'PPH4_2',
  'PPH_FINAL_PP55',
  'PPN',
  /** Regional tax on meals and lodging; only where the regency makes its treasurers withhold it. */
  'PBJT',
] as const;
/** One of {@link taxNames}. */
export type TaxName = (typeof taxNames)[number];

/** What an invoice is for, as taxes tell it apart. @source cashless.md 6.2 */
export const invoiceObjects = ['BARANG', 'JASA', 'SEWA_HARTA', 'SEWA_TANAH_BANGUNAN', 'KONSTRUKSI'] as const;
/** One of {@link invoiceObjects}. */
export type InvoiceObject = (typeof invoiceObjects)[number];

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

/** Whom an honorarium or a wage is paid to: civil servants and state officials, others by their work. @source cashless.md 6.3, 6.4 */
export const honorStatuses = ['ASN', 'BUKAN_PEGAWAI', 'PESERTA_KEGIATAN', 'HARIAN'] as const;
/** One of {@link honorStatuses}. */
export type HonorStatus = (typeof honorStatuses)[number];

/** Every line that can be withheld from a gross amount: taxes, and what payrolls carry besides. @source cashless.md 6.6 */
export const deductionKinds = /* @__PURE__ */ joined(taxNames, [
  'IWP',
  'TAPERUM',
  'BPJS_KESEHATAN',
  'JKK',
  'JKM',
  'ZAKAT',
  'LAIN',
]);

/** The two kinds of card. @source Permendagri 79/2022 */
export const kkpdKinds = ['BARANG_JASA_MODAL', 'PERJALANAN_DINAS'] as const;
/** One of {@link kkpdKinds}. */
export type KkpdKind = (typeof kkpdKinds)[number];

/** Kinds of account a decree of the KDH names. @source cashless.md 5.1, 10 */
export const accountKinds = [
  'RKUD',
  'BENDAHARA_PENGELUARAN',
  'BENDAHARA_PENGELUARAN_PEMBANTU',
  'BENDAHARA_PENERIMAAN',
  'BLUD',
] as const;

/** Grades of a traveller, by which trips are paid. @source cashless.md 7.2 */
export const travelGrades = [
  'KDH_ESELON_I',
  'ESELON_II',
  'ESELON_III_GOL_IV',
  'ESELON_IV_GOL_III_II_I',
] as const;
/** One of {@link travelGrades}. */
export type TravelGrade = (typeof travelGrades)[number];

/** Kinds of a day of travel with a rate of their own. @source cashless.md 7.1, 7.2 */
export const travelKinds = ['LUAR_KOTA', 'DALAM_KOTA_GT8', 'DALAM_KOTA_LT8', 'DIKLAT'] as const;
/** One of {@link travelKinds}. */
export type TravelKind = (typeof travelKinds)[number];
/** Kinds that are paid by the day, with the meeting out of the office whose host lodges and feeds (fullboard). */
export const paidTravelKinds = /* @__PURE__ */ joined(travelKinds, ['FULLBOARD']);
/** One of {@link paidTravelKinds}. */
export type PaidTravelKind = (typeof paidTravelKinds)[number];
/** Kind of a trip on its SPT; trips abroad follow other rules. @source cashless.md 7.1 */
export const sptKinds = /* @__PURE__ */ joined(paidTravelKinds, ['LUAR_NEGERI']);
/** One of {@link sptKinds}. */
export type SptKind = (typeof sptKinds)[number];

/** Proof behind a cost of a trip. @source cashless.md 7.3 */
export const travelEvidence = ['RECEIPT', 'DPR', 'STATEMENT', 'PROVIDED', 'NONE'] as const;
/** One of {@link travelEvidence}. */
export type TravelEvidence = (typeof travelEvidence)[number];
/** Parts a trip is paid in. @source cashless.md 7.3 */
export const travelParts = ['UANG_HARIAN', 'PENGINAPAN', 'TRANSPOR', 'REPRESENTASI'] as const;
/** Why a cost of a trip is not paid. @source cashless.md 7.3 */
export const travelRejections = [
  'NO_RECEIPT_NO_STATEMENT',
  'NO_BOARDING_PASS',
  'DPR_NOT_ALLOWED',
  'NO_EVIDENCE',
  'TAXI_PAIR_EXCEEDED',
  'OFFICE_CAR',
  'DAY_OUTSIDE_TRIP',
] as const;
/** One of {@link travelRejections}. */
export type TravelRejection = (typeof travelRejections)[number];
/** What an advance leaves: the traveller still gets, gives back, or neither. @source cashless.md 7.3 (P-07) */
export const settlementKinds = ['KURANG_BAYAR', 'LEBIH_BAYAR', 'NIHIL'] as const;
/** One of {@link settlementKinds}. */
export type SettlementKind = (typeof settlementKinds)[number];
