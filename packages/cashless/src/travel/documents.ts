import type {Instant, IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {SptKind} from '@kepahiang/schemas/spending/kinds.js';

export {sptFaults, type TravelDocumentFault} from '@kepahiang/schemas/spending/spt-faults.js';
import type {CostItem, PaidTravelKind, TravelGrade, Trip} from './trip.ts';

export type {SptKind} from '@kepahiang/schemas/spending/kinds.js';

/** One servant on an SPT. */
export interface SptTraveller {
  readonly nip: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly gol: string;
  readonly jabatan: string;
  readonly tingkat: TravelGrade;
}

/** Surat Perintah Tugas: who goes where, why, and on whose budget. @source cashless.md 7.1 */
export interface Spt {
  readonly nomor: string;
  readonly tanggal: IsoDate;
  /** Letters and rules it stands on. */
  readonly dasar: readonly string[];
  readonly pegawai: readonly SptTraveller[];
  readonly maksud: string;
  readonly tujuan: readonly {readonly kota: string; readonly provinsi: string}[];
  readonly berangkat: IsoDate;
  readonly kembali: IsoDate;
  readonly jenis: SptKind;
  readonly pembebanan: {readonly subKegiatan: string; readonly rekening: string};
  /** NIP of who signs. */
  readonly penandatangan: string;
}

/** One stop on the visum of an SPPD, signed by an official of the place. */
export interface Visum {
  readonly tempat: string;
  readonly tiba: IsoDate;
  readonly berangkat: IsoDate;
  readonly pejabat: string;
}

/** Surat Perjalanan Dinas of one traveller. In code never `spd`: that is the release of funds. @source cashless.md 7.1 */
export interface Sppd extends Omit<Spt, 'pegawai' | 'nomor'> {
  /** Given when it is handed in; a draft has none. */
  readonly nomor?: string;
  readonly pegawai: SptTraveller;
  readonly tingkatBiaya: TravelGrade;
  readonly alatAngkut: string;
  readonly tempatBerangkat: string;
  readonly pengikut: readonly string[];
  readonly visum: readonly Visum[];
}

/** Laporan Perjalanan Dinas. @source cashless.md 7.1 */
export interface Lpd {
  readonly hasil: string;
  /** SHA-256 of each photo. */
  readonly foto: readonly string[];
  readonly geotag?: {readonly lat: number; readonly lon: number; readonly at: Instant};
  readonly rekomendasi: string;
  readonly tanggal: IsoDate;
}

/** Daftar Pengeluaran Riil: the signed list of costs without receipts. */
export interface Dpr {
  readonly lines: readonly {readonly item: string; readonly amount: Money}[];
  readonly total: Money;
}

/** The SPPDs of an SPT, one for each traveller. */
export function sppdsOf(spt: Spt, way: Pick<Sppd, 'alatAngkut' | 'tempatBerangkat'>): Sppd[] {
  return spt.pegawai.map(pegawai => ({
    ...spt,
    ...way,
    pegawai,
    tingkatBiaya: pegawai.tingkat,
    pengikut: [],
    visum: [],
  }));
}

/** What an SPPD says of a trip, for `travelCost`; costs come with the evidence. `undefined` for a trip abroad. */
export function tripOfSppd(
  sppd: Sppd,
): Pick<Trip<PaidTravelKind>, 'traveller' | 'province' | 'kind' | 'berangkat' | 'kembali'> | undefined {
  const {jenis, tujuan, tingkatBiaya, berangkat, kembali} = sppd;
  const [first] = tujuan;
  if (jenis === 'LUAR_NEGERI' || !first) return undefined;
  return {traveller: {grade: tingkatBiaya}, province: first.provinsi, kind: jenis, berangkat, kembali};
}

/** The list a traveller signs for what he has no receipts of: real costs by DPR, and nights with a statement. */
export function dprOf(items: readonly CostItem[]): Dpr {
  const lines = items
    .filter(({evidence, reason}) => !reason && (evidence === 'DPR' || evidence === 'STATEMENT'))
    .map(({item, paid}) => ({item, amount: paid}));
  return {lines, total: moneyOfSen(sumSen(lines, ({amount}) => amount))};
}
