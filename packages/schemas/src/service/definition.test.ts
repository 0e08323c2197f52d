import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {suratKeteranganPenelitian} from '../services/dpmptsp/surat-keterangan-penelitian.ts';
import {defineService, type Answers} from './define.ts';
import {definitionFaults} from './definition.ts';
import type {ServiceDefinition} from './types.ts';

const good: ServiceDefinition = suratKeteranganPenelitian;

/** The definition with parts of its standard of service taken out, as an unchecked file would have it. */
function without(...parts: (keyof ServiceDefinition['standard'])[]): ServiceDefinition {
  const standard = Object.fromEntries(
    Object.entries(good.standard).filter(([name]) => !parts.includes(name as never)),
  );
  return {...good, standard: standard as unknown as ServiceDefinition['standard']};
}

describe('a service definition', () => {
  for (const [part, sentence] of [
    ['fee', /biaya \(standard\.fee\) belum diisi/],
    ['duration', /jangka waktu \(standard\.duration\) belum diisi/],
    ['complaints', /saluran pengaduan \(standard\.complaints\) belum diisi/],
  ] as const) {
    it(`without ${part} does not build, and says what is missing`, () => {
      const faults = definitionFaults(without(part));
      assert.equal(faults.length, 1);
      assert.match(faults[0]!, sentence);
      assert.ok(faults[0]!.startsWith(good.id));
    });
  }

  it('without fee, duration or complaint channel does not compile either', () => {
    type Standard = ServiceDefinition['standard'];
    const {fee: _fee, ...noFee} = good.standard;
    const {duration: _duration, ...noDuration} = good.standard;
    const {complaints: _complaints, ...noComplaints} = good.standard;
    // @ts-expect-error fee is missing
    const first: Standard = noFee;
    // @ts-expect-error duration is missing
    const second: Standard = noDuration;
    // @ts-expect-error complaint channels are missing
    const third: Standard = noComplaints;
    // @ts-expect-error one complaint channel is the least
    const fourth: Standard['complaints'] = [];
    assert.equal(defineService(good), good);
    assert.ok([first, second, third, fourth].every(one => one !== undefined));
  });

  it('may not look ahead, name a field twice, leave a label empty or break a pattern', () => {
    const [first] = good.pages;
    const page = {...first!, id: 'salah', fields: []};
    const text = {type: 'text', maxLength: 10, label: {id: 'Isian', en: 'Entry'}} as const;
    const faultsOf = (fields: ServiceDefinition['pages'][number]['fields']): string =>
      definitionFaults({...good, pages: [{...page, fields}], rules: []}).join('\n');
    assert.match(
      faultsOf([
        {...text, name: 'a', when: {field: 'b', op: 'eq', value: 'x'}},
        {...text, name: 'b'},
      ]),
      /"b" yang belum ditanyakan/,
    );
    assert.match(
      faultsOf([
        {...text, name: 'a'},
        {...text, name: 'a'},
      ]),
      /nama sudah dipakai/,
    );
    assert.match(faultsOf([{...text, name: 'a', label: {id: 'Isian', en: ''}}]), /dua bahasa/);
    assert.match(
      faultsOf([{...text, name: 'a', pattern: {source: '^[a-$', code: 'x.y', text: text.label}}]),
      /tidak dapat dibaca/,
    );
    assert.match(
      faultsOf([{...text, name: 'a', pattern: {source: '[a-z]', code: 'x.y', text: text.label}}]),
      /diawali \^ dan diakhiri \$/,
    );
    assert.match(
      definitionFaults({
        ...good,
        rules: [{rule: 'unique', at: 'x', list: 'y', code: 'x.y', text: text.label}],
      }).join(),
      /"y" yang tidak ada/,
    );
  });

  it('gives its answers their types: what may be hidden is optional, choices are their values', () => {
    type Research = Answers<typeof suratKeteranganPenelitian>;
    const kind: Research['peneliti_jenis'] = 'KELOMPOK';
    const people: Research['subjek_manusia'] = false;
    const ethics: Research['nomor_etik'] = undefined;
    const places: Research['lokasi'] = ['17.08.04.1003'];
    const members: Research['anggota'] = [{nama: 'Contoh', nik: '1708004101900001'}];
    // @ts-expect-error not one of the choices
    const wrongKind: Research['peneliti_jenis'] = 'SWASTA';
    // @ts-expect-error a compulsory answer is not optional
    const missing: Research['judul'] = undefined;
    assert.deepEqual(
      [kind, people, ethics, places.length, members?.length],
      ['KELOMPOK', false, undefined, 1, 1],
    );
    assert.deepEqual([wrongKind, missing], ['SWASTA', undefined]);
  });
});
