import {daysInMonth, type IsoDate} from '@kepahiang/schemas/dates.js';

const ZERO = 48;
const HYPHEN = 45;

/** Above every year and month: what is no number is no date either. */
const NO_DIGITS = 20_000;

/** Two digits at a place, {@link NO_DIGITS} when they are none. */
function twoDigits(text: string, start: number): number {
  const tens = text.charCodeAt(start) - ZERO;
  const ones = text.charCodeAt(start + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGITS;
}

/** Days of the Gregorian calendar from 1 March of the year 0, so that the leap day is the last of its year. */
function dayNumber(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((months * 153 + 2) / 5) + day - 1;
}

/**
 * Dates as numbers of days, for differences. The last one is kept: lines come day by day.
 * @internal
 */
export class Days {
  #last: IsoDate = '';
  #lastDay = 0;

  /** @throws RangeError when it is no date */
  day(date: IsoDate): number {
    if (date === this.#last) return this.#lastDay;
    const year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
    const month = twoDigits(date, 5);
    const day = twoDigits(date, 8);
    const hyphens = date.charCodeAt(4) === HYPHEN && date.charCodeAt(7) === HYPHEN;
    if (!hyphens || date.length !== 10 || year > 9999 || day < 1 || day > daysInMonth(year, month))
      throw new RangeError('Tanggal baris rekonsiliasi harus YYYY-MM-DD dan ada di kalender.');
    this.#last = date;
    this.#lastDay = dayNumber(year, month, day);
    return this.#lastDay;
  }
}
