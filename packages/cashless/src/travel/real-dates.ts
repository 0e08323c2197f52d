import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {datesBetween} from './overlap.ts';

/** First and last day of a trip. */
export interface TripSpan {
  readonly berangkat: IsoDate;
  readonly kembali: IsoDate;
}

/** An addendum to the SPT that moves the days of a trip. */
export interface SptAddendum extends TripSpan {
  readonly tanggal: IsoDate;
}

/** The days a trip is paid for. */
export interface RealDates {
  /** What `travelCost` takes; `undefined` where no day of the trip is covered by an order. */
  readonly paid: TripSpan | undefined;
  /** Days travelled without an order dated before them: nothing is paid for them. */
  readonly uncovered: readonly IsoDate[];
  readonly change: 'TETAP' | 'DIPERSINGKAT' | 'DIPERPANJANG' | 'BERGESER';
}

function changeOf(planned: TripSpan, real: TripSpan): RealDates['change'] {
  const [longer, shorter] = [
    real.berangkat < planned.berangkat || real.kembali > planned.kembali,
    real.berangkat > planned.berangkat || real.kembali < planned.kembali,
  ];
  if (longer && shorter) return 'BERGESER';
  return longer ? 'DIPERPANJANG' : shorter ? 'DIPERSINGKAT' : 'TETAP';
}

const isIn = (date: IsoDate, {berangkat, kembali}: TripSpan): boolean => berangkat <= date && date <= kembali;

/** The first run of days without a gap: what comes after an uncovered day is another trip. */
function firstRun(dates: readonly IsoDate[], isCovered: (date: IsoDate) => boolean): TripSpan | undefined {
  const from = dates.findIndex(isCovered);
  if (from < 0) return undefined;
  const gap = dates.findIndex((date, index) => index > from && !isCovered(date));
  return {berangkat: dates[from]!, kembali: dates[(gap < 0 ? dates.length : gap) - 1]!};
}

/**
 * The days a trip is paid for: the real ones. A shortened trip needs nothing more; an extra day counts only with an
 * addendum dated before it.
 *
 * @param real - Days the trip took by visum and evidence, in their order.
 * @throws RangeError when the return lies before the departure
 * @source cashless.md 7.3 P-13
 */
export function realDates(
  planned: TripSpan,
  real: TripSpan,
  addenda: readonly SptAddendum[] = [],
): RealDates {
  if (real.kembali < real.berangkat) throw new RangeError('Tanggal kembali sebelum tanggal berangkat.');
  const dates = datesBetween(real.berangkat, real.kembali);
  const isCovered = (date: IsoDate): boolean =>
    isIn(date, planned) || addenda.some(one => one.tanggal < date && isIn(date, one));
  const paid = firstRun(dates, isCovered);
  return {
    paid,
    uncovered: dates.filter(date => !paid || !isIn(date, paid)),
    change: changeOf(planned, real),
  };
}
