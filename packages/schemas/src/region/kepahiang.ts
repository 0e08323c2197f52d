import type {Calendar} from '../calendar/calendar.ts';
import {dailyCalendar, hospitalCalendar, officeCalendar} from '../calendar/holidays-2026.ts';
import type {IsoDate} from '../dates.ts';
import {opdList} from '../opd.ts';
import {kepahiangCentres} from '../wilayah/kepahiang-centre.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import type {RegionCalendar, RegionProfile} from './profile.ts';

function byYear({id, timezone, workweek, cutoff, cutiBersamaIsHoliday, ...days}: Calendar): RegionCalendar {
  const within = (dates: readonly IsoDate[], year: number): IsoDate[] =>
    dates.filter(date => date.startsWith(`${year}-`));
  return {
    id,
    timezone,
    workweek,
    cutoff,
    cutiBersamaIsHoliday,
    years: days.years.map(year => ({
      year,
      source: days.source,
      holidays: within(days.holidays, year),
      cutiBersama: within(days.cutiBersama, year),
      localHolidays: within(days.localHolidays, year),
      extraWorkingDays: within(days.extraWorkingDays, year),
    })),
  };
}

/**
 * Kabupaten Kepahiang as a profile, from the same tables its own services use.
 *
 * Its rates are empty until BKD sends the Peraturan Bupati; the national sample rates of travel are in
 * `@kepahiang/cashless`, which stands on this package and cannot be imported here.
 */
export const kepahiangProfile: RegionProfile = {
  regency: kepahiang,
  centres: kepahiangCentres,
  opds: opdList,
  calendars: /* @__PURE__ */ [officeCalendar, hospitalCalendar, dailyCalendar].map(byYear),
  rates: {},
  letterUnits: {DINKES: 'DINKES', RSUD: 'RSUD', PUPR: 'DPUPR', DPMPTSP: 'DPMPTSP'},
};
