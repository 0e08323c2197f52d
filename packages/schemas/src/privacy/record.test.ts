import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkAnswers} from '../service/check.ts';
import type {AnswerForm} from '../service/types.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {placesOf} from '../wilayah/places.ts';
import {breachNoticeFaults, type BreachNotice} from './breach.ts';
import {breachNoticeForm, noticeShownForm} from './record.ts';

const context = {
  mode: 'strict',
  places: placesOf(kepahiang),
  today: '2026-11-24',
  now: '2026-11-24T09:00:00+07:00',
} as const;
const faults = (form: AnswerForm, answers: object): string[] =>
  checkAnswers(form, answers, context).faults.map(fault => `${fault.path} ${fault.code}`);

describe('records of privacy (services.md 3.5)', () => {
  it('keep that a notice was read, in which version and when', () => {
    const shown = {setuju_pdp: true, versi_pemberitahuan: '2026-1', waktu: '2026-11-24T08:59:00+07:00'};
    assert.deepEqual(faults(noticeShownForm, shown), []);
    assert.deepEqual(faults(noticeShownForm, {...shown, setuju_pdp: false}), ['setuju_pdp centang.wajib']);
    assert.deepEqual(faults(noticeShownForm, {setuju_pdp: true}), [
      'versi_pemberitahuan isian.kosong',
      'waktu isian.kosong',
    ]);
  });
  it('keep a breach notice whose contents the rule finds whole', () => {
    const notice: BreachNotice = {
      diketahui: '2026-11-23T10:00:00+07:00',
      data: ['NIK'],
      kapan: '22 November 2026',
      bagaimana: 'Kata sandi petugas dipakai orang lain',
      pemulihan: 'Kata sandi diganti',
    };
    const {value, faults: found} = checkAnswers(breachNoticeForm, notice, context);
    assert.deepEqual(found, []);
    assert.deepEqual(breachNoticeFaults(value as unknown as BreachNotice, context.now), []);
    assert.deepEqual(faults(breachNoticeForm, {...notice, data: [], pemulihan: ''}), [
      'data isian.kosong',
      'pemulihan isian.kosong',
    ]);
  });
});
