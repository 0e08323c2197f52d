import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {queueMachine} from '../queue/machine.ts';
import {encounterOf, encounterStatusOf, statusHistory} from './encounter.ts';
import {
  administrativeCode,
  identifierSystems,
  localSystem,
  motherOf,
  patientFaults,
  patientOf,
  type PatientAnswers,
} from './patient.ts';
import {patientSearch, patientSearchFaults, type SearchAnswers} from './search.ts';

const answers: PatientAnswers = {
  nik: '1708004101900001',
  nama: 'Siti Contoh',
  tanggal_lahir: '1990-01-01',
  jenis_kelamin: 'P',
  alamat: 'Jl. Contoh 1',
  rt: '001',
  rw: '002',
  kode_desa: '17.08.04.1003',
  hp: '+6281200001234',
};
const {nik: _nik, ...withoutNik} = answers;
const newborn = {
  ...withoutNik,
  nik_ibu: '1708004101900001',
  urutan_kelahiran: 0,
  nama: 'Bayi Ny. Siti Contoh',
};

describe('Patient for SATUSEHAT (services.md 5.1)', () => {
  it('has the identifier systems of the document', () => {
    assert.deepEqual(Object.values(identifierSystems), [
      'https://fhir.kemkes.go.id/id/nik',
      'https://fhir.kemkes.go.id/id/nik-ibu',
      'https://fhir.kemkes.go.id/id/ihs-number',
      'https://fhir.kemkes.go.id/id/patient-ihs-number',
      'https://fhir.kemkes.go.id/id/paspor',
      'https://fhir.kemkes.go.id/id/kk',
    ]);
    assert.equal(localSystem('Encounter', '1000000000'), 'http://sys-ids.kemkes.go.id/encounter/1000000000');
  });
  it('removes the dots of a kode desa: 17.08.04.1003 is 17, 1708, 170804, 1708041003', () => {
    assert.deepEqual(administrativeCode(answers), {
      url: 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode',
      extension: [
        {url: 'province', valueCode: '17'},
        {url: 'city', valueCode: '1708'},
        {url: 'district', valueCode: '170804'},
        {url: 'village', valueCode: '1708041003'},
        {url: 'rt', valueCode: '001'},
        {url: 'rw', valueCode: '002'},
      ],
    });
    assert.equal(administrativeCode({kode_desa: '17.08.04.1003'}).extension?.length, 4);
  });
  it('is made from our answers of somebody with a NIK', () => {
    assert.deepEqual(patientOf(answers), {
      resourceType: 'Patient',
      active: true,
      identifier: [{use: 'official', system: 'https://fhir.kemkes.go.id/id/nik', value: '1708004101900001'}],
      name: [{use: 'official', text: 'Siti Contoh'}],
      telecom: [{system: 'phone', use: 'mobile', value: '+6281200001234'}],
      gender: 'female',
      birthDate: '1990-01-01',
      address: [
        {use: 'home', line: ['Jl. Contoh 1'], country: 'ID', extension: [administrativeCode(answers)]},
      ],
    });
    assert.equal(patientOf({...answers, jenis_kelamin: 'L'}).gender, 'male');
  });
  it('is a newborn under the NIK of the mother, with its place in the birth even when that is 0', () => {
    const patient = patientOf(newborn);
    assert.deepEqual(patient.identifier, [
      {use: 'official', system: 'https://fhir.kemkes.go.id/id/nik-ibu', value: '1708004101900001'},
    ]);
    assert.equal(patient.multipleBirthInteger, 0);
    assert.equal(patient.name[0]?.text, 'Bayi Ny. Siti Contoh');
    assert.deepEqual(motherOf(newborn.nik_ibu, 'P00000000001'), {
      resourceType: 'RelatedPerson',
      active: true,
      identifier: [{use: 'official', system: 'https://fhir.kemkes.go.id/id/nik', value: '1708004101900001'}],
      patient: {reference: 'Patient/P00000000001'},
      relationship: [
        {
          coding: [
            {system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'MTH', display: 'mother'},
          ],
        },
      ],
    });
  });
  for (const name of ['nama', 'tanggal_lahir', 'jenis_kelamin', 'alamat', 'kode_desa'] as const) {
    it(`is not sent without ${name}`, () => {
      const {[name]: _gone, ...rest} = answers;
      assert.deepEqual(patientFaults(rest), [{path: name, code: 'isian.kosong'}]);
    });
  }
  it('asks for the NIK of the mother and the place in the birth where there is no NIK', () => {
    assert.deepEqual(
      patientFaults(withoutNik).map(fault => fault.path),
      ['nik_ibu', 'urutan_kelahiran'],
    );
    assert.throws(() => patientOf(withoutNik), /nik_ibu, urutan_kelahiran/);
    assert.deepEqual(
      patientFaults({...answers, kode_desa: '17.08.04'}).map(fault => fault.code),
      ['wilayah.bentuk'],
    );
  });
});

describe('search without a NIK (services.md 5.1)', () => {
  const search = {nama: 'Siti', tanggal_lahir: '1990-01-01', jenis_kelamin: 'P'} as const;
  it('asks for three letters, the exact date and the sex, and sends nothing else', () => {
    assert.deepEqual(patientSearch({...search, ...answers}), {
      name: 'Siti Contoh',
      birthdate: '1990-01-01',
      gender: 'female',
    });
  });
  for (const [name, changes, path] of [
    ['two letters', {nama: 'Al'}, 'nama'],
    ['two letters and marks', {nama: "A.l' 1"}, 'nama'],
    ['a year alone', {tanggal_lahir: '1990'}, 'tanggal_lahir'],
    ['a day that does not exist', {tanggal_lahir: '1990-02-30'}, 'tanggal_lahir'],
    ['no sex', {jenis_kelamin: undefined}, 'jenis_kelamin'],
  ] as const) {
    it(`refuses ${name}`, () => {
      const faults = patientSearchFaults({...search, ...changes} as Partial<SearchAnswers>);
      assert.deepEqual(
        faults.map(fault => fault.path),
        [path],
      );
    });
  }
  it('takes three letters', () => assert.deepEqual(patientSearchFaults({...search, nama: 'Ani'}), []));
});

describe('Encounter from the queue (services.md 5.1)', () => {
  const at = (time: string): string => `2026-11-24T${time}:00+07:00`;
  const steps = [
    {state: 'dipesan', at: at('07:00')},
    {state: 'check_in', at: at('08:00')},
    {state: 'menunggu', at: at('08:05')},
    {state: 'dipanggil', at: at('09:00')},
    {state: 'dilayani', at: at('09:02')},
    {state: 'farmasi', at: at('09:30')},
    {state: 'selesai', at: at('10:00')},
  ];
  const ids = {
    kodebooking: '7K3QX9AB',
    patientIhs: 'P00000000001',
    practitionerIhs: 'N00000001',
    locationId: 'loc-1',
    organizationIhs: '1000000000',
  };
  it('maps check_in to arrived, dipanggil and dilayani to in-progress, selesai to finished', () => {
    assert.deepEqual(encounterStatusOf, {
      check_in: 'arrived',
      dipanggil: 'in-progress',
      dilayani: 'in-progress',
      selesai: 'finished',
    });
    for (const state of Object.keys(encounterStatusOf)) assert.ok(state in queueMachine.labels);
  });
  it('writes each status once with its time', () => {
    assert.deepEqual(statusHistory(steps), [
      {status: 'arrived', period: {start: at('08:00'), end: at('09:00')}},
      {status: 'in-progress', period: {start: at('09:00'), end: at('10:00')}},
      {status: 'finished', period: {start: at('10:00'), end: at('10:00')}},
    ]);
  });
  it('is an ambulatory visit with patient, doctor, place and hospital', () => {
    const encounter = encounterOf(steps, ids)!;
    assert.equal(encounter.status, 'finished');
    assert.equal(encounter.class.code, 'AMB');
    assert.equal(encounter.subject.reference, 'Patient/P00000000001');
    assert.equal(encounter.participant[0]?.individual.reference, 'Practitioner/N00000001');
    assert.equal(encounter.location[0]?.location.reference, 'Location/loc-1');
    assert.equal(encounter.serviceProvider.reference, 'Organization/1000000000');
    assert.deepEqual(encounter.period, {start: at('08:00'), end: at('10:00')});
    assert.equal(encounter.identifier[0]?.system, 'http://sys-ids.kemkes.go.id/encounter/1000000000');
  });
  it('has begun with the check-in and stays open until the end', () => {
    assert.equal(encounterOf(steps.slice(0, 1), ids), undefined);
    const open = encounterOf(steps.slice(0, 6), ids)!;
    assert.equal(open.status, 'in-progress');
    assert.deepEqual(open.period, {start: at('08:00')});
    assert.deepEqual(open.statusHistory.at(-1), {status: 'in-progress', period: {start: at('09:00')}});
  });
});
