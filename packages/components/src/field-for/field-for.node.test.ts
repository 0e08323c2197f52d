import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {services} from '@kepahiang/schemas/services/registry.js';
import type {Field} from '@kepahiang/schemas/service/types.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import '../texts/en.ts';
import {toHtml} from '../markup/to-html.ts';
import {fieldTemplate, type FieldContext} from './field-for.ts';

const text = {id: 'Isian', en: 'Answer'};
const types = [
  'text',
  'area',
  'enum',
  'choices',
  'bool',
  'int',
  'dec',
  'money',
  'date',
  'datetime',
  'time',
  'nik',
  'nib',
  'nip',
  'norm',
  'phone',
  'email',
  'desa',
  'geo',
  'file',
] as const;

function fieldOf(type: (typeof types)[number]): Field {
  const options = [{value: 'A', label: {id: 'Apel', en: 'Apple'}}];
  return {name: 'isian', type, label: text, maxLength: 50, options, accept: ['pdf']} as unknown as Field;
}

function written(field: Field, context: FieldContext = {}): string {
  return toHtml(fieldTemplate(field, {regency: kepahiang, ...context}));
}

describe('fieldTemplate', () => {
  for (const type of types) {
    it(`shows a field of type ${type} with its label, a named control and a place for its fault`, () => {
      const page = written(fieldOf(type), {error: 'Periksa.'});
      assert.match(page, /^<kph-[a-z-]+\s+class="kph-field"/);
      assert.match(page, /Isian/);
      assert.match(page, /name="isian(\.hari|\.lat)?"/);
      assert.match(page, /<p class="kph-error" id="isian-error">Periksa\.<\/p>/);
      assert.match(page, /id="isian"/);
    });
  }

  it('speaks English where the page does', () => {
    assert.match(written({...fieldOf('text'), required: false}, {locale: 'en'}), /Answer.*\(optional\)/);
    assert.match(written(fieldOf('bool'), {locale: 'en'}), /Yes/);
  });

  it('shows answers as people write them', () => {
    assert.match(written(fieldOf('money'), {value: '1610000.00'}), /value="1\.610\.000"/);
    assert.match(written(fieldOf('phone'), {value: '+6281200001234'}), /value="0812-0000-1234"/);
    assert.match(written(fieldOf('dec'), {value: 12.5}), /value="12,5"/);
    assert.match(written(fieldOf('bool'), {value: false}), /value="false" aria-invalid="false" checked/);
    assert.match(written(fieldOf('desa'), {value: '17.08.04.1003'}), /value="17\.08\.04\.1003" selected/);
  });

  it('hides choices that earlier answers rule out, and asks for what they make necessary', () => {
    const when = {field: 'aset', op: 'eq', value: 'JALAN'} as const;
    const field: Field = {
      name: 'isian',
      type: 'enum',
      label: text,
      required: when,
      options: [
        {value: 'A', label: {id: 'Apel', en: 'Apple'}},
        {value: 'B', label: {id: 'Lubang', en: 'Pothole'}, when},
      ],
    };
    assert.doesNotMatch(written(field), /Lubang|required/);
    assert.match(written(field, {answers: {aset: 'JALAN'}}), /required[\s\S]*Lubang/);
  });

  it('gives a list as many rows as there are answers, with faults at their places', () => {
    const item = [{name: 'nik', type: 'nik', label: {id: 'NIK', en: 'NIK'}}] as const;
    const field: Field = {name: 'anggota', type: 'list', label: text, itemLabel: text, min: 1, max: 9, item};
    const page = written(field, {
      value: [{nik: '1'}, {nik: '2'}],
      errors: {'anggota.1.nik': 'NIK harus 16 angka.'},
    });
    assert.match(page, /name="anggota\.1\.nik"/);
    assert.match(page, /id="anggota-1-nik-error">NIK harus 16 angka\./);
    assert.doesNotMatch(page, /anggota\.2\.nik/);
    assert.match(written(field, {emptyRows: 3}), /anggota\.2\.nik/);
  });

  it('shows every field of every service', () => {
    for (const service of services) {
      for (const field of service.pages.flatMap(page => page.fields)) {
        // Some have no choice before the question they depend on is answered.
        assert.match(written(field), new RegExp(`id="${field.name}-error"`), `${service.id}: ${field.name}`);
      }
    }
  });
});
