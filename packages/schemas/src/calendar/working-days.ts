import {addDays, instantWib, isIsoDate, type IsoDate} from '../dates.ts';
import {isWorkingDay, CalendarYearMissing, type Calendar} from './calendar.ts';
import {isOverdue, receiptDay} from './clock.ts';

/** Working days after one date up to and with another; below zero where the other lies before. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: Calendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

/**
 * Working days from a moment to a due date: 0 on the day itself, below zero once it is over at its cutoff.
 * `undefined` where the holidays of a year are not loaded: no number is better than a wrong one.
 */
export function workingDaysLeft(due: IsoDate, nowMs: number, calendar: Calendar): number | undefined {
  if (!isIsoDate(due) || Number.isNaN(nowMs)) return undefined;
  const now = instantWib(new Date(nowMs));
  try {
    const left = workingDaysBetween(receiptDay(now, calendar), due, calendar);
    return left >= 0 && isOverdue(due, now, calendar) ? -1 : left;
  } catch (error) {
    if (error instanceof CalendarYearMissing) return undefined;
    throw error;
  }
}
