import {isIsoDate, type IsoDate} from '../dates.ts';
import {reportTwins, type JsonNode} from './json-node.ts';
import type {CalendarYear, RegionCalendar} from './profile.ts';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

function readDays(node: JsonNode, year: number): IsoDate[] {
  if (!node.present) return [];
  return node.list('may be empty').map(day => {
    const date = day.date();
    if (isIsoDate(date) && !date.startsWith(`${year}-`))
      day.fault('daerah.tahun', {x: date, y: String(year)});
    return date;
  });
}

function readYear(node: JsonNode): CalendarYear {
  const yearNode = node.child('year');
  const year = yearNode.number();
  if (yearNode.present && !(Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR))
    yearNode.fault('daerah.kode', {x: String(year), contoh: '2026'});
  return {
    year,
    source: node.child('source').text('daerah.sumber', {x: String(year)}),
    holidays: readDays(node.child('holidays'), year),
    cutiBersama: readDays(node.child('cutiBersama'), year),
    localHolidays: readDays(node.child('localHolidays'), year),
    extraWorkingDays: readDays(node.child('extraWorkingDays'), year),
  };
}

function readWorkweek(node: JsonNode): number[] {
  const days = node.list('filled').map(day => day.value);
  const known = days.filter(
    day => typeof day === 'number' && [1, 2, 3, 4, 5, 6, 7].includes(day),
  ) as number[];
  if (known.length < days.length || new Set(known).size < known.length) node.fault('daerah.hari_kerja');
  return known;
}

function readCutoff(node: JsonNode): string {
  const cutoff = node.text();
  if (cutoff !== '' && !/^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(cutoff))
    node.fault('daerah.jam', {x: cutoff.slice(0, 20)});
  return cutoff;
}

function readCalendar(node: JsonNode): RegionCalendar {
  const years = node.child('years').list('filled');
  reportTwins(
    years.map(year => year.child('year')),
    year => (typeof year.value === 'number' ? String(year.value) : ''),
  );
  return {
    id: node.child('id').code(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kantor'),
    timezone: node.child('timezone').oneOf(['Asia/Jakarta']), // the clock counts in WIB only
    workweek: readWorkweek(node.child('workweek')),
    cutoff: readCutoff(node.child('cutoff')),
    cutiBersamaIsHoliday: node.child('cutiBersamaIsHoliday').flag(),
    years: years.map(readYear),
  };
}

/** Reads the calendars: every year with its source, every day in its year. */
export function readCalendars(node: JsonNode): RegionCalendar[] {
  const nodes = node.list('filled');
  reportTwins(
    nodes.map(one => one.child('id')),
    one => (typeof one.value === 'string' ? one.value : ''),
  );
  return nodes.map(readCalendar);
}
