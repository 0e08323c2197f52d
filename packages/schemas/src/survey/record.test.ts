import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkAnswers} from '../service/check.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {placesOf} from '../wilayah/places.ts';
import {ageBands, educationLevels, occupations, scoresOf, skmForm} from './record.ts';
import {skmIndex} from './skm.ts';

const context = {
  mode: 'strict',
  places: placesOf(kepahiang),
  today: '2026-11-24',
  now: '2026-11-24T09:00:00+07:00',
} as const;
const respondent = {
  layanan: 'surat-keterangan-penelitian',
  jenis_kelamin: 'P',
  usia: '26_35',
  pendidikan: 'SMA',
  pekerjaan: 'WIRAUSAHA',
};
const scores = {u1: 4, u2: 4, u3: 3, u4: 4, u5: 4, u6: 3, u7: 4, u8: 3, u9: 4};
const faults = (answers: object, form = skmForm()): string[] =>
  checkAnswers(form, answers, context).faults.map(fault => `${fault.path} ${fault.code}`);

describe('record of a survey response (services.md 3.2 g)', () => {
  it('holds nine scores, sex, age band, education, occupation and service, and feeds the index', () => {
    const {value, faults: found} = checkAnswers(skmForm(), {...scores, ...respondent}, context);
    assert.deepEqual(found, []);
    assert.equal(skmIndex([scoresOf(value)])!.n, 1);
    assert.deepEqual(scoresOf(value), {U1: 4, U2: 4, U3: 3, U4: 4, U5: 4, U6: 3, U7: 4, U8: 3, U9: 4});
  });
  it('has no place for an identity', () => {
    for (const name of ['nama', 'nik', 'hp', 'email', 'nomor'])
      assert.deepEqual(faults({...scores, ...respondent, [name]: 'x'}), [`${name} isian.tidak_berlaku`]);
    const form = skmForm();
    assert.ok(form.pages.flatMap(page => page.fields).every(field => !field.privacy));
  });
  it('is never half, and never outside 1 to 4', () => {
    const {u5: _gone, ...rest} = scores;
    assert.deepEqual(faults({...rest, ...respondent}), ['u5 isian.kosong']);
    assert.deepEqual(faults({...scores, u1: 0, u2: 5, u3: 2.5, ...respondent}), [
      'u1 angka.kecil',
      'u2 angka.besar',
      'u3 angka.bulat',
    ]);
  });
  it('leaves out U4 where the service is free', () => {
    const {u4: _gone, ...rest} = scores;
    assert.deepEqual(faults({...rest, ...respondent}, skmForm({dropU4: true})), []);
    assert.deepEqual(faults({...scores, ...respondent}, skmForm({dropU4: true})), ['u4 isian.tidak_berlaku']);
  });
  it('asks in bands, each choice once', () => {
    for (const options of [ageBands, educationLevels, occupations])
      assert.equal(new Set(options.map(option => option.value)).size, options.length);
  });
});
