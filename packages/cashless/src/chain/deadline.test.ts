import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RateNotFound} from '../dated.ts';
import {workingDaysAfter} from '../tax/deadline.ts';
import {chainDue, daysLate, lpdDue, yearEndDue} from './deadline.ts';
import {officeRules} from './testing/rules.ts';

const rules = officeRules();

describe('deadlines of the chain (cashless.md 4.5)', () => {
  const rows = [
    ['SPM_SIGNED', '2026-11-24', '2026-11-26', 'two working days, Tuesday to Thursday'],
    ['SPM_SIGNED', '2026-11-26', '2026-11-30', 'over a weekend'],
    ['SPP_RETURNED', '2026-11-27', '2026-11-30', 'one working day, Friday to Monday'],
    ['SP2D_ISSUED', '2026-11-24', '2026-11-26', 'two working days after the SPM'],
    ['SPM_REFUSED', '2026-11-24', '2026-11-25', 'one working day'],
    ['LPJ', '2026-10-31', '2026-11-10', 'the 10th of the next month'],
    ['LPJ', '2026-11-01', '2026-12-10', 'the 10th of the next month, from any day of it'],
    ['LPJ', '2026-12-05', '2026-12-31', 'December on its last working day'],
    ['LEFTOVER_REFUND', '2026-03-01', '2026-12-31', '31 December'],
  ] as const;
  for (const [duty, from, due, why] of rows) {
    it(`${duty} from ${from} is due ${due}: ${why}`, () => {
      assert.equal(chainDue(duty, from, rules).due, due);
    });
  }

  it('does not ask the next year for the last working day of December', () => {
    const closed = officeRules({
      holidays: {
        workweek: [1, 2, 3, 4, 5],
        holidays: ['2026-12-31'],
        cutiBersama: [],
        cutiBersamaIsHoliday: true,
      },
    });
    assert.equal(chainDue('LPJ', '2026-12-05', closed).due, '2026-12-30');
  });

  it('counts how late a step came', () => {
    assert.equal(daysLate('2026-11-10', '2026-11-10'), 0);
    assert.equal(daysLate('2026-11-10', '2026-11-13'), 3);
    assert.equal(daysLate('2026-11-10', '2026-11-01'), 0);
  });

  it('takes the last dates of the year from the circular, and the travel report five working days on (7.6)', () => {
    assert.equal(yearEndDue('spp', '2026-11-24', rules).due, '2026-12-18');
    assert.equal(yearEndDue('refund', '2026-11-24', rules).due, '2026-12-31');
    assert.equal(lpdDue('2026-10-07', rules), '2026-10-14');
  });

  it('is RATE_NOT_FOUND outside the rows, never a guess', () => {
    assert.throws(() => chainDue('LPJ', '2020-01-01', rules), RateNotFound);
    assert.throws(() => workingDaysAfter('2026-12-31', 1, rules), RateNotFound);
    assert.throws(() => yearEndDue('spp', '2027-01-01', rules), RateNotFound);
  });
});
