import {addDays, dateWib, type Instant, type IsoDate} from '../dates.ts';
import {isWorkingDay, type Calendar} from './calendar.ts';

/** A time the clock stood still; without `to` it still does. */
export interface Pause {
  readonly from: Instant;
  readonly to?: Instant;
}

/** A year of standing still is an error in the data, not a reason to search on. */
const SEARCH_LIMIT_DAYS = 1000;

function cutoffMs(date: IsoDate, calendar: Calendar): number {
  return Date.parse(`${date}T${calendar.cutoff}:00+07:00`);
}

function nextWorkingDay(after: IsoDate, calendar: Calendar): IsoDate {
  let date = addDays(after, 1);
  while (!isWorkingDay(date, calendar)) date = addDays(date, 1);
  return date;
}

/** The working day a moment belongs to: today until the cutoff, else the next one. */
export function receiptDay(moment: Instant, calendar: Calendar): IsoDate {
  const date = dateWib(new Date(moment));
  const inTime = isWorkingDay(date, calendar) && Date.parse(moment) <= cutoffMs(date, calendar);
  return inTime ? date : nextWorkingDay(date, calendar);
}

function pausedWithin(pauses: readonly Pause[], fromMs: number, toMs: number): boolean {
  return pauses.some(
    // Who answers at the cutoff sharp is in time, as a receipt at the cutoff is: the next working day counts.
    pause => Date.parse(pause.from) <= toMs && (pause.to === undefined || Date.parse(pause.to) > fromMs),
  );
}

/**
 * Due date: the n-th working day that counts. A working day counts if and only if the clock ran from the cutoff of
 * the working day before it to its own. `null` while a pause is open.
 *
 * @param start - Moment of receipt, with offset.
 * @param workingDays - Length of the service; 0 means the day of receipt itself.
 * @unit working days
 * @throws CalendarYearMissing when the count runs into a year whose holidays are not loaded
 * @source services.md 3.11
 */
export function dueDate(
  start: Instant,
  workingDays: number,
  pauses: readonly Pause[],
  calendar: Calendar,
): IsoDate | null {
  if (pauses.some(pause => pause.to === undefined)) return null;
  let previous = receiptDay(start, calendar);
  for (let counted = 0, searched = 0; counted < workingDays && searched < SEARCH_LIMIT_DAYS; searched += 1) {
    const day = nextWorkingDay(previous, calendar);
    if (!pausedWithin(pauses, cutoffMs(previous, calendar), cutoffMs(day, calendar))) counted += 1;
    previous = day;
  }
  return previous;
}

/** Whether the due date has passed at a moment: it is due at the cutoff of its day. */
export function isOverdue(due: IsoDate, moment: Instant, calendar: Calendar): boolean {
  return Date.parse(moment) > cutoffMs(due, calendar);
}
