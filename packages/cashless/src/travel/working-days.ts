import {addDays, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Rules} from '../rules/rules.ts';
import {nextWorkingDay} from '../tax/deadline.ts';

/**
 * The date a number of working days later; none later is the date itself.
 * @throws RateNotFound when the holidays of a day on the way are not loaded
 */
export function addWorkingDays(date: IsoDate, days: number, rules: Rules): IsoDate {
  let day = date;
  for (let passed = 0; passed < days; passed += 1) day = nextWorkingDay(addDays(day, 1), rules);
  return day;
}
