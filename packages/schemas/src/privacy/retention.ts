import {addDays, addMonths, type IsoDate} from '../dates.ts';
import type {Text} from '../text.ts';

/** Kinds of records that are kept for a time. */
export type RetentionKind =
  'draf' | 'lampiran_ditolak' | 'berkas_izin' | 'pokok_izin' | 'rekam_medis' | 'pembayaran' | 'log_akses';

/** How long one kind of record is kept. */
export interface Retention {
  readonly name: Text;
  /** What the time counts from. */
  readonly from: Text;
  /** A term, the archive's own schedule (JRA) that the OPD loads, or for ever. */
  readonly keep:
    | {readonly days: number}
    | {readonly months: number}
    | {readonly schedule: 'JRA'}
    | {readonly forever: true};
  readonly asOf: string;
  readonly source: string;
}

const asOf = '2026-11-24';

/** The retention table. Ours where no law is named. @source services.md 3.5 */
export const retentionTable: Readonly<Record<RetentionKind, Retention>> = {
  draf: {
    name: {id: 'Draf permohonan', en: 'Drafts'},
    from: {id: 'terakhir diubah', en: 'last change'},
    keep: {days: 30},
    asOf,
    source: 'services.md 3.5',
  },
  lampiran_ditolak: {
    name: {id: 'Lampiran permohonan yang ditolak atau ditarik', en: 'Attachments refused or withdrawn'},
    from: {id: 'tanggal penolakan atau penarikan', en: 'date of refusal or withdrawal'},
    keep: {months: 12},
    asOf,
    source: 'services.md 3.5',
  },
  berkas_izin: {
    name: {id: 'Berkas izin', en: 'Permit files'},
    from: {id: 'tanggal terbit', en: 'date of issue'},
    keep: {schedule: 'JRA'},
    asOf,
    source: 'Jadwal retensi arsip OPD; services.md 3.5',
  },
  pokok_izin: {
    name: {id: 'Nomor, tanggal, dan pemegang izin', en: 'Number, dates and holder of a permit'},
    from: {id: 'tanggal terbit', en: 'date of issue'},
    keep: {forever: true},
    asOf,
    source: 'services.md 3.5',
  },
  rekam_medis: {
    name: {id: 'Rekam medis elektronik', en: 'Electronic medical records'},
    from: {id: 'kunjungan terakhir', en: 'last visit'},
    keep: {months: 300}, // at least 25 years
    asOf,
    source: 'Permenkes 24/2022, from memory',
  },
  pembayaran: {
    name: {id: 'Catatan pembayaran', en: 'Payment records'},
    from: {id: 'tanggal pembayaran', en: 'date of payment'},
    keep: {months: 120},
    asOf,
    source: 'services.md 3.5, from memory',
  },
  log_akses: {
    name: {id: 'Log akses', en: 'Access logs'},
    from: {id: 'tanggal akses', en: 'date of access'},
    keep: {months: 24},
    asOf,
    source: 'services.md 3.5',
  },
};

/**
 * First day on which a record may be destroyed; `null` where it is kept for ever, or by a schedule that is not given.
 *
 * @param date - Date the time counts from, see `from` in the table.
 * @param scheduleYears - Years of the OPD's own archive schedule, for `berkas_izin`.
 * @source services.md 3.5
 */
export function retentionEnds(
  kind: RetentionKind,
  date: IsoDate,
  scheduleYears?: number,
  table: Readonly<Record<RetentionKind, Retention>> = retentionTable,
): IsoDate | null {
  const {keep} = table[kind];
  if ('days' in keep) return addDays(date, keep.days);
  if ('months' in keep) return addMonths(date, keep.months);
  return 'schedule' in keep && scheduleYears !== undefined ? addMonths(date, scheduleYears * 12) : null;
}
