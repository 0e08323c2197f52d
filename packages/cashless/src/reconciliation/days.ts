import {isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';

function digits(date: IsoDate, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) value = value * 10 + date.charCodeAt(index) - 48;
  return value;
}

/**
 * Dates as numbers of days, for differences. The last ones are kept: lines come day by day, and there are few days in a year.
 * @internal
 */
export class Days {
  readonly #known = new Map<IsoDate, number>();
  #last: IsoDate = '';
  #lastDay = 0;

  /** @throws RangeError when it is no date */
  day(date: IsoDate): number {
    if (date === this.#last) return this.#lastDay;
    const day = this.#known.get(date) ?? this.#read(date);
    this.#last = date;
    this.#lastDay = day;
    return day;
  }

  #read(date: IsoDate): number {
    if (!isIsoDate(date))
      throw new RangeError('Tanggal baris rekonsiliasi harus YYYY-MM-DD dan ada di kalender.');
    const day = Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10)) / 86_400_000;
    this.#known.set(date, day);
    return day;
  }
}
