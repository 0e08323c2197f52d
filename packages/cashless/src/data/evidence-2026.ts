import type {Evidence, ExpenseKind} from '@kepahiang/schemas/spending/kinds.js';
import type {Dated} from '../dated.ts';

export {expenseKinds, type Evidence, type ExpenseKind} from '@kepahiang/schemas/spending/kinds.js';

/** What a payment has about it that calls for evidence or makes it pointless. */
export type EvidenceFact = 'ppn' | 'dpr' | 'tiket' | 'boardingPass' | 'penginapan';

/** One demand: any of these kinds meets it. */
export interface EvidenceDemand {
  readonly anyOf: readonly Evidence[];
  /** Asked only where this fact is true. */
  readonly when?: EvidenceFact;
  /** Asked unless this fact is false. */
  readonly unless?: EvidenceFact;
}

/** What a kind of spending must show, on dates. */
export interface EvidenceRow extends Dated {
  readonly kinds: readonly ExpenseKind[];
  /** Paid from the imprest, directly from the RKUD, or either. */
  readonly mechanism?: 'UP' | 'LS';
  readonly demands: readonly EvidenceDemand[];
}

const all = (...kinds: Evidence[]): EvidenceDemand[] => kinds.map(kind => ({anyOf: [kind]}));
const row = (
  kinds: readonly ExpenseKind[],
  demands: readonly EvidenceDemand[],
  mechanism?: 'UP' | 'LS',
): EvidenceRow => ({
  kinds,
  demands,
  validFrom: '2021-01-01',
  legalBasis: 'Permendagri 77/2020 Bab V huruf L',
  setBy: 'NATIONAL',
  ...(mechanism && {mechanism}),
});

/** A seller who is no PKP cannot write a tax invoice, so it is not asked of one where that is said. */
const taxInvoice: EvidenceDemand = {anyOf: ['FAKTUR_PAJAK'], unless: 'ppn'};

/** What each kind of spending must show where the regency has not set its own list. @source cashless.md 5.7 */
export const evidenceMatrix: readonly EvidenceRow[] = [
  /* @__PURE__ */ row(
    ['BARANG', 'JASA'],
    [
      .../* @__PURE__ */ all('KUITANSI', 'FAKTUR', 'BUKTI_TRANSFER'),
      {anyOf: ['FOTO', 'BAST']},
      {anyOf: ['FAKTUR_PAJAK'], when: 'ppn'},
    ],
    'UP',
  ),
  /* @__PURE__ */ row(
    ['BARANG', 'JASA', 'MODAL'],
    [.../* @__PURE__ */ all('SPK', 'BAST', 'KUITANSI', 'REFERENSI_BANK'), taxInvoice],
    'LS',
  ),
  /* @__PURE__ */ row(
    ['HONOR'],
    /* @__PURE__ */ all('SK', 'DAFTAR_HADIR', 'DAFTAR_NOMINATIF', 'BUKTI_TRANSFER'),
  ),
  /* @__PURE__ */ row(
    ['PERJALANAN_DINAS'],
    [
      .../* @__PURE__ */ all('SPT', 'SPPD', 'LPD', 'KUITANSI'),
      {anyOf: ['TIKET'], unless: 'tiket'},
      {anyOf: ['BOARDING_PASS'], unless: 'boardingPass'},
      {anyOf: ['BILL_HOTEL', 'PERNYATAAN'], unless: 'penginapan'},
      {anyOf: ['DPR'], when: 'dpr'},
    ],
  ),
  /* @__PURE__ */ row(['PAJAK'], /* @__PURE__ */ all('BPN')),
  /* @__PURE__ */ row(['GAJI', 'TPP'], /* @__PURE__ */ all('DAFTAR_GAJI', 'HASIL_BATCH_BANK')),
];
