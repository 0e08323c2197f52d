import {isWorkingDay} from '@kepahiang/schemas/calendar/calendar.js';
import {addDays, addMonths, daysBetween, daysInMonth, type IsoDate} from '@kepahiang/schemas/dates.js';
import {chainDeadlines} from '../data/chain-deadlines-2026.ts';
import type {ChainDeadlineRow, ChainDeadlineRule, ChainDuty} from '../data/chain-deadlines-2026.ts';
import {rowAt} from '../dated.ts';
import {ruleAt, type Rules} from '../rules/rules.ts';
import {calendarAt, workingDaysAfter} from '../tax/deadline.ts';

/** Last day of a step of the chain, by which rule. */
export interface ChainDue {
  readonly due: IsoDate;
  readonly rule: ChainDeadlineRule;
  readonly legalBasis: string;
}

/** Not by way of the next working day: that may lie in a year whose holidays nobody has loaded yet. */
function lastWorkingDayOfMonth(date: IsoDate, rules: Rules): IsoDate {
  const [year, month] = [date.slice(0, 4), date.slice(5, 7)];
  let day = `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
  while (!isWorkingDay(day, calendarAt(rules, day))) day = addDays(day, -1);
  return day;
}

function dueBy(from: IsoDate, rule: ChainDeadlineRule, rules: Rules): IsoDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  switch (rule.kind) {
    case 'WORKING_DAYS':
      return workingDaysAfter(from, rule.days, rules);
    case 'DAY_OF_NEXT_MONTH':
      return `${addMonths(`${from.slice(0, 7)}-01`, 1).slice(0, 7)}-${two(rule.day)}`;
    case 'LAST_WORKING_DAY_OF_MONTH':
      return lastWorkingDayOfMonth(from, rules);
    case 'DAY_OF_YEAR':
      return `${from.slice(0, 4)}-${two(rule.month)}-${two(rule.day)}`;
  }
}

/**
 * Last day of a step: SPM two working days after the complete SPP, SP2D two after the SPM, LPJ on the 10th of the next
 * month and for December on its last working day, leftovers by 31 December. Calendar days do not move: an office that
 * is closed on the 10th hands in before.
 *
 * @param from - Day the duty begins: complete SPP, SPM received, any day of the month an LPJ is about.
 * @throws RateNotFound when no row covers the day, or holidays are missing
 * @source cashless.md 4.5
 */
export function chainDue(
  duty: ChainDuty,
  from: IsoDate,
  rules: Rules,
  deadlines: readonly ChainDeadlineRow[] = chainDeadlines,
): ChainDue {
  const isDecember = duty === 'LPJ' && from.slice(5, 7) === '12';
  const asked = isDecember ? 'LPJ_DECEMBER' : duty;
  const rows = deadlines.filter(row => row.duty === asked);
  const {rule, legalBasis} = rowAt(rows, from, `batas waktu ${asked}`);
  return {due: dueBy(from, rule, rules), rule, legalBasis};
}

/** Calendar days a step came after its last day; 0 in time. */
export function daysLate(due: IsoDate, done: IsoDate): number {
  return Math.max(0, daysBetween(due, done));
}

/**
 * Last day a document may be handed in at the end of the year, by the yearly circular.
 * @throws RateNotFound when the circular of the year is not loaded
 * @source cashless.md 13; rule `yearEnd.lastDates`
 */
export function yearEndDue(
  document: 'spp' | 'spm' | 'sp2d' | 'refund',
  date: IsoDate,
  rules: Rules,
): {readonly due: IsoDate; readonly legalBasis: string} {
  const {value, legalBasis} = ruleAt(rules, 'yearEnd.lastDates', date);
  return {due: value[document], legalBasis};
}

/** Last day of the travel report after the return. @throws RateNotFound @source cashless.md 7.6; `travel.lpdWorkingDays` */
export function lpdDue(kembali: IsoDate, rules: Rules): IsoDate {
  return workingDaysAfter(kembali, ruleAt(rules, 'travel.lpdWorkingDays', kembali).value, rules);
}
