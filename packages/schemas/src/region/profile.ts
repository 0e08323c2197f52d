import type {Calendar} from '../calendar/calendar.ts';
import {rowAt, type Dated} from '../dated.ts';
import type {IsoDate} from '../dates.ts';
import type {Opd} from '../opd.ts';
import {placesOf as placesOfRegency, type Places} from '../wilayah/places.ts';
import type {Regency} from '../wilayah/regency.ts';

/** The special days of one year, with the law that set them. */
export interface CalendarYear {
  readonly year: number;
  /** SKB of the national holidays, and the local decision where there are local ones. */
  readonly source: string;
  readonly holidays: readonly IsoDate[];
  readonly cutiBersama: readonly IsoDate[];
  readonly localHolidays: readonly IsoDate[];
  readonly extraWorkingDays: readonly IsoDate[];
}

/** A working calendar as a regency keeps it: a block a year, so that a new SKB is one block more. */
export interface RegionCalendar {
  /** Name a service definition uses: `kantor`, `rsud`, `setiap-hari`. */
  readonly id: string;
  readonly timezone: Calendar['timezone'];
  readonly workweek: readonly number[];
  readonly cutoff: string;
  readonly cutiBersamaIsHoliday: boolean;
  readonly years: readonly CalendarYear[];
}

/** What a rate says: a number, a text such as canonical money, or a table of them. */
export type RateValue = number | string | {readonly [name: string]: RateValue};

/** One rate with its time and its law. */
export interface RateRow extends Dated {
  readonly value: RateValue;
}

/**
 * Everything that makes one regency differ from another, as plain JSON data: another regency loads its own with
 * `loadRegion` (region/load.ts) and changes no code.
 */
export interface RegionProfile {
  readonly regency: Regency;
  /** Centroid of each kecamatan by code, for maps. */
  readonly centres: Readonly<Record<string, Regency['centre']>>;
  readonly opds: readonly Opd[];
  readonly calendars: readonly RegionCalendar[];
  /** Rows by key; the rows of one key never hold at the same time. */
  readonly rates: Readonly<Record<string, readonly RateRow[]>>;
  /** The unit an OPD writes in its letter numbers, by `kode`: `DPUPR` in `000.1.2.3/123/DPUPR/2026`. */
  readonly letterUnits: Readonly<Record<string, string>>;
}

/** The places a check asks about: villages and OPDs of the regency, and its box. */
export function placesOf(profile: Pick<RegionProfile, 'regency' | 'opds'>): Places {
  return placesOfRegency(profile.regency, profile.opds);
}

/**
 * The calendar of a regency that a service names, as the working-day clock takes it.
 * @throws RangeError when the regency has no calendar of that name
 */
export function calendarIn(profile: Pick<RegionProfile, 'calendars'>, id: string): Calendar {
  const calendar = profile.calendars.find(one => one.id === id);
  if (!calendar) throw new RangeError(`Kalender ${id} tidak ada di profil daerah ini.`);
  const {years, ...rest} = calendar;
  const days = (kind: 'holidays' | 'cutiBersama' | 'localHolidays' | 'extraWorkingDays'): IsoDate[] =>
    years.flatMap(year => year[kind]);
  return {
    ...rest,
    years: years.map(({year}) => year),
    holidays: days('holidays'),
    cutiBersama: days('cutiBersama'),
    localHolidays: days('localHolidays'),
    extraWorkingDays: days('extraWorkingDays'),
    source: years.map(({source}) => source).join('; '),
  };
}

/**
 * The rate of a key on the date the duty arises.
 * @throws RateNotFound when no row covers the date; a missing rate is an error, never zero
 */
export function rateAt(profile: Pick<RegionProfile, 'rates'>, key: string, date: IsoDate): RateRow {
  const rows = Object.hasOwn(profile.rates, key) ? profile.rates[key]! : [];
  return rowAt(rows, date, key);
}
