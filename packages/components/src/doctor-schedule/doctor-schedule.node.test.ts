import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toHtml} from '../markup/to-html.ts';
import {doctorScheduleTemplate, mondayOf} from './doctor-schedule.html.ts';

const doctor = {name: 'Dokter Contoh', practices: [{day: 4, start: '08:00', end: '12:00'}]};
const markup = (leave: {from: string; to: string}[]): string =>
  toHtml(
    doctorScheduleTemplate({
      week: '2026-11-24',
      clinics: [{name: 'Poli Anak', doctors: [{...doctor, leave}]}],
    }),
  );

describe('the week of a doctor', () => {
  it('begins on the Monday of any day in it', () => {
    for (const day of ['2026-11-23', '2026-11-26', '2026-11-29']) assert.equal(mondayOf(day), '2026-11-23');
  });

  it('says leave on the day it falls on, with the day it ends', () => {
    assert.match(markup([{from: '2026-11-26', to: '2026-11-30'}]), /Cuti sampai 30 November 2026/);
    assert.match(markup([{from: '2026-11-26', to: '2026-11-26'}]), /Cuti</);
    assert.doesNotMatch(markup([{from: '2026-11-27', to: '2026-11-30'}]), /Cuti/);
  });
});
