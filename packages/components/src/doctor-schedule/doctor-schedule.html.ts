import {addDays, formatDate, weekday, weekdayName, type IsoDate} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {calendar} from '../icon/icons.html.ts';
import {tableTemplate, type Column, type Row} from '../table/table.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {updatedPart, type UpdatedOptions} from '../when/updated.html.ts';
import {dateLocale, whenText} from '../when/when.html.ts';
import {doctorScheduleWords} from './doctor-schedule.words.ts';

/** When a doctor sees patients. */
export interface Practice {
  /** Monday 1 to Sunday 7. */
  readonly day: number;
  /** `HH:MM` in WIB. */
  readonly start: string;
  readonly end: string;
  /** A remark: "khusus rujukan". */
  readonly note?: string;
}

/** Days a doctor is away, both included. */
export interface Leave {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** One doctor of a clinic. Names as on the licence; it is public. */
export interface DoctorWeek {
  readonly name: string;
  readonly practices: readonly Practice[];
  readonly leave?: readonly Leave[];
}

/** The clinics of one week. */
export interface DoctorScheduleOptions extends UpdatedOptions {
  /** Any day of the week that is shown; without it no dates are shown and leave is not known. */
  readonly week?: IsoDate;
  readonly clinics: readonly {readonly name: string; readonly doctors: readonly DoctorWeek[]}[];
  readonly locale?: string;
}

/** The Monday of the week a date lies in. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekday(date));
}

/** Days that any doctor works, and at least Monday to Saturday, so that clinics stand in the same columns. */
function daysOf(clinics: DoctorScheduleOptions['clinics']): number[] {
  const works = clinics.some(({doctors}) =>
    doctors.some(({practices}) => practices.some(({day}) => day === 7)),
  );
  return works ? [1, 2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5, 6];
}

function hours({start, end}: Practice): string {
  return `${start}–${end}`.replaceAll(':', '.');
}

interface Place {
  readonly doctor: DoctorWeek;
  readonly day: number;
  readonly monday: IsoDate | undefined;
  readonly locale: string | undefined;
}

function cell({doctor, day, monday, locale}: Place): Content {
  const practices = doctor.practices.filter(one => one.day === day);
  if (practices.length === 0) return '';
  const words = wordsFor(doctorScheduleWords, locale);
  const date = monday && addDays(monday, day - 1);
  const away = date && doctor.leave?.find(({from, to}) => from <= date && date <= to);
  const times = practices.map(
    one =>
      html`<span class="kph-doctor-hours">${hours(one)}${one.note ? html`<span class="kph-doctor-note">${one.note}</span>` : nothing}</span>`,
  );
  if (!away) return html`<span class="kph-doctor-cell">${times}</span>`;
  const until = away.to > date ? say(words.leaveUntil, {date: whenText(away.to, {locale})}) : words.leave;
  return html`<span class="kph-doctor-cell kph-doctor-cell--away"
    ><s>${times}</s><strong class="kph-doctor-away">${calendar()}${until}</strong></span
  >`;
}

function dayLabel(day: number, monday: IsoDate | undefined, locale: string | undefined): string {
  const name = weekdayName(day, dateLocale(locale));
  return monday ? `${name} ${formatDate(addDays(monday, day - 1), 'short').slice(0, 5)}` : name;
}

/** The week of every clinic: a table, on phones one card for each doctor with the days of practice. */
export function doctorScheduleTemplate(schedule: DoctorScheduleOptions): TemplateResult {
  const {week, clinics, locale} = schedule;
  const words = wordsFor(doctorScheduleWords, locale);
  const monday = week && mondayOf(week);
  const days = daysOf(clinics);
  const columns: Column[] = [
    {key: 'doctor', label: words.doctor},
    ...days.map(day => ({key: `day${day}`, label: dayLabel(day, monday, locale)})),
  ];
  const row = (doctor: DoctorWeek): Row =>
    Object.fromEntries([
      ['doctor', doctor.name],
      ...days.map(day => [`day${day}`, cell({doctor, day, monday, locale})] as const),
    ]);
  const span = monday && {
    from: whenText(monday, {locale}),
    to: whenText(addDays(monday, days.length - 1), {locale}),
  };
  return html`<div class="kph-doctors">
    ${span ? html`<p class="kph-doctors-week">${say(words.week, span)}</p>` : nothing} ${updatedPart(schedule)}
    ${clinics.map(({name, doctors}) =>
      tableTemplate({
        caption: name,
        columns,
        rows: doctors.map(row),
        empty: words.empty,
        ...(locale && {locale}),
      }),
    )}
    ${clinics.length === 0 ? html`<p>${words.empty}</p>` : nothing}
  </div>`;
}
