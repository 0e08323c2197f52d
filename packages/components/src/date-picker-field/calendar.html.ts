import {
  addDays,
  daysInMonth,
  formatDate,
  monthName,
  shortWeekdayName,
  weekday,
  weekdayName,
  type IsoDate,
} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import {chevronLeft, chevronRight} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {dateLocale} from '../when/when.html.ts';
import {dayReason, type DateLimits} from './date-limits.ts';
import {datePickerFieldWords} from './date-picker-field.words.ts';

/** One month to choose a day from. */
export interface CalendarOptions extends DateLimits {
  /** Stands before the ids. */
  readonly id: string;
  /** The day that has the focus; its month is shown. */
  readonly focused: IsoDate;
  readonly chosen: IsoDate;
  readonly today: IsoDate;
  readonly locale: string;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];
/** Always as many, so that nothing moves from month to month. */
const weeks = [0, 1, 2, 3, 4, 5];

/** First day of the month of a date. */
export function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}01`;
}

/** Last day of the month of a date. */
export function lastOfMonth(date: IsoDate): IsoDate {
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date.slice(0, 8)}${days}`;
}

function monthDays(date: IsoDate): IsoDate[] {
  const first = firstOfMonth(date);
  return Array.from({length: Number(lastOfMonth(date).slice(8))}, (_, index) => addDays(first, index));
}

function dayPart(date: IsoDate, options: CalendarOptions): TemplateResult {
  const {focused, chosen, today, locale} = options;
  const {dayClosed} = wordsFor(datePickerFieldWords, locale);
  const reason = dayReason(date, options, locale);
  const name = formatDate(date, 'full', dateLocale(locale));
  return html`<td role="gridcell" aria-selected=${date === chosen ? 'true' : 'false'}>
    <button
      class="kph-calendar-day kph-focus"
      type="button"
      data-date=${date}
      tabindex=${date === focused ? '0' : '-1'}
      aria-label=${reason ? say(dayClosed, {date: name, reason}) : name}
      aria-current=${date === today ? 'date' : nothing}
      aria-disabled=${reason ? 'true' : nothing}
      >${Number(date.slice(8))}</button
    >
  </td>`;
}

function weekPart(week: number, options: CalendarOptions): TemplateResult {
  const first = firstOfMonth(options.focused);
  const monday = addDays(first, 1 - weekday(first) + week * 7);
  const days = weekdays.map(day => addDays(monday, day - 1));
  return html`<tr>
    ${days.map(date =>
      date.slice(0, 7) === first.slice(0, 7)
        ? dayPart(date, options)
        : html`<td class="kph-calendar-none"></td>`,
    )}
  </tr>`;
}

function movePart(step: -1 | 1, name: string, off: boolean): TemplateResult {
  return html`<button
    class="kph-button kph-button--secondary kph-button--small kph-calendar-move"
    type="button"
    data-step=${step}
    aria-label=${name}
    aria-disabled=${off ? 'true' : nothing}
    >${step < 0 ? chevronLeft() : chevronRight()}</button
  >`;
}

function headPart(locale: 'id' | 'en'): TemplateResult {
  return html`<tr>
    ${weekdays.map(
      day => html`<th scope="col" abbr=${weekdayName(day, locale)}>${shortWeekdayName(day, locale)}</th>`,
    )}
  </tr>`;
}

/** A month as a grid, with the ways to other months. */
export function calendarPart(options: CalendarOptions): TemplateResult {
  const {id, focused, min, max, locale} = options;
  const words = wordsFor(datePickerFieldWords, locale);
  const language = dateLocale(locale);
  const reason = dayReason(focused, options, locale);
  const date = formatDate(focused, 'full', language);
  const first = firstOfMonth(focused);
  const limited = monthDays(focused).some(day => dayReason(day, options, locale));
  const note = reason ? say(words.dayClosed, {date, reason}) : limited ? words.legend : '';
  return html`<div class="kph-calendar-head">
      ${movePart(-1, words.previous, Boolean(min && first <= min))}
      <h2 class="kph-calendar-title" id="${id}-month" aria-live="polite">
        ${`${monthName(Number(focused.slice(5, 7)), language)} ${focused.slice(0, 4)}`}
      </h2>
      ${movePart(1, words.next, Boolean(max && lastOfMonth(focused) >= max))}
    </div>
    <table class="kph-calendar" role="grid" aria-labelledby="${id}-month" aria-describedby="${id}-keys">
      <thead>
        ${headPart(language)}
      </thead>
      <tbody>
        ${weeks.map(week => weekPart(week, options))}
      </tbody>
    </table>
    <p class="kph-hidden" id="${id}-keys">${words.keys}</p>
    <p class="kph-calendar-note">${note}</p>
    <div class="kph-calendar-foot">
      <button class="kph-button kph-button--secondary kph-button--small" type="button" data-today>
        ${words.today}
      </button>
      <button class="kph-button kph-button--link kph-button--small" type="button" data-close>${words.close}</button>
    </div>`;
}
