import {addDays, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Rules} from '../rules/rules.ts';
import {dailySen, representationSen} from './rates.ts';
import type {AnyTrip, PaidTravelKind, TravelDay} from './trip.ts';

/** What a day of a trip counts as. */
export interface DayOfTrip {
  readonly date: IsoDate;
  readonly kind: PaidTravelKind | 'NONE';
  readonly province: string;
}

/** The days of a trip, one for each calendar date (P-02, P-11). */
export function daysOf(trip: AnyTrip, count: number): DayOfTrip[] {
  // The first row of a date counts: a date is paid once however often it is listed.
  const own = new Map<IsoDate, TravelDay<PaidTravelKind>>();
  for (const day of trip.days ?? []) if (!own.has(day.date)) own.set(day.date, day);
  return Array.from({length: count}, (_, index) => {
    const date = addDays(trip.berangkat, index);
    const day = own.get(date);
    return {date, kind: day?.kind ?? trip.kind, province: day?.province ?? trip.province};
  });
}

/** Listed days that are no days of the trip: nothing is paid for them. */
export function strayDays({days = [], berangkat, kembali}: AnyTrip): IsoDate[] {
  return days.map(({date}) => date).filter(date => date < berangkat || date > kembali);
}

/** Daily allowance of all days in sen: a lump sum by the province and the kind of each (P-02). @throws RateNotFound */
export function allowanceSen(days: readonly DayOfTrip[], rules: Rules): bigint {
  return days.reduce(
    (sum, {date, kind, province}) => sum + (kind === 'NONE' ? 0n : dailySen(rules, province, kind, date)),
    0n,
  );
}

/** Representation of all days in sen (P-06). @throws RateNotFound */
export function representationOfDaysSen(trip: AnyTrip, days: readonly DayOfTrip[], rules: Rules): bigint {
  if (!trip.representation) return 0n;
  const of = trip.traveller.representation ?? trip.traveller.grade;
  return days.reduce(
    (sum, {date, kind}) => sum + (kind === 'NONE' ? 0n : representationSen(rules, of, kind, date)),
    0n,
  );
}
