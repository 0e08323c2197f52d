import {cleanDigits} from './clean.ts';
import {monthName, monthNumber, namesWeekday, shortMonthName, weekdayName} from './date-names.ts';
import {finding, type Finding} from './fault.ts';
import type {Locale} from './text.ts';

export {monthName, romanMonth, shortMonthName, shortWeekdayName, weekdayName} from './date-names.ts';

/** A calendar date `YYYY-MM-DD` in WIB. */
export type IsoDate = string;
/** A moment as ISO 8601 with an offset, written `+07:00` by us. */
export type Instant = string;

/** Shape of an {@link Instant}, for JSON Schema. */
export const momentPattern =
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?(Z|[+\\-](?:0[0-9]|1[0-4]):[0-5][0-9])$';

const WIB_OFFSET_MS = 25_200_000; // Asia/Jakarta has no summer time
const DAY_MS = 86_400_000;

/** Number of days of a month (1–12) in the Gregorian calendar; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return 30 + ((month + (month >> 3)) & 1); // 31 in odd months until July, in even ones from August
}

/** Whether a text is `YYYY-MM-DD` and that day exists. */
export function isIsoDate(text: string): boolean {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!match) return false;
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(Number(match[1]), Number(match[2]));
}

function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date in WIB of a moment: never cut a UTC instant, it is yesterday until 07:00 WIB. */
export function dateWib(moment: Date): IsoDate {
  return new Date(moment.getTime() + WIB_OFFSET_MS).toISOString().slice(0, 10);
}

/**
 * The fiscal year (tahun anggaran) a moment belongs to, in WIB: at 31 December 17.00 UTC the next one has begun.
 * @throws RangeError when the text is no moment with an offset
 */
export function fiscalYear(moment: Instant): number {
  if (!isInstant(moment))
    throw new RangeError('Saat harus ISO 8601 dengan selisih waktu, contoh 2026-11-24T09:05:00+07:00.');
  return Number(dateWib(new Date(moment)).slice(0, 4));
}

/** A moment as ISO 8601 with the offset of WIB, to the second. */
export function instantWib(moment: Date): Instant {
  return `${new Date(moment.getTime() + WIB_OFFSET_MS).toISOString().slice(0, 19)}+07:00`;
}

/** Whether a text is an ISO 8601 moment with an offset. */
export function isInstant(text: string): boolean {
  const match =
    /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,9})?)?(Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$/.exec(
      text,
    );
  return match !== null && isIsoDate(match[1]!);
}

/** The date `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day `months` later; the last day of that month where the day does not exist. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return isoDate(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

/** Calendar days from one date to another; negative when `to` lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekday(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/**
 * A date for people: `long` 24 November 2026, `full` Selasa, 24 November 2026, `short` 24/11/2026.
 * Not `Intl` with `dateStyle: 'full'`: it writes a zero before single days in Indonesian.
 */
export function formatDate(
  date: IsoDate,
  style: 'short' | 'long' | 'full' = 'long',
  locale: Locale = 'id',
): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  if (style === 'short') return `${day}/${month}/${year}`;
  const long = `${Number(day)} ${monthName(Number(month), locale)} ${year}`;
  return style === 'full' ? `${weekdayName(weekday(date), locale)}, ${long}` : long;
}

/** A date as tables have it: `24 Nov 2026`. */
export function formatShortDate(date: IsoDate, locale: Locale = 'id'): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${shortMonthName(month, locale)} ${year}`;
}

/** Time of day of a moment in WIB, `09.05 WIB`. */
export function formatTime(moment: Instant): string {
  return `${instantWib(new Date(moment)).slice(11, 16).replace(':', '.')} WIB`;
}

/** Date and time of a moment: `24 November 2026 pukul 09.05 WIB`. */
export function formatInstant(moment: Instant, locale: Locale = 'id'): string {
  const date = formatDate(dateWib(new Date(moment)), 'long', locale);
  return `${date} ${locale === 'id' ? 'pukul' : 'at'} ${formatTime(moment)}`;
}

type TypedDate = readonly [year: number, month: number, day: number, weekdayName?: string | undefined];

function typedParts(text: string): TypedDate | undefined {
  const iso = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const numeric = /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$/.exec(text);
  if (numeric) return [Number(numeric[3]), Number(numeric[2]), Number(numeric[1])];
  const named = /^(?:([A-Za-z'\u2019]+),? *)?\b([0-9]{1,2}) +([A-Za-z]+) +([0-9]{4})$/.exec(text);
  const month = named ? monthNumber(named[3]!) : 0;
  return named && month > 0 ? [Number(named[4]), month, Number(named[2]), named[1]] : undefined;
}

/**
 * Reads a typed date: `24/11/2026` (also with dots or hyphens), `24 November 2026`, `Selasa, 24 November 2026`
 * or ISO. Two-digit years, American order and a wrong weekday are refused.
 *
 * @returns the date, or a finding `tgl.bentuk` or `tgl.tidak_ada`
 */
export function parseDate(typed: string): IsoDate | Finding {
  const text = cleanDigits(typed);
  const [year, month, day, name] = typedParts(text) ?? [0, 13, 0]; // what cannot be read falls with month 13
  if (month > 12) return finding('tgl.bentuk');
  const date = isoDate(year, month, day);
  const exists = isIsoDate(date) && (!name || namesWeekday(name, weekday(date)));
  return exists ? date : finding('tgl.tidak_ada', {x: text});
}

/** Cleans a typed date to ISO; what cannot be read stays as typed and fails {@link dateFault}. */
export function cleanDate(typed: string): string {
  const read = parseDate(typed);
  return typeof read === 'string' ? read : cleanDigits(typed);
}

/** Fault of a canonical date that lies after today: `tgl.depan`. */
export function futureFault(date: IsoDate, today: IsoDate): Finding | undefined {
  return date > today ? finding('tgl.depan', {x: today}) : undefined;
}

/** First fault of a canonical date: `tgl.bentuk` or `tgl.tidak_ada`. */
export function dateFault(date: string): Finding | undefined {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date)) {
    const read = parseDate(date);
    return typeof read === 'string' ? finding('tgl.bentuk') : read;
  }
  return isIsoDate(date) && date >= '1000-01-01' ? undefined : finding('tgl.tidak_ada', {x: date});
}
