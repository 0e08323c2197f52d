import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import {dateFieldContent} from '../date-field/date-field.html.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {calendarDays} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {datePickerFieldWords} from './date-picker-field.words.ts';

/** A date to type, or to choose from a calendar. */
export interface DatePickerFieldOptions extends FieldOptions {
  /** Earliest day that may be chosen. */
  readonly min?: IsoDate;
  /** Last day that may be chosen. */
  readonly max?: IsoDate;
  /** Weekdays without service, Monday 1 to Sunday 7. */
  readonly closedWeekdays?: readonly number[];
  /** Days without service and why: `{'2026-08-17': 'Hari Kemerdekaan RI'}`. */
  readonly closedDates?: Readonly<Record<IsoDate, string>>;
}

/** The button that opens the calendar. It waits out of sight for the script. */
export function calendarButton(field: FieldOptions): TemplateResult {
  const {open, openLong} = wordsFor(datePickerFieldWords, field.locale);
  return html`<button
    class="kph-button kph-button--secondary kph-calendar-open"
    type="button"
    aria-haspopup="dialog"
    aria-label=${openLong}
    ?disabled=${field.disabled || field.readonly}
    >${calendarDays()}${open}</button
  >`;
}

/** Legend, notes, three boxes and the button of the calendar. */
export function datePickerFieldContent(field: FieldOptions): TemplateResult {
  return dateFieldContent(field, calendarButton(field));
}

/** A date in three boxes with a calendar beside them. Without JavaScript the boxes are posted as of a date field. */
export function datePickerFieldTemplate(field: DatePickerFieldOptions): TemplateResult {
  const {min, max, closedWeekdays, closedDates} = field;
  return html`<kph-date-picker-field
    class="kph-field"
    name=${field.name}
    min=${min ?? nothing}
    max=${max ?? nothing}
    closed-weekdays=${closedWeekdays?.join(' ') ?? nothing}
    closed-dates=${closedDates ? JSON.stringify(closedDates) : nothing}
    ?required=${field.required}
    ?data-invalid=${field.error}
    >${datePickerFieldContent(field)}</kph-date-picker-field
  >`;
}
