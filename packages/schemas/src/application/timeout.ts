import type {Calendar} from '../calendar/calendar.ts';
import {dueDate} from '../calendar/clock.ts';
import {addDays, dateWib, type Instant, type IsoDate} from '../dates.ts';
import type {Timeout} from './machine.ts';
import {izinTimeouts} from './machines.ts';

/** What a state that nobody leaves comes to. */
export interface Waiting {
  /** Event the system brings about after {@link Waiting.last}. */
  readonly event: string;
  /** Day a warning goes out, where there is one. */
  readonly warnOn: IsoDate | null;
  /** Last day on which somebody can still act. */
  readonly last: IsoDate;
}

function dayAfter(since: Instant, days: number, unit: Timeout['unit'], calendar: Calendar): IsoDate {
  if (unit === 'calendar') return addDays(dateWib(new Date(since)), days);
  return dueDate(since, days, [], calendar)!; // null only while a pause is open, and none is handed in
}

/**
 * When a state that nobody leaves is warned about and when it ends.
 *
 * @param since - Moment the state began.
 * @returns `null` for a state that waits without end
 * @throws CalendarYearMissing where working days run into a year whose holidays are not loaded
 * @source services.md 3.12
 */
export function waitingOf(
  state: string,
  since: Instant,
  calendar: Calendar,
  timeouts: readonly Timeout[] = izinTimeouts,
): Waiting | null {
  const row = timeouts.find(one => one.state === state);
  if (!row) return null;
  const day = (days: number): IsoDate => dayAfter(since, days, row.unit, calendar);
  return {
    event: row.event,
    warnOn: row.warnOn === undefined ? null : day(row.warnOn),
    last: day(row.days),
  };
}

/** The event a waiting state is due for at a moment; `undefined` while somebody can still act. */
export function dueEvent(waiting: Waiting | null, now: Instant): string | undefined {
  return waiting && dateWib(new Date(now)) > waiting.last ? waiting.event : undefined;
}

/** Whether the warning is due at a moment; nobody is warned where the time is up already. */
export function isWarningDue(waiting: Waiting | null, now: Instant): boolean {
  if (!waiting?.warnOn) return false;
  const today = dateWib(new Date(now));
  return today >= waiting.warnOn && today <= waiting.last;
}

/**
 * The same wait for somebody who was warned late, or not yet: nothing ends on the day of its warning or before it.
 *
 * @param warned - Day of the warning; today where there was none. Without a warning to give nothing changes.
 */
export function afterWarning(waiting: Waiting, warned: IsoDate): Waiting {
  return waiting.warnOn && warned > waiting.last ? {...waiting, last: warned} : waiting;
}
