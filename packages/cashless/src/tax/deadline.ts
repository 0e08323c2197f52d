import {isWorkingDay, type Calendar} from '@kepahiang/schemas/calendar/calendar.js';
import {addDays, addMonths, daysInMonth, type IsoDate} from '@kepahiang/schemas/dates.js';
import {RateNotFound} from '../dated.ts';
import {ruleAt, type RuleValues, type Rules} from '../rules/rules.ts';
import type {PaymentMechanism, TaxName} from './names.ts';

/** How a due date follows from the day of payment. */
export type DeadlineRule = RuleValues['tax.returnDeadline']['PPH'];

/** When a deposit or a return is due, by which rule. */
export interface DueDate {
  readonly due: IsoDate;
  /** The day before it moved to a working day. */
  readonly unmoved: IsoDate;
  readonly rule: DeadlineRule;
  readonly legalBasis: string;
}

/** What was withheld, how it was paid, and when. */
export interface DepositDuty {
  readonly tax: TaxName;
  /** GU and TU count as `UP`: they are paid by the treasurer. */
  readonly mechanism: PaymentMechanism;
  readonly tanggal: IsoDate;
}

function dayOfNextMonth(from: IsoDate, day: number): IsoDate {
  const month = addMonths(`${from.slice(0, 7)}-01`, 1).slice(0, 7);
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return `${month}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

function unmovedDue(from: IsoDate, rule: DeadlineRule): IsoDate {
  switch (rule.kind) {
    case 'SAME_DAY':
      return from;
    case 'DAYS_AFTER':
      return addDays(from, rule.days);
    case 'DAY_OF_NEXT_MONTH':
      return dayOfNextMonth(from, rule.day);
    case 'END_OF_NEXT_MONTH':
      return dayOfNextMonth(from, 31);
  }
}

/** The national calendar on a day. @internal @throws RateNotFound: holidays nobody has loaded are not a year without holidays */
export function calendarAt(rules: Rules, date: IsoDate): Calendar {
  const {value, legalBasis} = ruleAt(rules, 'holidays', date);
  return {
    ...value,
    id: 'pajak',
    timezone: 'Asia/Jakarta',
    cutoff: '23:59',
    years: [Number(date.slice(0, 4))],
    localHolidays: [],
    extraWorkingDays: [],
    source: legalBasis,
  };
}

/** The day itself, or the next working day after it. @throws RateNotFound when the holidays of a day are not loaded */
export function nextWorkingDay(date: IsoDate, rules: Rules): IsoDate {
  let day = date;
  while (!isWorkingDay(day, calendarAt(rules, day))) day = addDays(day, 1);
  return day;
}

/** The date `days` working days after another, which does not count. @throws RateNotFound without the holidays */
export function workingDaysAfter(date: IsoDate, days: number, rules: Rules): IsoDate {
  let day = date;
  for (let passed = 0; passed < days; passed += 1) day = nextWorkingDay(addDays(day, 1), rules);
  return day;
}

function dueBy(from: IsoDate, rule: DeadlineRule, legalBasis: string, rules: Rules): DueDate {
  const unmoved = unmovedDue(from, rule);
  // What goes through the SP2D is deposited with it, whatever the day.
  const due = rule.kind === 'SAME_DAY' ? unmoved : nextWorkingDay(unmoved, rules);
  return {due, unmoved, rule, legalBasis};
}

/** PBJT is the regency's own tax, so its deadline stands with its rate. */
function depositRule({tax, mechanism, tanggal}: DepositDuty, rules: Rules) {
  if (tax === 'PBJT') {
    const {value, legalBasis} = ruleAt(rules, 'tax.pbjt', tanggal);
    return {rule: value.depositDeadline, legalBasis};
  }
  const {value, legalBasis} = ruleAt(rules, 'tax.depositDeadline', tanggal);
  const rule = value[tax]?.[mechanism];
  if (!rule) throw new RateNotFound(`batas setor ${tax} ${mechanism}`, tanggal);
  return {rule, legalBasis};
}

/**
 * Last day to deposit what was withheld: PPh 23 paid on 2026-01-12 is due on 2026-02-18, since the 15th is a Sunday and
 * two holidays follow.
 *
 * @param rules - All rules, not those of one day: the due date may lie in a year with other holidays.
 * @throws RateNotFound when the deadline has no row on the payment date, or the holidays around the due date are missing
 * @source PMK 81/2024 art. 94; cashless.md 6.6
 */
export function depositDue(duty: DepositDuty, rules: Rules): DueDate {
  const {rule, legalBasis} = depositRule(duty, rules);
  return dueBy(duty.tanggal, rule, legalBasis, rules);
}

/**
 * Last day to hand in the monthly return (SPT Masa) on what was withheld in the month of a date: the 20th of the next
 * month for PPh, its end for PPN.
 * @throws RateNotFound as {@link depositDue}
 * @source PMK 81/2024; cashless.md 6.6
 */
export function returnDue(kind: 'PPH' | 'PPN', tanggal: IsoDate, rules: Rules): DueDate {
  const {value, legalBasis} = ruleAt(rules, 'tax.returnDeadline', tanggal);
  return dueBy(tanggal, value[kind], legalBasis, rules);
}
