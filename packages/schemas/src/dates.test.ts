import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  cleanDate,
  dateFault,
  dateWib,
  daysBetween,
  formatDate,
  formatTime,
  instantWib,
  isInstant,
  isIsoDate,
  parseDate,
  romanMonth,
  weekday,
} from './dates.ts';

describe('dates (identifiers.md 7.1)', () => {
  for (const [typed, date] of [
    ['2026-11-24', '2026-11-24'],
    ['24/11/2026', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['24 November 2026', '2026-11-24'],
    ['24 nopember 2026', '2026-11-24'],
    ['1 agustus 2026', '2026-08-01'],
    ['1 Agu 2026', '2026-08-01'],
    ['29 Februari 2028', '2028-02-29'],
    ['Selasa, 24 November 2026', '2026-11-24'],
    ["Jum'at, 1 Mei 2026", '2026-05-01'],
  ] as const) {
    it(`reads ${typed}`, () => assert.equal(parseDate(typed), date));
  }
  for (const typed of [
    '13/31/2026',
    '30/02/2026',
    '24/11/26',
    'Rabu, 24 November 2026',
    '29/02/2027',
    '0000-00-00',
    'besok',
  ]) {
    it(`refuses ${typed}`, () => assert.equal(typeof parseDate(typed), 'object'));
  }
  it('writes them as people do, without a zero before single days', () => {
    assert.equal(formatDate('2026-05-01', 'full'), 'Jumat, 1 Mei 2026');
    assert.equal(formatDate('2026-11-24'), '24 November 2026');
    assert.equal(formatDate('2026-11-24', 'short'), '24/11/2026');
    assert.equal(formatTime('2026-11-24T09:05:00+07:00'), '09.05 WIB');
    assert.equal([4, 9].map(romanMonth).join(), 'IV,IX');
  });
  it('takes the day in WIB, not in UTC: the year has changed at 17.00 UTC on New Year’s Eve', () => {
    assert.equal(dateWib(new Date('2026-12-31T17:00:00Z')), '2027-01-01');
    assert.equal(dateWib(new Date('2026-12-31T16:59:59Z')), '2026-12-31');
    assert.equal(instantWib(new Date('2026-11-24T02:05:00Z')), '2026-11-24T09:05:00+07:00');
    assert.ok(isInstant(instantWib(new Date(0))));
  });
  it('clips a month later to its last day', () => {
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2026-11-24', -1), '2026-10-24');
    assert.equal(addMonths('2026-11-24', 12), '2027-11-24');
  });
  it('counts days both ways and reads back what it writes', () => {
    const date = fc
      .date({min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true})
      .map(dateWib);
    fc.assert(
      fc.property(date, fc.integer({min: -4000, max: 4000}), (from, days) => {
        const to = addDays(from, days);
        assert.equal(daysBetween(from, to), days);
        assert.ok(isIsoDate(to) && dateFault(to) === undefined);
        for (const style of ['short', 'long', 'full'] as const)
          assert.equal(cleanDate(formatDate(to, style)), to);
        assert.equal(weekday(to), ((weekday(from) - 1 + (((days % 7) + 7) % 7)) % 7) + 1);
      }),
    );
  });
});
