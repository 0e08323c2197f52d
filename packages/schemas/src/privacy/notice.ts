import {isInstant, type Instant} from '../dates.ts';
import {at, finding, type Fault} from '../fault.ts';
import type {Text} from '../text.ts';

/** What a privacy notice must say. @source UU 27/2022 art. 21, from memory */
export const noticeParts = [
  'legalitas',
  'tujuan',
  'data_dan_alasan',
  'masa_simpan',
  'rincian_dikumpulkan',
  'jangka_pemrosesan',
  'hak_subjek',
] as const;
/** One of {@link noticeParts}. */
export type NoticePart = (typeof noticeParts)[number];

/** Headings of the notice. @source UU 27/2022 art. 21, from memory; services.md 3.5 */
export const noticePartNames: Readonly<Record<NoticePart, Text>> = {
  legalitas: {id: 'Dasar hukum pemrosesan', en: 'Legality of the processing'},
  tujuan: {id: 'Tujuan', en: 'Purpose'},
  data_dan_alasan: {id: 'Data yang diminta dan alasannya', en: 'Which data and why'},
  masa_simpan: {id: 'Lama penyimpanan dokumen', en: 'Retention'},
  rincian_dikumpulkan: {id: 'Rincian informasi yang dikumpulkan', en: 'Details collected'},
  jangka_pemrosesan: {id: 'Jangka waktu pemrosesan', en: 'Processing period'},
  hak_subjek: {id: 'Hak Anda', en: 'Your rights'},
};

/** A privacy notice of one version. */
export interface PrivacyNotice {
  /** Version, as `versi_pemberitahuan` of the record names it. */
  readonly version: string;
  readonly parts: Readonly<Partial<Record<NoticePart, Text>>>;
}

/**
 * Parts a notice lacks, at their names; both languages must say something.
 * @source UU 27/2022 art. 21, from memory
 */
export function privacyNoticeFaults(notice: PrivacyNotice): Fault[] {
  const blank = (text: Text | undefined): boolean => !text?.id.trim() || !text.en.trim();
  return noticeParts.filter(part => blank(notice.parts[part])).map(part => at(part, finding('isian.kosong')));
}

/** Record that a notice was shown and read. Not a consent: the processing rests on public duty. */
export interface NoticeShown {
  /** "Saya telah membaca pemberitahuan privasi", unticked at the start. */
  readonly setuju_pdp: boolean;
  readonly versi_pemberitahuan: string;
  readonly waktu: Instant;
}

/**
 * Faults of the record that a notice was shown. @param versions - Versions that were ever published.
 * @source services.md 3.5
 */
export function noticeShownFaults(record: NoticeShown, versions: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  if (record.setuju_pdp !== true) faults.push(at('setuju_pdp', finding('centang.wajib')));
  if (!versions.includes(record.versi_pemberitahuan))
    faults.push(at('versi_pemberitahuan', finding('pilihan.tidak_ada')));
  if (!isInstant(record.waktu)) faults.push(at('waktu', finding('waktu.bentuk')));
  return faults;
}
