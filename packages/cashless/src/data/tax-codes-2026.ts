import type {Dated} from '../dated.ts';
import type {TaxName} from '../tax/names.ts';

/** What a tax is withheld from, where its code depends on it. */
export type TaxedObject =
  'JASA' | 'SEWA_HARTA' | 'SEWA_TANAH_BANGUNAN' | 'KONSTRUKSI' | 'HONOR_FINAL' | 'HONOR';

/** Account (KAP) and kind of deposit (KJS) a tax goes to, on dates. */
export interface TaxCodeRow extends Dated {
  readonly tax: TaxName;
  /** Absent for every object. */
  readonly object?: TaxedObject;
  readonly map: string;
  readonly kjs: string;
  readonly confidence: 'memory' | 'verified';
}

const row = (tax: TaxName, map: string, kjs: string, object?: TaxedObject): TaxCodeRow => ({
  tax,
  map,
  kjs,
  ...(object && {object}),
  validFrom: '2025-01-01',
  legalBasis: 'PER-11/PJ/2025 lampiran kode akun pajak dan kode jenis setoran',
  setBy: 'NATIONAL',
  confidence: 'memory',
});

/**
 * Codes a treasurer of a regency (APBD) deposits by. From memory: whoever makes the billing code may write others.
 * @source PER-11/PJ/2025; identifiers.md 3.6
 */
export const taxCodes: readonly TaxCodeRow[] = [
  row('PPH21', '411121', '402', 'HONOR_FINAL'),
  row('PPH21', '411121', '100'),
  row('PPH22', '411122', '920'),
  row('PPH23', '411124', '104', 'JASA'),
  row('PPH23', '411124', '100'),
  row('PPH4_2', '411128', '403', 'SEWA_TANAH_BANGUNAN'),
  row('PPH4_2', '411128', '409', 'KONSTRUKSI'),
  row('PPH_FINAL_PP55', '411128', '423'),
  row('PPN', '411211', '920'),
];
