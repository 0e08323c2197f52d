import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {dailyCalendar, hospitalCalendar, officeCalendar} from '../calendar/holidays-2026.ts';
import {opdList} from '../opd.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {kepahiangProfile} from './kepahiang.ts';
import {loadRegion, type RegionFault} from './load.ts';
import {calendarIn, placesOf, type RateRow} from './profile.ts';

type Json = Record<string, unknown>;

const rate = (row: Partial<RateRow> = {}): Partial<RateRow> => ({
  value: '380000.00',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  legalBasis: 'Perbup 1/2026',
  setBy: 'REGENCY',
  ...row,
});

/** Kepahiang's own profile as JSON, with one part changed. */
function changed(change: (profile: Json) => void): Json {
  const profile = JSON.parse(JSON.stringify(kepahiangProfile)) as Json;
  change(profile);
  return profile;
}

function faultsOf(json: unknown): readonly RegionFault[] {
  const result = loadRegion(json);
  return result.ok ? [] : result.faults;
}

function at(profile: Json, path: string): Json {
  return path.split('.').reduce<Json>((value, key) => value[key] as Json, profile);
}

/** Sets the value at a dotted path; `undefined` takes it away. */
const set = (path: string, value: unknown) => (profile: Json) => {
  const [, parent = '', last = path] = /^(.+)\.([^.]+)$/.exec(path) ?? [];
  const holder = parent === '' ? profile : at(profile, parent);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
};

const cases: readonly (readonly [
  what: string,
  change: (profile: Json) => void,
  path: string,
  code: string,
])[] = [
  ['a regency without a code', set('regency.code', undefined), 'regency.code', 'daerah.kosong'],
  ['a code that is no regency', set('regency.code', '1708'), 'regency.code', 'daerah.kode'],
  ['a province that does not exist', set('regency.code', '10.08'), 'regency.code', 'daerah.provinsi'],
  ['a regency without a source', set('regency.source', ' '), 'regency.source', 'daerah.kosong'],
  ['a box upside down', set('regency.box.south', -3), 'regency.box', 'daerah.kotak'],
  ['a box outside Indonesia', set('regency.box.east', 1026), 'regency.box', 'daerah.kotak'],
  ['a box of words', set('regency.box.east', 'timur'), 'regency.box.east', 'daerah.jenis'],
  ['a centre outside the box', set('regency.centre.lat', 3.6), 'regency.centre', 'daerah.titik'],
  ['no kecamatan at all', set('regency.kecamatan', []), 'regency.kecamatan', 'daerah.kosong'],
  [
    'a kecamatan outside the regency',
    set('regency.kecamatan.0.code', '17.02.01'),
    'regency.kecamatan.0.code',
    'daerah.luar',
  ],
  [
    'a kecamatan twice',
    set('regency.kecamatan.1.code', '17.08.01'),
    'regency.kecamatan.1.code',
    'daerah.ganda',
  ],
  [
    'a postcode of four digits',
    set('regency.kecamatan.2.postcode', '3937'),
    'regency.kecamatan.2.postcode',
    'daerah.kode',
  ],
  [
    'a village number that begins with 4',
    set('regency.kecamatan.0.units', '4001 Salah'),
    'regency.kecamatan.0.units',
    'daerah.kode',
  ],
  [
    'a village without a name',
    set('regency.kecamatan.0.units', '2001 '),
    'regency.kecamatan.0.units',
    'daerah.kode',
  ],
  [
    'a village number twice',
    set('regency.kecamatan.0.units', '2001 Satu|2001 Dua'),
    'regency.kecamatan.0.units',
    'daerah.ganda',
  ],
  [
    'a centroid of a foreign kecamatan',
    set('centres', {'17.02.01': {lat: -3.6, lon: 102.6}}),
    'centres.17.02.01',
    'daerah.luar',
  ],
  ['no OPD at all', set('opds', undefined), 'opds', 'daerah.kosong'],
  ['an OPD list that is no list', set('opds', {}), 'opds', 'daerah.jenis'],
  ['a slug twice', set('opds.1.slug', 'setda'), 'opds.1.slug', 'daerah.ganda'],
  ['a code twice', set('opds.1.kode', 'SETDA'), 'opds.1.kode', 'daerah.ganda'],
  ['codes that differ by a hyphen only', set('opds.1.kode', 'KEC01'), 'opds.27.kode', 'daerah.ganda'],
  ['an unknown accent', set('opds.0.accent', 'merah'), 'opds.0.accent', 'daerah.pilihan'],
  ['an unknown stage', set('opds.0.stage', 'segera'), 'opds.0.stage', 'daerah.pilihan'],
  ['a stem of affairs without its level', set('opds.0.urusan', ['4']), 'opds.0.urusan.0', 'daerah.kode'],
  [
    'our own code in the place of the SIPD code',
    set('opds.0.kodeSipd', 'SETDA'),
    'opds.0.kodeSipd',
    'daerah.kode',
  ],
  [
    'a telephone number that is a number',
    set('opds.0.contacts', {phone: 732}),
    'opds.0.contacts.phone',
    'daerah.jenis',
  ],
  [
    'a calendar of another time zone',
    set('calendars.0.timezone', 'Asia/Jayapura'),
    'calendars.0.timezone',
    'daerah.pilihan',
  ],
  ['a calendar twice', set('calendars.1.id', 'kantor'), 'calendars.1.id', 'daerah.ganda'],
  ['a calendar without years', set('calendars.0.years', []), 'calendars.0.years', 'daerah.kosong'],
  [
    'a calendar year without a source',
    set('calendars.0.years.0.source', ''),
    'calendars.0.years.0.source',
    'daerah.sumber',
  ],
  [
    'a calendar year in words',
    set('calendars.0.years.0.year', '2026'),
    'calendars.0.years.0.year',
    'daerah.jenis',
  ],
  [
    'a holiday that does not exist',
    set('calendars.0.years.0.localHolidays', ['2026-02-30']),
    'calendars.0.years.0.localHolidays.0',
    'daerah.tanggal',
  ],
  [
    'a holiday of another year',
    set('calendars.0.years.0.localHolidays', ['2027-01-07']),
    'calendars.0.years.0.localHolidays.0',
    'daerah.tahun',
  ],
  [
    'an eighth day of the week',
    set('calendars.0.workweek', [1, 8]),
    'calendars.0.workweek',
    'daerah.hari_kerja',
  ],
  ['a cutoff without minutes', set('calendars.0.cutoff', '16'), 'calendars.0.cutoff', 'daerah.jam'],
  [
    'a cutoff after the end of the day',
    set('calendars.0.cutoff', '24:00'),
    'calendars.0.cutoff',
    'daerah.jam',
  ],
  [
    'a rate without its law',
    set('rates', {tarif: [rate({legalBasis: ''})]}),
    'rates.tarif.0.legalBasis',
    'daerah.dasar',
  ],
  [
    'a rate without a value',
    set('rates', {tarif: [{...rate(), value: null}]}),
    'rates.tarif.0.value',
    'daerah.tarif',
  ],
  [
    'a rate that nobody set',
    set('rates', {tarif: [{...rate(), setBy: 'SAYA'}]}),
    'rates.tarif.0.setBy',
    'daerah.pilihan',
  ],
  [
    'a rate that ends before it begins',
    set('rates', {tarif: [rate({validTo: '2025-12-31'})]}),
    'rates.tarif.0.validTo',
    'daerah.masa',
  ],
  [
    'a rate from a day that does not exist',
    set('rates', {tarif: [rate({validFrom: '2026-02-30'})]}),
    'rates.tarif.0.validFrom',
    'daerah.tanggal',
  ],
  [
    'rates that share one day',
    set('rates', {tarif: [rate(), rate({validFrom: '2026-12-31', validTo: '2027-12-31'})]}),
    'rates.tarif.1',
    'daerah.tumpang',
  ],
  [
    'a new rate beside an open old one',
    set('rates', {tarif: [rate({validFrom: '2027-01-01'}), {...rate(), validTo: undefined}]}),
    'rates.tarif.0.validTo',
    'daerah.masa',
  ],
  [
    'a letter unit of an OPD that is not there',
    set('letterUnits', {ENTAH: 'ENTAH'}),
    'letterUnits.ENTAH',
    'daerah.opd',
  ],
  ['a letter unit in small letters', set('letterUnits', {PUPR: 'dpupr'}), 'letterUnits.PUPR', 'daerah.kode'],
  [
    'two OPDs with one letter unit',
    set('letterUnits', {PUPR: 'DINAS', RSUD: 'DINAS'}),
    'letterUnits.RSUD',
    'daerah.ganda',
  ],
];

describe('the profile of Kepahiang', () => {
  it('is loaded from JSON as it stands', () => {
    const result = loadRegion(JSON.stringify(kepahiangProfile));
    assert.ok(result.ok);
    assert.deepEqual(result.profile, JSON.parse(JSON.stringify(kepahiangProfile)));
  });
  it('holds the tables of the regency', () => {
    assert.equal(kepahiangProfile.regency, kepahiang);
    assert.equal(kepahiangProfile.opds, opdList);
    assert.equal(placesOf(kepahiangProfile).isVillage('17.08.04.1003'), true);
    assert.equal(placesOf(kepahiangProfile).isOpd('pupr'), true);
  });
  it('gives back the very calendars its services count with', () => {
    for (const calendar of [officeCalendar, hospitalCalendar, dailyCalendar])
      assert.deepEqual(calendarIn(kepahiangProfile, calendar.id), calendar);
  });
});

describe('loading the profile of a regency', () => {
  for (const [what, change, path, code] of cases) {
    it(`names the place of ${what} and says how to mend it`, () => {
      const faults = faultsOf(changed(change));
      const found = faults.find(fault => fault.path === path);
      assert.equal(found?.code, code, JSON.stringify(faults));
      assert.match(found.reason, /^[\p{Lu}0-9].*[.?]$/u);
      assert.doesNotMatch(found.reason, /[{}]|tidak valid|tidak sah/);
    });
  }
  it('lets a rate follow the day after the one before, and one stay open', () => {
    const follows = [
      rate({validTo: '2026-06-30'}),
      rate({validFrom: '2026-07-01'}),
      {...rate({validFrom: '2027-01-01'}), validTo: undefined},
    ];
    assert.deepEqual(faultsOf(changed(set('rates', {tarif: follows}))), []);
  });
  it('finds a rate inside a longer one that is not its neighbour', () => {
    const long = rate({validFrom: '2020-01-01', validTo: '2030-12-31'});
    const rows = [
      rate({validFrom: '2025-01-01', validTo: '2025-01-31'}),
      long,
      rate({validFrom: '2026-03-01', validTo: '2026-03-02'}),
    ];
    const faults = faultsOf(changed(set('rates', {tarif: rows})));
    assert.deepEqual(
      faults.map(({path, params}) => [path, params?.['n']]),
      [
        ['rates.tarif.0', 2],
        ['rates.tarif.2', 2],
      ],
    );
  });
  it('finds a new rate beside an old one that was left open', () => {
    const open = {...rate(), validTo: undefined};
    const faults = faultsOf(
      changed(set('rates', {tarif: [open, rate({validFrom: '2027-01-01', validTo: '2027-12-31'})]})),
    );
    assert.deepEqual(
      faults.map(({path, code}) => [path, code]),
      [['rates.tarif.1', 'daerah.tumpang']],
    );
  });
  it('takes rates that are tables, but neither empty ones nor bottomless ones', () => {
    const valued = (value: unknown): Json => changed(set('rates', {tarif: [{...rate(), value}]}));
    assert.deepEqual(faultsOf(valued({BENGKULU: {LUAR_KOTA: 380_000, DIKLAT: '110000.00'}})), []);
    const bottomless: Json = {};
    bottomless['more'] = bottomless;
    for (const value of [{}, [], {a: null}, '', true, Number.NaN, {a: {}}, bottomless]) {
      const profile = changed(() => undefined);
      profile['rates'] = {tarif: [{...rate(), value}]};
      assert.deepEqual(
        faultsOf(profile).map(({code}) => code),
        ['daerah.tarif'],
      );
    }
  });
  it('says everything that is wrong at once', () => {
    const codes = faultsOf(
      changed(profile => {
        set('regency.kecamatan.0.code', '17.02.01')(profile);
        set('opds.1.slug', 'setda')(profile);
        set('opds.2.accent', 'merah')(profile);
        set('calendars.0.years.0.source', '')(profile);
        set('rates', {tarif: [rate({legalBasis: ''}), rate()]})(profile);
      }),
    ).map(({code}) => code);
    for (const code of [
      'daerah.luar',
      'daerah.ganda',
      'daerah.pilihan',
      'daerah.sumber',
      'daerah.dasar',
      'daerah.tumpang',
    ])
      assert.ok(codes.includes(code), code);
  });
  it('says in Indonesian what is wrong and what to do', () => {
    const [fault] = faultsOf(changed(set('regency.kecamatan.0.code', '17.02.01')));
    assert.equal(fault?.reason, 'Kode 17.02.01 berada di luar 17.08. Pakai kode yang diawali 17.08.');
  });
  it('leaves out what a profile does not know, and takes nothing from a prototype', () => {
    const result = loadRegion(changed(set('komentar', 'dibuat 2026')));
    assert.ok(result.ok && !('komentar' in result.profile));
    const inherited = Object.create(kepahiangProfile) as object;
    assert.equal(loadRegion(inherited).ok, false);
  });
  for (const garbage of [
    undefined,
    null,
    0,
    '',
    'bukan json',
    '[]',
    '{}',
    [],
    () => 1,
    Symbol('x'),
    new Date(0),
    10n,
  ]) {
    it(`answers ${typeof garbage} garbage ${String(garbage).slice(0, 12)} with faults instead of throwing`, () => {
      const result = loadRegion(garbage);
      assert.equal(result.ok, false);
    });
  }
  it('never throws, whatever stands at any place of a profile', () => {
    const paths: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (path !== '') paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value).slice(0, 3))
        walk(inner, path === '' ? key : `${path}.${key}`);
    };
    walk(changed(set('rates', {tarif: [rate()]})), '');
    const where = fc.constantFrom(...paths.filter(path => !/17\.08/.test(path)));
    fc.assert(
      fc.property(where, fc.jsonValue(), (path, value) => {
        const result = loadRegion(
          changed(profile => set('rates', {tarif: [rate()]})(profile) ?? set(path, value)(profile)),
        );
        assert.ok(result.ok || result.faults.every(({reason}) => reason.length > 10));
      }),
      {numRuns: 300},
    );
    fc.assert(fc.property(fc.anything(), value => void loadRegion(value)));
  });
});
