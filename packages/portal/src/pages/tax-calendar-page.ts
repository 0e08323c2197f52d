import {nationalRules2026} from '@kepahiang/cashless/rules/national-2026.js';
import {paymentDeadlines, taxCalendar} from '@kepahiang/cashless/tax/calendar.js';
import {html} from 'lit/html.js';
import {
  calendarFile,
  calendarRules,
  calendarYears,
  deadlineTable,
  paymentTable,
  sourceNote,
} from '../tax-calendar-view.ts';
import type {PageOptions} from './layout.ts';

const file = calendarFile(nationalRules2026);
const rules = calendarRules(file);
const year = calendarYears(file).at(-1)!;
const calendar = taxCalendar(year, rules);

/** Treasurers: the deadlines of taxes. Whole without script; the script says what is next and makes the file. */
export const taxCalendarPage: PageOptions = {
  title: 'Kalender pajak bendahara',
  area: 'bendahara',
  script: 'taxCalendar',
  data: file,
  main: html`<h1 class="kph-title">Kalender pajak bendahara</h1>
    <div id="pesan" role="alert"></div>
    <div id="kerja">
      ${deadlineTable(`Batas setor dan lapor tahun ${year}`, calendar.deadlines)}
      ${paymentTable(paymentDeadlines(`${year}-12-31`, rules))} ${sourceNote(file, calendar)}
    </div>`,
};
