import {CalendarYearMissing} from '@kepahiang/schemas/calendar/calendar.js';
import {dueDate, type Pause} from '@kepahiang/schemas/calendar/clock.js';
import {calendarOf} from '@kepahiang/schemas/calendar/holidays-2026.js';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {conditionHolds} from '@kepahiang/schemas/service/condition.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import type {Logger} from 'pino';

/** Working days promised for these answers: the first row whose condition holds. */
export function workingDaysOf(
  service: ServiceDefinition,
  answers: Readonly<Record<string, unknown>>,
): number {
  const row = service.standard.duration.find(one => conditionHolds(one.when, answers));
  return (row ?? service.standard.duration[0]).workingDays;
}

/**
 * The day an application is due. In a year whose holidays are not loaded there is none: a promise nobody can compute
 * must not stop a citizen from applying, and must not be guessed.
 */
export function dueOn(
  service: ServiceDefinition,
  receivedAt: Date,
  workingDays: number,
  pauses: readonly Pause[],
  log: Logger,
): string | null {
  try {
    return dueDate(instantWib(receivedAt), workingDays, pauses, calendarOf(service.calendar));
  } catch (error) {
    if (!(error instanceof CalendarYearMissing)) throw error;
    log.warn({event: 'calendar-missing', year: error.year, calendar: service.calendar});
    return null;
  }
}
