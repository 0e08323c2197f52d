import {isIsoDate, monthName, weekday, weekdayName, type IsoDate} from './dates.ts';
import {terbilang} from './terbilang.ts';

/**
 * A date in words as letters and minutes (berita acara) have it:
 * `tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam`.
 *
 * @param options - `weekday` puts `hari Selasa` before it.
 * @throws RangeError when the date does not exist
 * @source identifiers.md 7.1
 */
export function spelledDate(date: IsoDate, options: {readonly weekday?: boolean} = {}): string {
  if (!isIsoDate(date))
    throw new RangeError('Tanggal harus ada di kalender dan tertulis seperti 2026-11-24.');
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const words = `tanggal ${terbilang(day)} bulan ${monthName(month)} tahun ${terbilang(year)}`;
  return options.weekday ? `hari ${weekdayName(weekday(date))} ${words}` : words;
}
