import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import {idOf, type FieldOptions} from '../field-element/field-parts.html.ts';
import {radioFrame} from '../radio-group/radio-group.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {whenPart, whenText} from '../when/when.html.ts';
import {slotPickerWords} from './slot-picker.words.ts';

/** One time of a day. */
export interface Slot {
  /** `HH:MM` in WIB. */
  readonly time: string;
  /** End, where people should know it. */
  readonly end?: string;
  /** Places that are left, from `remainingQuota`; 0 is full. Without it nothing is said. */
  readonly left?: number;
  /** Why it cannot be chosen although places are left. */
  readonly reason?: string;
}

/** One day with its times. */
export interface SlotDay {
  readonly date: IsoDate;
  /** Why nobody is seen that day: "Hari Raya Natal", "Dokter cuti". */
  readonly closed?: string;
  readonly slots?: readonly Slot[];
}

/** Days and times to choose one from. */
export interface SlotPickerOptions extends FieldOptions {
  readonly days: readonly SlotDay[];
}

/** What is posted for a time: a moment in WIB, `2026-11-27T08:00:00+07:00`. */
export function slotValue(date: IsoDate, time: string): string {
  return `${date}T${time}:00+07:00`;
}

function leftText({left, reason}: Slot, locale: string | undefined): string {
  const words = wordsFor(slotPickerWords, locale);
  if (reason) return reason;
  if (left === undefined) return '';
  return left > 0 ? say(words.left, {count: left}, locale) : words.full;
}

/** Whether a time can be chosen. */
function isOpen({left, reason}: Slot): boolean {
  return !reason && (left === undefined || left > 0);
}

interface Place {
  readonly field: SlotPickerOptions;
  readonly day: SlotDay;
  readonly index: number;
  readonly autofocus: boolean;
}

function slotPart(slot: Slot, {field, day, index, autofocus}: Place): TemplateResult {
  const {name, value, required, disabled, locale} = field;
  const id = index === 0 ? idOf(field) : `${idOf(field)}-${index + 1}`;
  const own = slotValue(day.date, slot.time);
  const open = isOpen(slot);
  const note = leftText(slot, locale);
  const time = [slot.time, slot.end].filter(Boolean).join('–').replaceAll(':', '.');
  return html`<div class="kph-slot ${open ? '' : 'kph-slot--full'}">
    <input
      type="radio"
      id=${id}
      name=${name}
      value=${own}
      ?checked=${open && own === value}
      ?required=${required}
      ?disabled=${disabled || !open}
      ?data-full=${!open}
      ?autofocus=${autofocus}
    />
    <label for=${id}
      ><span class="kph-hidden">${whenText(day.date, {style: 'full', locale})}, </span
      ><span class="kph-slot-time">${time}</span>${note ? html` <span class="kph-slot-left">${note}</span>` : nothing}</label
    >
  </div>`;
}

function dayPart(field: SlotPickerOptions, day: SlotDay, first: number, focused: number): TemplateResult {
  const {closed, slots = [], date} = day;
  const {locale} = field;
  const words = wordsFor(slotPickerWords, locale);
  const notes = closed
    ? `${words.closed}: ${closed}`
    : slots.some(isOpen)
      ? ''
      : slots.length
        ? words.allFull
        : words.none;
  const times = slots.map((slot, offset) =>
    slotPart(slot, {field, day, index: first + offset, autofocus: first + offset === focused}),
  );
  return html`<div class="kph-slot-day">
    <p class="kph-slot-date">${whenPart(date, {style: 'full', locale})}</p>
    ${notes ? html`<p class="kph-slot-closed">${notes}</p>` : nothing}
    ${closed || slots.length === 0 ? nothing : html`<div class="kph-slots">${times}</div>`}
  </div>`;
}

/** Legend, notes and days. The first time carries the id of the field. */
export function slotPickerContent(field: SlotPickerOptions): TemplateResult {
  const {days, autofocus, locale} = field;
  const open = days.filter(day => !day.closed);
  const all = open.flatMap(day => day.slots ?? []);
  const focused = autofocus ? all.findIndex(isOpen) : -1;
  let first = 0;
  const parts = days.map(day => {
    const part = dayPart(field, day, first, focused);
    if (!day.closed) first += day.slots?.length ?? 0;
    return part;
  });
  const none = html`<p class="kph-slot-closed">${wordsFor(slotPickerWords, locale).none}</p>`;
  return radioFrame(field, html`<div class="kph-slot-days">${days.length > 0 ? parts : none}</div>`);
}

/** Days and times with the places that are left, as one group of radio buttons. */
export function slotPickerTemplate(field: SlotPickerOptions): TemplateResult {
  return html`<kph-slot-picker class="kph-field" ?data-invalid=${field.error}>${slotPickerContent(field)}</kph-slot-picker>`;
}
