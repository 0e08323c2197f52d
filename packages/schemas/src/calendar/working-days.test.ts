import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {instantWib} from '../dates.ts';
import {dueDate} from './clock.ts';
import {hospitalCalendar, officeCalendar} from './holidays-2026.ts';
import {workingDaysLeft} from './working-days.ts';

const at = (moment: string): number => Date.parse(`${moment}+07:00`);

describe('working days that are left', () => {
  for (const [now, due, left] of [
    ['2026-11-24T09:05', '2026-11-27', 3],
    ['2026-11-24T16:00', '2026-11-27', 3],
    ['2026-11-24T16:01', '2026-11-27', 2], // after the cutoff it is tomorrow already
    ['2026-11-27T15:59', '2026-11-27', 0],
    ['2026-11-27T16:01', '2026-11-27', -1],
    ['2026-11-28T10:00', '2026-11-27', -1],
    ['2026-12-01T10:00', '2026-11-27', -2],
    ['2026-12-23T10:00', '2026-12-28', 1], // cuti bersama, Natal, weekend
  ] as const)
    it(`are ${left} at ${now} when it is due on ${due}`, () => {
      assert.equal(workingDaysLeft(due, at(now), officeCalendar), left);
    });

  it('count Saturdays in the hospital, and are not guessed in a year without holidays', () => {
    assert.equal(workingDaysLeft('2026-11-28', at('2026-11-24T09:05'), hospitalCalendar), 4);
    assert.equal(workingDaysLeft('2031-01-06', at('2031-01-02T09:05'), officeCalendar), undefined);
  });

  it('are at the moment of receipt as many as the service takes, on every day of the year', () => {
    const minute = fc.integer({min: 0, max: 300 * 24 * 60});
    fc.assert(
      fc.property(minute, fc.integer({min: 0, max: 30}), (minutes, days) => {
        const received = instantWib(new Date(at('2026-01-02T00:00') + minutes * 60_000));
        const due = dueDate(received, days, [], officeCalendar)!;
        assert.equal(workingDaysLeft(due, Date.parse(received), officeCalendar), days);
      }),
    );
  });
});
