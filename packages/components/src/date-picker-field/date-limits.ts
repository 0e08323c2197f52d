import {formatDate, weekday, weekdayName, type IsoDate} from '@kepahiang/schemas/dates.js';
import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {say, wordsFor} from '../texts/words.ts';
import {dateLocale} from '../when/when.html.ts';
import {datePickerFieldWords} from './date-picker-field.words.ts';

/** Which days may be chosen. */
export interface DateLimits {
  /** Earliest day. */
  readonly min?: IsoDate;
  /** Last day. */
  readonly max?: IsoDate;
  /** Weekdays without service, Monday 1 to Sunday 7. */
  readonly closedWeekdays?: readonly number[];
  /** Days without service and why: `{'2026-08-17': 'Hari Kemerdekaan RI'}`. */
  readonly closedDates?: Readonly<Record<IsoDate, string>>;
  /** Why a day cannot be chosen; `undefined` or empty when it can. For what no list can hold. */
  readonly closed?: ((date: IsoDate) => string | undefined) | undefined;
}

/** Why there is no service on a day; empty when there is. */
function closedReason(date: IsoDate, limits: DateLimits, locale: string): string {
  const words = wordsFor(datePickerFieldWords, locale);
  const {closedWeekdays = [], closedDates = {}, closed} = limits;
  if (Object.hasOwn(closedDates, date)) return closedDates[date] || words.dateClosed;
  const day = weekday(date);
  if (closedWeekdays.includes(day))
    return say(words.weekdayClosed, {weekday: weekdayName(day, dateLocale(locale))});
  return closed?.(date) ?? '';
}

/** Why a day cannot be chosen, for the calendar; empty when it can. */
export function dayReason(date: IsoDate, limits: DateLimits, locale: string): string {
  const {tooEarly, tooLate} = wordsFor(datePickerFieldWords, locale);
  if (limits.min && date < limits.min) return tooEarly;
  if (limits.max && date > limits.max) return tooLate;
  return closedReason(date, limits, locale);
}

/** What is wrong with a day that was typed or chosen. */
export function limitFault(date: IsoDate, limits: DateLimits, locale: string): Finding | undefined {
  const {min, max} = limits;
  if (min && date < min) return finding('tgl.awal', {min});
  if (max && date > max) return finding('tgl.akhir', {max});
  const alasan = closedReason(date, limits, locale);
  return alasan ? finding('tgl.tutup', {x: formatDate(date, 'long', dateLocale(locale)), alasan}) : undefined;
}
