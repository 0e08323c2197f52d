import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {tripOverlaps} from '../travel/overlap.ts';
import {valuesOf} from './part.ts';
import type {AuditTrip} from './record.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** What a finding of {@link r06} says. */
export interface Dates {
  readonly dates: readonly IsoDate[];
}

/** trips of one traveller share days. @source cashless.md 10, 7.5 */
export const r06: AuditRule<
  {readonly trips: readonly Pick<AuditTrip, 'id' | 'traveller' | 'berangkat' | 'kembali'>[]},
  NoParams,
  Dates,
  Dates
> = {
  id: 'R-06',
  title: 'Perjalanan dinas tumpang tindih',
  explanation:
    'Satu orang tercatat dalam dua perjalanan dinas pada tanggal yang sama. Perjalanan lanjutan dibuat dalam satu SPPD; selain itu, salah satunya tidak dibayar.',
  source: 'Perpres 72/2025; IHPS BPK I 2019 (Rp25,43 miliar perjalanan rangkap dan tidak sesuai)',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({trips}) => {
    const findings = tripOverlaps(trips).map(({dates, trips: evidence}) => ({dates, evidence}));
    return resultOf('FINDING', findings, {dates: valuesOf(findings, ({dates}) => dates)});
  },
};
