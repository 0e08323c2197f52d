import {weekday, type IsoDate} from '../dates.ts';

/** A working calendar as data. A year that is not loaded is an error, never "weekends only". */
export interface Calendar {
  readonly id: string;
  readonly timezone: 'Asia/Jakarta';
  /** Working weekdays, Monday 1 to Sunday 7. */
  readonly workweek: readonly number[];
  /** End of the working day `HH:MM`; what arrives later counts as the next working day. */
  readonly cutoff: string;
  /** Years whose holidays are loaded. */
  readonly years: readonly number[];
  readonly holidays: readonly IsoDate[];
  readonly cutiBersama: readonly IsoDate[];
  readonly cutiBersamaIsHoliday: boolean;
  readonly localHolidays: readonly IsoDate[];
  readonly extraWorkingDays: readonly IsoDate[];
  /** Legal source of the holidays. */
  readonly source: string;
}

/** A date was asked for whose year has no holidays loaded yet. */
export class CalendarYearMissing extends RangeError {
  override readonly name = 'CalendarYearMissing';
  readonly year: number;
  constructor(calendar: string, year: number) {
    super(`Kalender ${calendar} belum memuat hari libur tahun ${year}. Muat SKB hari libur tahun itu.`);
    this.year = year;
  }
}

/** Whether a date is a working day. @throws CalendarYearMissing */
export function isWorkingDay(date: IsoDate, calendar: Calendar): boolean {
  const year = Number(date.slice(0, 4));
  if (!calendar.years.includes(year)) throw new CalendarYearMissing(calendar.id, year);
  if (calendar.extraWorkingDays.includes(date)) return true;
  if (!calendar.workweek.includes(weekday(date))) return false;
  if (calendar.holidays.includes(date) || calendar.localHolidays.includes(date)) return false;
  return !(calendar.cutiBersamaIsHoliday && calendar.cutiBersama.includes(date));
}
