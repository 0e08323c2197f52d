import type {Calendar} from './calendar.ts';

const days = (...rest: string[]): string[] => rest.map(day => `2026-${day}`);

/**
 * National holidays and cuti bersama of 2026: 17 and 8 days.
 * @source SKB 3 Menteri on hari libur nasional dan cuti bersama 2026
 */
const national = {
  timezone: 'Asia/Jakarta',
  years: [2026],
  holidays: days(
    '01-01',
    '01-16',
    '02-17',
    '03-19',
    '03-21',
    '03-22',
    '04-03',
    '04-05',
    '05-01',
    '05-14',
    '05-27',
    '05-31',
    '06-01',
    '06-16',
    '08-17',
    '08-25',
    '12-25',
  ),
  cutiBersama: days('02-16', '03-18', '03-20', '03-23', '03-24', '05-15', '05-28', '12-24'),
  cutiBersamaIsHoliday: true,
  localHolidays: [],
  extraWorkingDays: [],
  source: 'SKB 3 Menteri 2026',
} as const;

/** Offices: Monday to Friday until 16.00 WIB. */
export const officeCalendar: Calendar = {
  ...national,
  id: 'kantor',
  workweek: [1, 2, 3, 4, 5],
  cutoff: '16:00',
};
/** Hospital and health centres: Monday to Saturday until 16.00 WIB. */
export const hospitalCalendar: Calendar = {
  ...national,
  id: 'rsud',
  workweek: [1, 2, 3, 4, 5, 6],
  cutoff: '16:00',
};
/** Every day of the year, around the clock. */
export const dailyCalendar: Calendar = {
  ...national,
  id: 'setiap-hari',
  workweek: [1, 2, 3, 4, 5, 6, 7],
  cutoff: '23:59',
  holidays: [],
  cutiBersama: [],
};

/** The calendar a service definition names. */
export function calendarOf(id: 'kantor' | 'rsud' | 'setiap-hari'): Calendar {
  return {kantor: officeCalendar, rsud: hospitalCalendar, 'setiap-hari': dailyCalendar}[id];
}
