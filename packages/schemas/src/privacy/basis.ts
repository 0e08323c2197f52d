import type {Text} from '../text.ts';

/** One lawful basis of processing. */
export interface LawfulBasis {
  readonly kode: string;
  readonly name: Text;
}

/** The six lawful bases. @source UU 27/2022 art. 20; the list from memory, services.md 3.5 */
export const lawfulBases: readonly LawfulBasis[] = [
  {kode: 'PERSETUJUAN', name: {id: 'Persetujuan', en: 'Consent'}},
  {kode: 'PERJANJIAN', name: {id: 'Perjanjian', en: 'Contract'}},
  {kode: 'KEWAJIBAN_HUKUM', name: {id: 'Kewajiban hukum', en: 'Legal duty'}},
  {kode: 'KEPENTINGAN_VITAL', name: {id: 'Kepentingan vital', en: 'Vital interest'}},
  {
    kode: 'TUGAS_PUBLIK',
    name: {id: 'Kepentingan umum, pelayanan publik, atau kewenangan', en: 'Public duty or authority'},
  },
  {kode: 'KEPENTINGAN_SAH', name: {id: 'Kepentingan sah lainnya', en: 'Legitimate interest'}},
];

/** What processing stands for. */
export type ProcessingPurpose = 'izin' | 'pengobatan' | 'gawat_darurat' | 'tambahan';

/**
 * On which bases processing rests. Permits and treatment rest on duty, so that no consent is faked; an emergency on
 * vital interest, so that no box to tick stands in the way; only extras ask for consent.
 * @source services.md 3.5
 */
export const basesOf: Readonly<Record<ProcessingPurpose, readonly string[]>> = {
  izin: ['TUGAS_PUBLIK', 'KEWAJIBAN_HUKUM'],
  pengobatan: ['TUGAS_PUBLIK', 'KEWAJIBAN_HUKUM'],
  gawat_darurat: ['KEPENTINGAN_VITAL'],
  tambahan: ['PERSETUJUAN'],
};

/**
 * Extras that need a real, separate consent, unticked at the start.
 * @source UU 27/2022 art. 20; services.md 3.5
 */
export const consentExtras = ['izin_pesan_wa', 'izin_riset', 'izin_foto_publik'] as const;

/** Specific personal data. @source UU 27/2022 art. 4(2) */
export const specificData: readonly LawfulBasis[] = [
  {kode: 'KESEHATAN', name: {id: 'Data kesehatan', en: 'Health'}},
  {kode: 'BIOMETRIK', name: {id: 'Data biometrik', en: 'Biometric'}},
  {kode: 'GENETIKA', name: {id: 'Data genetika', en: 'Genetic'}},
  {kode: 'CATATAN_KEJAHATAN', name: {id: 'Catatan kejahatan', en: 'Criminal record'}},
  {kode: 'ANAK', name: {id: 'Data anak', en: 'Children'}},
  {kode: 'KEUANGAN_PRIBADI', name: {id: 'Data keuangan pribadi', en: 'Personal finance'}},
];
