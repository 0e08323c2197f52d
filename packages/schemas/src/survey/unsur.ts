import type {Text} from '../text.ts';

/** The nine unsur of the satisfaction survey, in their order. @source PermenPANRB 14/2017 */
export const unsurCodes = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'] as const;
/** One unsur of {@link unsurCodes}. */
export type Unsur = (typeof unsurCodes)[number];

/** What each unsur asks about. @source PermenPANRB 14/2017; services.md 3.2 */
export const unsurNames: Readonly<Record<Unsur, Text>> = {
  U1: {id: 'Persyaratan', en: 'Requirements'},
  U2: {id: 'Sistem, mekanisme, dan prosedur', en: 'System, mechanism and procedure'},
  U3: {id: 'Waktu penyelesaian', en: 'Time of completion'},
  U4: {id: 'Biaya/tarif', en: 'Fee'},
  U5: {id: 'Produk/hasil', en: 'Product or result'},
  U6: {id: 'Kompetensi pelaksana', en: 'Competence of the staff'},
  U7: {id: 'Perilaku pelaksana', en: 'Conduct of the staff'},
  U8: {id: 'Sarana dan prasarana', en: 'Facilities'},
  U9: {id: 'Penanganan pengaduan, saran, dan masukan', en: 'Handling of complaints and suggestions'},
};

/** The four answers. There is no neutral one. @source PermenPANRB 14/2017 */
export const skmScale: readonly {readonly score: 1 | 2 | 3 | 4; readonly label: Text}[] = [
  {score: 1, label: {id: 'Tidak baik', en: 'Not good'}},
  {score: 2, label: {id: 'Kurang baik', en: 'Less than good'}},
  {score: 3, label: {id: 'Baik', en: 'Good'}},
  {score: 4, label: {id: 'Sangat baik', en: 'Very good'}},
];

/** Grade of a service. */
export type Mutu = 'A' | 'B' | 'C' | 'D';

/** One grade: the lowest rounded IKM that earns it. */
export interface MutuBand {
  readonly mutu: Mutu;
  /** Lowest IKM, with two decimals, of this grade. */
  readonly from: number;
  readonly kategori: Text;
}

/** Grades from the best down; the last has no floor of its own but the scale's. @source PermenPANRB 14/2017 */
export const mutuBands: readonly MutuBand[] = [
  {mutu: 'A', from: 88.31, kategori: {id: 'Sangat baik', en: 'Very good'}},
  {mutu: 'B', from: 76.61, kategori: {id: 'Baik', en: 'Good'}},
  {mutu: 'C', from: 65, kategori: {id: 'Kurang baik', en: 'Less than good'}},
  {mutu: 'D', from: 25, kategori: {id: 'Tidak baik', en: 'Not good'}},
];

/**
 * How the survey is run: where it is offered, how often it must be published, how many unsur need follow-up.
 * @source PermenPANRB 14/2017; services.md 3.2
 */
export const skmPractice = {
  offerAt: ['terbit', 'selesai'],
  skippable: true,
  /** @unit months; from memory, to be confirmed */
  publishEveryMonths: 12,
  followUp: 3,
  asOf: '2026-11-24',
  source: 'PermenPANRB 14/2017; services.md 3.2',
} as const;
