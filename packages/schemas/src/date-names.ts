import type {Locale} from './text.ts';

// One text each: it is split where it is used, so that no list is made for a page that asks for none.
const MONTHS: Readonly<Record<Locale, string>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
};
const WEEKDAYS: Readonly<Record<Locale, string>> = {
  id: 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
};
/** Spellings that people still type, each as the number of its month. */
const OLD_MONTHS: Readonly<Record<string, number>> = {
  pebruari: 2,
  peb: 2,
  agt: 8,
  agust: 8,
  nopember: 11,
  nop: 11,
};
/** Length of the short names in both languages: Agu, Okt, Des; Aug, Oct, Dec. */
const SHORT = 3;

function nth(names: string, place: number): string {
  return names.split(' ')[place - 1] ?? '';
}

/** Name of a month (1–12); empty for any other number. */
export function monthName(month: number, locale: Locale = 'id'): string {
  return nth(MONTHS[locale], month);
}

/** Name of a month as tables have it: `Agu`, English `Aug`. */
export function shortMonthName(month: number, locale: Locale = 'id'): string {
  return monthName(month, locale).slice(0, SHORT);
}

/** Name of a weekday, Monday 1 to Sunday 7; empty for any other number. */
export function weekdayName(day: number, locale: Locale = 'id'): string {
  return nth(WEEKDAYS[locale], day);
}

/** Name of a weekday as tables have it: `Jum`, English `Fri`. */
export function shortWeekdayName(day: number, locale: Locale = 'id'): string {
  return weekdayName(day, locale).slice(0, SHORT);
}

/** Month as a Roman numeral, as letter numbers carry it. */
export function romanMonth(month: number): string {
  return nth('I II III IV V VI VII VIII IX X XI XII', month);
}

/** Whether a typed word is a name in full or in its three letters. */
function names(name: string, word: string): boolean {
  return word === name || word === name.slice(0, SHORT);
}

/** Number 1–12 of an Indonesian month in full, short or old spelling, any letter case; 0 when it is none. */
export function monthNumber(typed: string): number {
  const word = typed.toLowerCase();
  const index = MONTHS.id
    .toLowerCase()
    .split(' ')
    .findIndex(name => names(name, word));
  return index + 1 || (OLD_MONTHS[word] ?? 0);
}

/** Whether a typed word names a weekday (Monday 1 to Sunday 7) in full, short, or as `Jum'at`. */
export function namesWeekday(typed: string, day: number): boolean {
  return names(weekdayName(day).toLowerCase(), typed.toLowerCase().replace(/['\u2019]/, ''));
}
