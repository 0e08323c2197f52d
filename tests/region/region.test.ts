import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  applicationNumberFault,
  cleanApplicationNumber,
  newApplicationNumber,
} from '@kepahiang/schemas/application/number.js';
import {dueDate} from '@kepahiang/schemas/calendar/clock.js';
import {rowAt} from '@kepahiang/cashless/dated.js';
import {RateNotFound} from '@kepahiang/schemas/dated.js';
import {opdByKode, opdsByStage} from '@kepahiang/schemas/opd.js';
import {kepahiangProfile} from '@kepahiang/schemas/region/kepahiang.js';
import {loadRegion} from '@kepahiang/schemas/region/load.js';
import {calendarIn, placesOf, rateAt, type RegionProfile} from '@kepahiang/schemas/region/profile.js';
import {checkAnswers} from '@kepahiang/schemas/service/check.js';
import {definitionFaults} from '@kepahiang/schemas/service/definition.js';
import {serviceJsonSchema} from '@kepahiang/schemas/service/json-schema.js';
import {serviceSchema} from '@kepahiang/schemas/service/schema.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {suratKeteranganPenelitian} from '@kepahiang/schemas/services/dpmptsp/surat-keterangan-penelitian.js';
import {searchPlaces} from '@kepahiang/schemas/wilayah/place-search.js';

const file = readFileSync(new URL('kabupaten-contoh.json', import.meta.url), 'utf8');

function loaded(): RegionProfile {
  const result = loadRegion(file);
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.faults, null, 2));
  return result.profile;
}

const contoh = loaded();
const travel = 'perjadin.uang-harian.luar-kota';

/** A service of the other regency: the questions of ours, its own office. */
const permit: ServiceDefinition = {...suratKeteranganPenelitian, id: 'izin-contoh', opd: 'perizinan'};

/** Faults at the place of research, for one answer. */
function placeFaults(answer: string, profile: RegionProfile): string[] {
  const context = {mode: 'strict', today: '2026-11-24', now: '2026-11-24T09:00:00+07:00'} as const;
  const {faults} = checkAnswers(permit, {lokasi: [answer]}, {...context, places: placesOf(profile)});
  return faults.filter(({path}) => path.startsWith('lokasi')).map(({code}) => code);
}

function jsonAnswers(profile?: RegionProfile): string[] {
  const schema = profile
    ? serviceJsonSchema(permit, profile.regency, profile.opds)
    : serviceJsonSchema(permit);
  const places = (schema as {properties: {lokasi: {items: {enum: string[]}}}}).properties.lokasi;
  return places.items.enum;
}

describe('another regency brings its own data and no code', () => {
  it('its villages pass, and those of Kepahiang do not', () => {
    assert.deepEqual(placeFaults('17.98.01.2001', contoh), []);
    assert.deepEqual(placeFaults('17.08.04.1003', contoh), ['wilayah.tidak_ada']);
    assert.deepEqual(placeFaults('17.08.04.1003', kepahiangProfile), []);
    assert.deepEqual(placeFaults('17.98.01.2001', kepahiangProfile), ['wilayah.tidak_ada']);
  });
  it('its agencies are answers, and those of Kepahiang are not', () => {
    assert.deepEqual(placeFaults('opd:perizinan', contoh), []);
    assert.deepEqual(placeFaults('opd:dpmptsp', contoh), ['wilayah.tidak_ada']);
    assert.deepEqual(placeFaults('opd:dpmptsp', kepahiangProfile), []);
  });
  it('its application numbers begin with its own codes, with and without hyphens', () => {
    const number = newApplicationNumber('KEC-C1', '2026-11-24', [1, 2, 3, 4, 5]);
    assert.equal(applicationNumberFault(number, contoh.opds), undefined);
    assert.equal(cleanApplicationNumber(number.replaceAll('-', '').toLowerCase(), contoh.opds), number);
    assert.deepEqual(applicationNumberFault(number), {code: 'nomor.bentuk'}, 'Kepahiang has no such code');
    const ours = newApplicationNumber('PUPR', '2026-11-24', [1, 2, 3, 4, 5]);
    assert.deepEqual(applicationNumberFault(ours, contoh.opds), {code: 'nomor.bentuk'});
    assert.equal(applicationNumberFault(ours), undefined);
  });
  it('its local holiday and its earlier cutoff move the due date', () => {
    const here = calendarIn(kepahiangProfile, 'kantor');
    const there = calendarIn(contoh, 'kantor');
    assert.equal(dueDate('2026-11-24T10:00:00+07:00', 2, [], here), '2026-11-26');
    assert.equal(
      dueDate('2026-11-24T10:00:00+07:00', 2, [], there),
      '2026-11-27',
      'the 25th is a holiday there',
    );
    assert.equal(dueDate('2026-11-26T15:30:00+07:00', 1, [], here), '2026-11-27');
    assert.equal(
      dueDate('2026-11-26T15:30:00+07:00', 1, [], there),
      '2026-11-30',
      'after 15.00 counts as Friday',
    );
    assert.throws(() => calendarIn(contoh, 'rsud'), RangeError);
  });
  it('its rate is found by the date of the duty, and a missing one is an error and never zero', () => {
    assert.equal(rateAt(contoh, travel, '2026-11-24').value, '380000.00');
    assert.equal(rateAt(contoh, travel, '2025-12-31').value, '370000.00');
    assert.equal(rateAt(contoh, travel, '2026-01-01').legalBasis, 'Perbup Contoh 1/2026');
    for (const [key, date] of [
      [travel, '2027-01-01'],
      [travel, '2024-12-31'],
      ['tidak.ada', '2026-11-24'],
      ['toString', '2026-11-24'],
    ] as const) {
      assert.throws(
        () => rateAt(contoh, key, date),
        (error: RateNotFound) => error instanceof RateNotFound && error.code === 'RATE_NOT_FOUND',
      );
    }
  });
  it('its rates have the shape the cashless rules look up', () => {
    assert.equal(rowAt(contoh.rates[travel]!, '2026-06-01', travel).value, '380000.00');
  });
  it('its service is complete with its own OPD, and stands in no list of Kepahiang', () => {
    assert.deepEqual(definitionFaults(permit, contoh.opds), []);
    assert.match(definitionFaults(permit).join('\n'), /opd "perizinan" tidak ada/);
  });
  it('its service schema takes its villages', () => {
    const context = {mode: 'form', today: '2026-11-24', now: '2026-11-24T09:00:00+07:00'} as const;
    const issues = (place: string, profile: RegionProfile): string[] =>
      (
        serviceSchema(permit, {...context, places: placesOf(profile)}).safeParse({lokasi: [place]}).error
          ?.issues ?? []
      )
        .filter(({path}) => path[0] === 'lokasi')
        .map(({message}) => message);
    assert.deepEqual(issues('17.98.02.2001', contoh), []);
    assert.deepEqual(issues('17.08.04.1003', contoh), ['wilayah.tidak_ada']);
  });
  it('its JSON Schema lists its villages and agencies, and only them', () => {
    assert.deepEqual(jsonAnswers(contoh), [
      '17.98.01.1001',
      '17.98.01.2001',
      '17.98.01.2002',
      '17.98.02.2001',
      '17.98.02.2002',
      'opd:sekretariat',
      'opd:perizinan',
      'opd:kec-hulu-contoh',
    ]);
    assert.equal(jsonAnswers().length, 117 + 35);
    assert.deepEqual(jsonAnswers(), jsonAnswers(kepahiangProfile));
  });
  it('its places are found under both spellings', () => {
    assert.equal(searchPlaces(contoh.regency, 'muaro contoh')[0]?.code, '17.98.02.2002');
    assert.equal(searchPlaces(contoh.regency, 'ilir')[0]?.code, '17.98.02');
  });
  it('its OPDs keep what the file says, and what it leaves out has its usual value', () => {
    assert.deepEqual(
      opdsByStage('pilot', contoh.opds).map(({kode}) => kode),
      ['PTSPCON'],
    );
    const [office, secretariat] = [opdByKode('PTSPCON', contoh.opds)!, opdByKode('SETCON', contoh.opds)!];
    assert.equal(office.kodeSipd, '2.18.0.00.0.00.01.0000');
    assert.equal(office.contacts?.phone, '0700-000000');
    assert.deepEqual(
      [
        secretariat.stage,
        secretariat.status,
        secretariat.kodeSipd,
        secretariat.contacts,
        secretariat.urusanConfidence,
      ],
      ['later', 'active', null, null, 'memory'],
    );
  });
});
