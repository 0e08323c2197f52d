import type {IsoDate} from '../dates.ts';

/** Codes that one law replaced, packed as `old>new old>new`. */
export interface Renumbering {
  readonly codes: string;
  /** Last day before the law that made the new province. The table of codes followed some months later. */
  readonly validTo: IsoDate;
  readonly reason: string;
  readonly legalBasis: string;
  readonly confidence: 'verified' | 'memory';
}

/**
 * Regency codes that are no longer given out. They stay in the NIK of everyone first registered under them.
 *
 * @source identifiers.md 2.1: the 26 codes of Papua are the difference between the tables of 2018 and 2025 in
 *   cahyadsn/wilayah (MIT License); the five of Kalimantan Utara, and which new code follows which, from memory.
 */
export const renumberings: readonly Renumbering[] = [
  {
    codes: '91.01>93.01 91.16>93.02 91.17>93.03 91.18>93.04',
    validTo: '2022-07-24',
    reason: 'Pembentukan Provinsi Papua Selatan',
    legalBasis: 'UU 14/2022',
    confidence: 'verified',
  },
  {
    codes: '91.04>94.01 91.07>94.02 91.08>94.03 91.09>94.04 91.25>94.05 91.26>94.06 91.27>94.07 91.28>94.08',
    validTo: '2022-07-24',
    reason: 'Pembentukan Provinsi Papua Tengah',
    legalBasis: 'UU 15/2022',
    confidence: 'verified',
  },
  {
    codes: '91.02>95.01 91.12>95.02 91.13>95.03 91.14>95.04 91.21>95.05 91.22>95.06 91.23>95.07 91.24>95.08',
    validTo: '2022-07-24',
    reason: 'Pembentukan Provinsi Papua Pegunungan',
    legalBasis: 'UU 16/2022',
    confidence: 'verified',
  },
  {
    codes: '92.01>96.01 92.04>96.02 92.05>96.03 92.09>96.04 92.10>96.05 92.71>96.71',
    validTo: '2022-12-07',
    reason: 'Pembentukan Provinsi Papua Barat Daya',
    legalBasis: 'UU 29/2022',
    confidence: 'verified',
  },
  {
    codes: '64.04>65.01 64.05>65.03 64.06>65.02 64.10>65.04 64.73>65.71',
    validTo: '2012-11-15',
    reason: 'Pembentukan Provinsi Kalimantan Utara',
    legalBasis: 'UU 20/2012',
    confidence: 'memory',
  },
];
