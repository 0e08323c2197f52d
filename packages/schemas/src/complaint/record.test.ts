import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkAnswers} from '../service/check.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {placesOf} from '../wilayah/places.ts';
import {complaintForm} from './record.ts';

const context = {
  mode: 'strict',
  places: placesOf(kepahiang),
  today: '2026-11-24',
  now: '2026-11-24T09:00:00+07:00',
} as const;
const named = {
  jenis: 'PENGADUAN',
  judul: 'Lampu jalan padam',
  isi: 'Lampu jalan di depan pasar padam sejak hari Senin.',
  opd: 'pupr',
  anonim: false,
  rahasia: false,
  nama: 'Siti Contoh',
  hp: '+6281200001234',
};
const {nama: _nama, hp: _hp, ...unnamed} = named;
const anonymous = {...unnamed, anonim: true};
const file = (n: number): object => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  name: 'foto.jpg',
  size: 1000,
  type: 'image/jpeg',
  sha256: '0'.repeat(64),
});
const faults = (answers: object): string[] =>
  checkAnswers(complaintForm, answers, context).faults.map(fault => `${fault.path} ${fault.code}`);

describe('record of a complaint, schema pengaduan (services.md 3.3)', () => {
  it('is whole with name and phone, or anonymous without them', () => {
    assert.deepEqual(faults(named), []);
    assert.deepEqual(faults({...named, email: 'warga@contoh.id'}), []);
    assert.deepEqual(faults(anonymous), []);
  });
  it('asks for the phone unless anonymous, and lets nothing of an identity into an anonymous one', () => {
    assert.deepEqual(faults(unnamed), ['nama isian.kosong', 'hp isian.kosong']);
    assert.deepEqual(faults({...anonymous, nama: 'Siti', hp: '+6281200001234', email: 'warga@contoh.id'}), [
      'nama isian.tidak_berlaku',
      'hp isian.tidak_berlaku',
      'email isian.tidak_berlaku',
    ]);
  });
  for (const [name, answers, found] of [
    ['a title of 9 characters', {judul: 'x'.repeat(9)}, ['judul teks.pendek']],
    ['a title of 10 characters', {judul: 'x'.repeat(10)}, []],
    ['a title of 120 characters', {judul: 'x'.repeat(120)}, []],
    ['a title of 121 characters', {judul: 'x'.repeat(121)}, ['judul teks.panjang']],
    ['a text of 29 characters', {isi: 'x'.repeat(29)}, ['isi teks.pendek']],
    ['a text of 30 characters', {isi: 'x'.repeat(30)}, []],
    ['a text of 3,000 characters', {isi: 'x'.repeat(3000)}, []],
    ['a text of 3,001 characters', {isi: 'x'.repeat(3001)}, ['isi teks.panjang']],
    ['something of today', {tanggal_kejadian: '2026-11-24'}, []],
    [
      'something of tomorrow',
      {tanggal_kejadian: '2026-11-25'},
      ['tanggal_kejadian pengaduan.kejadian_depan'],
    ],
    ['five files', {lampiran: [1, 2, 3, 4, 5].map(file)}, []],
    ['six files', {lampiran: [1, 2, 3, 4, 5, 6].map(file)}, ['lampiran berkas.banyak']],
    ['a kind nobody knows', {jenis: 'KELUHAN'}, ['jenis pilihan.tidak_ada']],
    [
      'a place',
      {kode_desa: '17.08.04.1003', alamat_lokasi: 'Depan pasar', lokasi: {lat: -3.63, lon: 102.58}},
      [],
    ],
  ] as const) {
    it(`${name}: ${found.join(', ') || 'taken'}`, () =>
      assert.deepEqual(faults({...named, ...answers}), found));
  }
  it('offers the three kinds of the document', () => {
    assert.deepEqual(
      complaintForm.pages[0].fields[0].options.map(option => option.value),
      ['PENGADUAN', 'ASPIRASI', 'PERMINTAAN_INFORMASI'],
    );
  });
});
