import type {TaxDeadline} from '@kepahiang/cashless/tax/calendar.js';
import {addDays} from '@kepahiang/schemas/dates.js';
import {generateIcsCalendar} from 'ts-ics';
import {dutyText, movedText, scopeText} from '../../tax-calendar-view.ts';

/** A whole day, which calendars must not move by a time zone. */
const day = (date: string): {date: Date; type: 'DATE'} => ({
  date: new Date(`${date}T00:00:00Z`),
  type: 'DATE',
});

/** The same deadline has the same id in every file, so that importing twice makes no second entry. */
function idOf({kind, paidIn, taxes, mechanisms}: TaxDeadline): string {
  return `${[kind, paidIn, ...taxes, ...mechanisms].join('-').toLowerCase()}@kalender-pajak.kepahiang`;
}

/**
 * Deadlines as a calendar file (RFC 5545) of whole days, with a reminder two days before.
 *
 * @param now - When the file is made.
 */
export function calendarText(title: string, deadlines: readonly TaxDeadline[], now: Date): string {
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Pemerintah Kabupaten Kepahiang//Kalender pajak//ID',
    method: 'PUBLISH',
    name: title,
    events: deadlines.map(one => ({
      uid: idOf(one),
      stamp: {date: now, type: 'DATE-TIME'},
      start: day(one.due),
      end: day(addDays(one.due, 1)),
      summary: dutyText(one),
      description: [scopeText(one), movedText(one), `Dasar: ${one.legalBasis}.`].filter(Boolean).join('. '),
      timeTransparent: 'TRANSPARENT',
      alarms: [
        {
          action: 'DISPLAY',
          description: dutyText(one),
          trigger: {type: 'relative', value: {before: true, days: 2}},
        },
      ],
    })),
  });
}
