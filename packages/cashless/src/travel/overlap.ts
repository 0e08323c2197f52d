import {addDays, type IsoDate} from '@kepahiang/schemas/dates.js';

/** The days of one trip of one traveller. Cancelled trips stay away. */
export interface TripPeriod {
  readonly id: string;
  /** NIP of the traveller. */
  readonly traveller: string;
  readonly berangkat: IsoDate;
  readonly kembali: IsoDate;
}

/** Two trips of one traveller that share days. */
export interface TripOverlap {
  readonly traveller: string;
  readonly trips: readonly [earlier: string, later: string];
  readonly dates: readonly IsoDate[];
}

const earlierFirst = (a: TripPeriod, b: TripPeriod): number => {
  const [one, other] = [`${a.berangkat} ${a.kembali} ${a.id}`, `${b.berangkat} ${b.kembali} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
};

const nextDay = (date: IsoDate): IsoDate => addDays(date, 1);

/** Every day of a closed interval. */
export function datesBetween(from: IsoDate, to: IsoDate, next = nextDay): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let date = from; date <= to; date = next(date)) dates.push(date);
  return dates;
}

/** The day after, each computed once: many trips walk over the few days of a year. @internal */
export function rememberedNextDay(): (date: IsoDate) => IsoDate {
  const known = new Map<IsoDate, IsoDate>();
  return date => {
    let next = known.get(date);
    if (next === undefined) known.set(date, (next = nextDay(date)));
    return next;
  };
}

/**
 * Trips of a traveller that share calendar days, in the order of their departures. Both ends count: a trip that leaves
 * on the day another returns overlaps it, one that leaves the day after does not. An approval with an overlap is blocked
 * (`NO_OVERLAP`); a continued trip is one trip with `days`.
 * @source cashless.md 7.5
 */
export function tripOverlaps(trips: readonly TripPeriod[]): TripOverlap[] {
  const underway = new Map<string, TripPeriod[]>();
  const found: TripOverlap[] = [];
  for (const later of trips.toSorted(earlierFirst)) {
    const {traveller, berangkat, kembali} = later;
    // Whoever is back by now can meet no trip that leaves later: only real overlaps are ever compared.
    const still = (underway.get(traveller) ?? []).filter(trip => trip.kembali >= berangkat);
    for (const earlier of still) {
      const last = earlier.kembali < kembali ? earlier.kembali : kembali;
      if (last >= berangkat)
        found.push({traveller, trips: [earlier.id, later.id], dates: datesBetween(berangkat, last)});
    }
    underway.set(traveller, [...still, later]);
  }
  return found;
}
