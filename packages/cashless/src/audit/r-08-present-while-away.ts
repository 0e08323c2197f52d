import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {datesBetween, rememberedNextDay} from '../travel/overlap.ts';
import {groupBy, keyOf, valuesOf, idsOf} from './part.ts';
import type {AuditTrip} from './record.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** A day somebody was at the office or on leave. */
export interface Attendance {
  readonly id: string;
  readonly traveller: string;
  readonly date: IsoDate;
  readonly kind: 'HADIR' | 'CUTI';
}

/** Trips, and what the attendance says. */
export interface PresentInput {
  readonly trips: readonly Pick<AuditTrip, 'id' | 'traveller' | 'berangkat' | 'kembali'>[];
  readonly attendance: readonly Attendance[];
}

/** What a finding of {@link r08} says. */
export interface Dates {
  readonly dates: readonly IsoDate[];
}

/** on a trip, but at the office or on leave. Both ends of the trip count. @source cashless.md 10 */
export const r08: AuditRule<PresentInput, NoParams, Dates, Dates> = {
  id: 'R-08',
  title: 'Hadir di kantor atau cuti saat perjalanan dinas',
  explanation:
    'Daftar hadir mencatat orang ini di kantor atau cuti pada tanggal perjalanan dinasnya. Cocokkan dengan visum SPPD dan bukti perjalanan.',
  source: 'Perpres 72/2025; PMK 113/PMK.05/2012 jo. PMK 119/2023',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({trips, attendance}) => {
    const present = groupBy(attendance, ({traveller, date}) => keyOf(traveller, date));
    const seen = new Set(attendance.map(({traveller}) => traveller));
    const next = rememberedNextDay();
    const findings = trips.flatMap(({id, traveller, berangkat, kembali}) => {
      if (!seen.has(traveller)) return [];
      const records = datesBetween(berangkat, kembali, next).flatMap(
        date => present.get(keyOf(traveller, date)) ?? [],
      );
      if (records.length === 0) return [];
      return [{dates: valuesOf(records, ({date}) => [date]), evidence: [id, ...idsOf(records)]}];
    });
    return resultOf('FINDING', findings, {dates: valuesOf(findings, ({dates}) => dates)});
  },
};
