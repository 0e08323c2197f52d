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
  fiscalYear,
  formatDate,
  formatInstant,
  formatShortDate,
  formatTime,
  futureFault,
  instantWib,
  isInstant,
  isIsoDate,
  monthName,
  parseDate,
  romanMonth,
  shortMonthName,
  shortWeekdayName,
  weekday,
  weekdayName,
} from './dates.ts';
import {spelledDate} from './spelled-date.ts';

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
    ['Jum\u2019at 1 Mei 2026', '2026-05-01'],
    ['24.11.2026', '2026-11-24'],
    ['1/5/2026', '2026-05-01'],
    ['2026-5-1', '2026-05-01'],
    ['24 NOVEMBER 2026', '2026-11-24'],
    ['24 Nov 2026', '2026-11-24'],
    ['Sel, 24 Nov 2026', '2026-11-24'],
    ['selasa 24 november 2026', '2026-11-24'],
    ['14 Pebruari 2026', '2026-02-14'],
    ['14 peb 2026', '2026-02-14'],
    ['17 Agt 2026', '2026-08-17'],
    ['17 Agust 2026', '2026-08-17'],
    ['24 NOPEMBER 2026', '2026-11-24'],
    ['24 Nop 2026', '2026-11-24'],
    ['25 Des 2026', '2026-12-25'],
    ['24\u00a0November\u00a02026', '2026-11-24'],
    ['\u200b24/11/2026 ', '2026-11-24'],
    ['\uff12\uff14/11/2026', '2026-11-24'],
    ['29/02/2000', '2000-02-29'],
  ] as const) {
    it(`reads ${typed}`, () => assert.equal(parseDate(typed), date));
  }
  for (const [typed, code] of [
    ['13/31/2026', 'tgl.bentuk'],
    ['11/24/2026', 'tgl.bentuk'],
    ['01/13/2026', 'tgl.bentuk'],
    ['24/11/26', 'tgl.bentuk'],
    ['24 November 26', 'tgl.bentuk'],
    ['besok', 'tgl.bentuk'],
    ['', 'tgl.bentuk'],
    ['24/11', 'tgl.bentuk'],
    ['24 Novembar 2026', 'tgl.bentuk'],
    ['24/11/20266', 'tgl.bentuk'],
    ['24-11-2026 10.00', 'tgl.bentuk'],
    ['2026/11/24', 'tgl.bentuk'],
    ['30/02/2026', 'tgl.tidak_ada'],
    ['31/04/2026', 'tgl.tidak_ada'],
    ['29/02/2027', 'tgl.tidak_ada'],
    ['29/02/1900', 'tgl.tidak_ada'],
    ['29 Februari 2027', 'tgl.tidak_ada'],
    ['0000-00-00', 'tgl.tidak_ada'],
    ['00/11/2026', 'tgl.tidak_ada'],
    ['32/01/2026', 'tgl.tidak_ada'],
    ['2026-02-30', 'tgl.tidak_ada'],
    ['Rabu, 24 November 2026', 'tgl.tidak_ada'],
    ['Rab 24 Nov 2026', 'tgl.tidak_ada'],
    ['Besok, 24 November 2026', 'tgl.tidak_ada'],
  ] as const) {
    it(`refuses ${typed || 'an empty text'} as ${code}`, () => {
      const read = parseDate(typed);
      assert.equal(typeof read === 'object' && read.code, code);
    });
  }
  it('knows the short names of months and days in both languages', () => {
    const months = Array.from({length: 12}, (_, index) => shortMonthName(index + 1));
    assert.equal(months.join(' '), 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des');
    const days = Array.from({length: 7}, (_, index) => weekdayName(index + 1));
    assert.equal(days.join(' '), 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu');
    assert.equal(shortWeekdayName(5), 'Jum');
    assert.equal(weekdayName(2, 'en'), 'Tuesday');
    assert.equal(shortMonthName(5, 'en'), 'May');
    assert.deepEqual([monthName(0), monthName(13), weekdayName(0), weekdayName(8)], ['', '', '', '']);
  });
  it('writes every month as a Roman numeral, and nothing for what is no month', () => {
    const roman = Array.from({length: 12}, (_, index) => romanMonth(index + 1));
    assert.equal(roman.join(' '), 'I II III IV V VI VII VIII IX X XI XII');
    assert.equal(romanMonth(13) + romanMonth(0), '');
  });
  it('writes dates and moments in English too', () => {
    assert.equal(formatDate('2026-05-01', 'full', 'en'), 'Friday, 1 May 2026');
    assert.equal(formatShortDate('2026-08-17'), '17 Agu 2026');
    assert.equal(formatShortDate('2026-08-17', 'en'), '17 Aug 2026');
    assert.equal(formatInstant('2026-11-24T02:05:00Z', 'en'), '24 November 2026 at 09.05 WIB');
    assert.equal(formatInstant('2026-11-24T02:05:00Z'), '24 November 2026 pukul 09.05 WIB');
  });
  it('writes what Intl writes with its parts named one by one, for every day of a leap year', () => {
    const intl = new Intl.DateTimeFormat('id-ID', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (let day = '2028-01-01'; day < '2029-01-01'; day = addDays(day, 1))
      assert.equal(formatDate(day, 'full'), intl.format(new Date(`${day}T00:00:00Z`)));
  });
  it('spells dates as letters and minutes have them', () => {
    assert.equal(
      spelledDate('2026-11-24'),
      'tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam',
    );
    assert.equal(spelledDate('2000-01-01'), 'tanggal satu bulan Januari tahun dua ribu');
    assert.equal(
      spelledDate('2011-05-11', {weekday: true}),
      'hari Rabu tanggal sebelas bulan Mei tahun dua ribu sebelas',
    );
    for (const wrong of ['2026-02-30', '24/11/2026', '']) assert.throws(() => spelledDate(wrong), RangeError);
  });
  it('changes the fiscal year at midnight WIB, which is 17.00 UTC on New Year’s Eve', () => {
    assert.equal(fiscalYear('2026-12-31T16:59:59Z'), 2026);
    assert.equal(fiscalYear('2026-12-31T17:00:00Z'), 2027);
    assert.equal(fiscalYear('2027-01-01T00:00:00+07:00'), 2027);
    assert.equal(fiscalYear('2027-01-01T00:30:00+08:00'), 2026);
    for (const wrong of ['2026-12-31', '2026-12-31T17:00:00', 'kemarin'])
      assert.throws(() => fiscalYear(wrong), RangeError);
  });
  it('says of a date after today that it lies ahead', () => {
    assert.deepEqual(futureFault('2026-11-25', '2026-11-24'), {code: 'tgl.depan', params: {x: '2026-11-24'}});
    assert.equal(futureFault('2026-11-24', '2026-11-24'), undefined);
  });
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
        assert.equal(cleanDate(formatShortDate(to)), to);
        assert.equal(weekday(to), ((weekday(from) - 1 + (((days % 7) + 7) % 7)) % 7) + 1);
      }),
    );
  });
});
