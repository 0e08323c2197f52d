import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays, weekday} from '../dates.ts';
import {CalendarYearMissing, isWorkingDay} from './calendar.ts';
import {dueDate, isOverdue, receiptDay} from './clock.ts';
import {calendarOf, dailyCalendar, hospitalCalendar, officeCalendar} from './holidays-2026.ts';

describe('the working-day clock (services.md 3.11)', () => {
  it('gives the worked example: SLA 4 received after the cutoff before Imlek ends on 23 February', () => {
    assert.equal(dueDate('2026-02-12T17:10:00+07:00', 4, [], officeCalendar), '2026-02-23');
  });
  for (const [name, start, days, due] of [
    ['at the cutoff counts as today', '2026-11-24T16:00:00+07:00', 3, '2026-11-27'],
    ['a second later counts as tomorrow', '2026-11-24T16:00:01+07:00', 3, '2026-11-30'],
    ['on a Saturday counts as Monday', '2026-11-28T09:00:00+07:00', 1, '2026-12-01'],
    ['zero days is the day of receipt', '2026-11-24T10:00:00+07:00', 0, '2026-11-24'],
    ['zero days after the cutoff is the next working day', '2026-11-27T18:00:00+07:00', 0, '2026-11-30'],
    ['the day is taken in WIB, not in UTC', '2026-11-24T23:30:00Z', 1, '2026-11-26'],
  ] as const) {
    it(name, () => assert.equal(dueDate(start, days, [], officeCalendar), due));
  }
  it('works on Saturdays in the hospital', () => {
    assert.equal(dueDate('2026-11-27T10:00:00+07:00', 1, [], hospitalCalendar), '2026-11-28');
    assert.equal(calendarOf('rsud'), hospitalCalendar);
  });
  it('stands still in a pause: neither its first nor its last day counts', () => {
    const pause = {from: '2026-11-25T10:00:00+07:00', to: '2026-11-27T09:00:00+07:00'};
    assert.equal(dueDate('2026-11-24T10:00:00+07:00', 3, [pause], officeCalendar), '2026-12-02');
    assert.equal(dueDate('2026-11-24T10:00:00+07:00', 3, [{from: pause.from}], officeCalendar), null);
  });
  it('counts a day on which the clock ran from cutoff to cutoff inclusive, to the second', () => {
    const start = '2026-11-23T10:00:00+07:00'; // Monday; without a pause two days end on Wednesday
    for (const [from, to, due] of [
      ['2026-11-24T09:00:00+07:00', '2026-11-24T16:00:00+07:00', '2026-11-26'], // Tuesday lost, Wednesday counts
      ['2026-11-24T09:00:00+07:00', '2026-11-24T16:00:01+07:00', '2026-11-27'], // Wednesday lost too
      ['2026-11-24T16:00:00+07:00', '2026-11-24T16:00:00.500+07:00', '2026-11-27'], // stood at Tuesday's cutoff
      ['2026-11-24T16:00:01+07:00', '2026-11-25T08:00:00+07:00', '2026-11-26'], // begins after Tuesday's cutoff
      ['2026-11-28T08:00:00+07:00', '2026-11-29T08:00:00+07:00', '2026-11-25'], // later than the due day
    ] as const) {
      assert.equal(dueDate(start, 2, [{from, to}], officeCalendar), due, `${from} to ${to}`);
    }
    assert.equal(dueDate(start, 0, [{from: start}], officeCalendar), null);
  });
  it('takes cuti bersama, local holidays and extra working days from the data', () => {
    const due = (changes: object): string | null =>
      dueDate('2026-02-13T10:00:00+07:00', 1, [], {...officeCalendar, ...changes});
    assert.equal(due({}), '2026-02-18');
    assert.equal(due({cutiBersamaIsHoliday: false}), '2026-02-16');
    assert.equal(due({extraWorkingDays: ['2026-02-14']}), '2026-02-14');
    assert.equal(due({localHolidays: ['2026-02-18']}), '2026-02-19');
  });
  it('stops emergencies at no weekend and no holiday', () => {
    assert.equal(dueDate('2026-12-24T22:00:00+07:00', 2, [], dailyCalendar), '2026-12-26');
  });
  it('has the dates of the SKB as the document prints them', () => {
    const days = (list: readonly string[]): string => list.map(day => day.slice(5)).join(' ');
    assert.equal(
      days(officeCalendar.holidays),
      '01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25',
    );
    assert.equal(days(officeCalendar.cutiBersama), '02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24');
  });
  it('refuses a year whose holidays are not loaded instead of counting weekends only', () => {
    assert.throws(() => dueDate('2026-12-30T10:00:00+07:00', 5, [], officeCalendar), CalendarYearMissing);
  });
  it('is overdue only after the cutoff of the due day', () => {
    assert.equal(isOverdue('2026-11-27', '2026-11-27T16:00:00+07:00', officeCalendar), false);
    assert.equal(isOverdue('2026-11-27', '2026-11-27T16:00:01+07:00', officeCalendar), true);
  });
  it('counts exactly the working days after the receipt, from any moment', () => {
    const moment = fc
      .integer({min: 0, max: 250 * 24 * 60})
      .map(minutes => new Date(Date.parse('2026-01-01T00:00:00Z') + minutes * 60_000).toISOString());
    fc.assert(
      fc.property(moment, fc.integer({min: 1, max: 30}), (start, days) => {
        const due = dueDate(start, days, [], officeCalendar)!;
        let counted = 0;
        for (let day = addDays(receiptDay(start, officeCalendar), 1); day <= due; day = addDays(day, 1)) {
          if (isWorkingDay(day, officeCalendar)) counted += 1;
        }
        assert.equal(counted, days);
        assert.ok(isWorkingDay(due, officeCalendar) && weekday(due) <= 5);
      }),
    );
  });
  it('has 17 holidays and 8 days of cuti bersama in 2026', () => {
    assert.equal(officeCalendar.holidays.length, 17);
    assert.equal(officeCalendar.cutiBersama.length, 8);
  });
});
