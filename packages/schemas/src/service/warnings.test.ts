import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {travelPaymentForm, travelPaymentKinds} from '../forms/travel-payment.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {placesOf} from '../wilayah/places.ts';
import {checkAnswers, type CheckResult} from './check.ts';
import type {AnswerForm, Field} from './types.ts';

const text = {id: 'Isian', en: 'Answer'};
const officer: Field[] = [
  {name: 'nip', type: 'nip', label: text},
  {name: 'email', type: 'email', label: text, required: false},
];
const form: AnswerForm = {
  pages: [
    {
      id: 'satu',
      title: text,
      fields: [
        ...officer,
        {name: 'tim', type: 'list', min: 0, max: 5, label: text, itemLabel: text, item: officer as never},
        {
          name: 'surel',
          type: 'list',
          min: 0,
          max: 5,
          label: text,
          itemLabel: text,
          item: officer[1] as never,
        },
      ],
    },
  ],
};
const context = {
  mode: 'form',
  places: placesOf(kepahiang),
  today: '2026-11-24',
  now: '2026-11-24T09:00:00+07:00',
} as const;
const check = (answers: object): CheckResult => checkAnswers(form, answers, context);
/** Appointed at 50: possible, and worth a second look. */
const late = '196001012010011001';
const usual = '199001012014021001';

describe('warnings of answers (identifiers.md 1.1)', () => {
  it('stand with their path, in lists too, and refuse nothing', () => {
    const {faults, warnings, value} = check({
      nip: late,
      email: 'warga@gmial.com',
      tim: [{nip: usual}, {nip: late, email: 'warga@contoh.id'}],
      surel: ['a@contoh.id', 'b@yaho.com'],
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(
      warnings.map(({path, code}) => `${path} ${code}`),
      [
        'nip nip.peringatan.usia',
        'email email.saran',
        'tim.1.nip nip.peringatan.usia',
        'surel.1 email.saran',
      ],
    );
    assert.equal(value['email'], 'warga@gmial.com', 'what was typed stays');
  });

  it('say nothing of usual answers, nor of wrong ones: those have a fault', () => {
    assert.deepEqual(check({nip: usual, email: 'warga@gmail.com'}).warnings, []);
    const wrong = check({nip: '196013012010011001', email: 'warga@@gmial.com'});
    assert.deepEqual(wrong.warnings, []);
    assert.equal(wrong.faults.length, 2);
  });

  it('never tell a whole identifier', () => {
    for (const {params} of check({nip: late}).warnings)
      assert.doesNotMatch(JSON.stringify(params), /[0-9]{10}/);
  });
});

describe('the budget line of a payment of a trip', () => {
  const line = (sub_kegiatan: string, rekening: string): CheckResult =>
    checkAnswers(travelPaymentForm, {sub_kegiatan, rekening}, {...context, kinds: travelPaymentKinds});
  const codes = ({faults}: CheckResult): string[] =>
    faults.filter(({path}) => path === 'rekening' || path === 'sub_kegiatan').map(({code}) => code);

  it('is checked and cleaned by the rules of its identifiers', () => {
    const right = line('1.02.01.2.06.0009 Perjalanan dinas', '510204001 00001');
    assert.equal(right.value['sub_kegiatan'], '1.02.01.2.06.0009');
    assert.deepEqual(codes(line('1.02.01.2.06.0009', '5.1.02.04.001.00001')), []);
    assert.deepEqual(codes(line('1.02.01', '5.1.02.04.001.0001')), ['subkegiatan.tingkat', 'rekening.lebar']);
    assert.deepEqual(codes(line('1.02.01.2.06.0009', '5.1.02')), ['rekening.bukan_rincian']);
  });

  it('warns of a kegiatan that is not of the regency', () => {
    const {warnings} = line('1.02.01.1.06.0009', '5.1.02.04.001.00001');
    assert.deepEqual(
      warnings.map(({path, code}) => `${path} ${code}`),
      ['sub_kegiatan subkegiatan.peringatan.kewenangan'],
    );
  });
});
