import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {openTransitions, publicLabel, transition, type Guard} from '../application/machine.ts';
import {roles, type Role} from '../role.ts';
import {
  antreanAdd,
  taskFaults,
  taskNames,
  type TaskTime,
  type VisitAnswers,
  type VisitPlace,
} from './bpjs.ts';
import {callGuards, queueMachine} from './machine.ts';
import {
  bookingFaults,
  bookingTerms,
  quotaFault,
  referralEnds,
  remainingQuota,
  type Booking,
  type BookingContext,
} from './rule.ts';
import {parseTicket, serviceEstimate, ticketNumber} from './ticket.ts';

const quota = {kuotajkn: 20, terpakaijkn: 5, kuotanonjkn: 10, terpakainonjkn: 10};

describe('ticket of the queue (services.md 4C, 5.2)', () => {
  it('reads A-12 both ways', () => {
    assert.equal(ticketNumber('A', 12), 'A-12');
    assert.deepEqual(parseTicket('A-12'), {prefix: 'A', angkaantrean: 12});
    for (const wrong of ['A12', 'a-12', 'A-0', 'A-012', '-12', 'A-12 '])
      assert.equal(parseTicket(wrong), undefined);
    for (const wrong of [0, -1, 1.5]) assert.throws(() => ticketNumber('A', wrong), RangeError);
    assert.throws(() => ticketNumber('', 1), RangeError);
  });
  const place = {tanggalperiksa: '2026-11-24', jampraktek: '08:00-12:00', minutesPerPatient: 10};
  for (const [angkaantrean, at] of [
    [1, '2026-11-24T01:00:00.000Z'],
    [12, '2026-11-24T02:50:00.000Z'],
    [24, '2026-11-24T04:50:00.000Z'],
    [25, '2026-11-24T05:00:00.000Z'],
  ] as const) {
    it(`number ${angkaantrean} is estimated at ${at}: start in WIB plus everybody before`, () =>
      assert.deepEqual(serviceEstimate({...place, angkaantrean}), {
        ok: true,
        estimasidilayani: Date.parse(at),
      }));
  }
  it('refuses what lies beyond the end of practice', () => {
    assert.deepEqual(serviceEstimate({...place, angkaantrean: 26}), {
      ok: false,
      fault: {code: 'antrean.lewat_jam', params: {x: '12.00'}},
    });
    assert.throws(() => serviceEstimate({...place, jampraktek: '8-12', angkaantrean: 1}), RangeError);
  });
});

describe('places and bookings (services.md 4C, 5.2)', () => {
  it('leaves quota less booked, never below zero', () => {
    assert.equal(remainingQuota(quota, 'JKN'), 15);
    assert.equal(remainingQuota(quota, 'NON_JKN'), 0);
    assert.equal(remainingQuota({...quota, terpakaijkn: 23}, 'JKN'), 0);
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (kuotajkn, terpakaijkn) => {
        const left = remainingQuota({...quota, kuotajkn, terpakaijkn}, 'JKN');
        assert.ok(left >= 0 && (left === 0 || left + terpakaijkn === kuotajkn));
      }),
    );
  });
  it('refuses where none is left, each kind of patient by itself', () => {
    assert.equal(quotaFault(quota, 'JKN'), undefined);
    assert.equal(quotaFault(quota, 'NON_JKN')?.code, 'antrean.penuh');
  });
  const booking: Booking = {
    pasien: '000123',
    kode_poli: 'INT',
    tanggal_periksa: '2026-11-30',
    jenis_pasien: 'JKN',
    tanggal_rujukan: '2026-11-01',
  };
  const context: BookingContext = {today: '2026-11-24', quota, isOpen: true, booked: []};
  const found = (changes: Partial<Booking>, around: Partial<BookingContext> = {}): string[] =>
    bookingFaults({...booking, ...changes}, {...context, ...around}).map(
      fault => `${fault.path} ${fault.code}`,
    );
  for (const [day, faults] of [
    ['2026-11-23', ['tanggal_periksa antrean.tanggal']],
    ['2026-11-24', []],
    ['2026-12-24', []],
    ['2026-12-25', ['tanggal_periksa antrean.tanggal']],
  ] as const) {
    it(`a booking for ${day} on 24 November is ${faults.length ? 'refused' : 'taken'}`, () =>
      assert.deepEqual(found({tanggal_periksa: day}), faults));
  }
  it('refuses a closed clinic and a full day', () => {
    assert.deepEqual(found({}, {isOpen: false}), ['tanggal_periksa antrean.tutup']);
    assert.deepEqual(found({jenis_pasien: 'NON_JKN'}), ['tanggal_periksa antrean.penuh']);
  });
  it('refuses the same patient twice on one day in one clinic, and only that', () => {
    const one = {pasien: '000123', kode_poli: 'INT', tanggal_periksa: '2026-11-30'};
    assert.deepEqual(found({}, {booked: [one]}), ['kode_poli antrean.ganda']);
    for (const other of [{kode_poli: 'GIG'}, {tanggal_periksa: '2026-12-01'}, {pasien: '000124'}])
      assert.deepEqual(found({}, {booked: [{...one, ...other}]}), []);
  });
  it('takes a referral on its 90th day and not on the day after; the days are data', () => {
    assert.equal(bookingTerms.referralDays, 90);
    assert.equal(referralEnds('2026-09-01'), '2026-11-30');
    assert.deepEqual(found({tanggal_rujukan: '2026-09-01'}), []);
    assert.deepEqual(found({tanggal_rujukan: '2026-08-31'}), ['nomor_referensi antrean.rujukan']);
    assert.equal(referralEnds('2026-09-01', {...bookingTerms, referralDays: 30}), '2026-10-01');
  });
});

describe('states of the queue (services.md 4C)', () => {
  const guards = {hadir: true, bolehPanggil: true, tigaPanggilan: true};
  const go = (
    from: string,
    event: string,
    given: Partial<Record<Guard, boolean>> = guards,
    who: readonly Role[] = roles,
  ) => transition(queueMachine, {from, event, roles: who, facts: {}, guards: given});
  it('has the states of the document, each with a label', () => {
    assert.deepEqual(
      Object.keys(queueMachine.labels),
      'dipesan check_in menunggu dipanggil dilayani farmasi selesai tidak_hadir batal'.split(' '),
    );
    for (const state of Object.keys(queueMachine.labels))
      assert.notEqual(publicLabel(queueMachine, state).id, state);
  });
  it('goes from booking to the pharmacy and the end', () => {
    let state = queueMachine.initial;
    const way = [state];
    for (const event of ['check_in', 'tunggu', 'panggil', 'layani', 'ke_farmasi', 'selesaikan']) {
      const result = go(state, event);
      assert.ok(result.ok, event);
      way.push((state = result.to));
    }
    assert.equal(way.join(' → '), 'dipesan → check_in → menunggu → dipanggil → dilayani → farmasi → selesai');
    assert.equal(go('dilayani', 'selesaikan').ok, true); // nobody has to fetch medicine
  });
  it('calls three times, and then somebody is absent', () => {
    for (const calls of [0, 1, 2]) {
      assert.equal(go('dipanggil', 'panggil', callGuards(calls)).ok, true);
      assert.equal(go('dipanggil', 'tidak_hadir', callGuards(calls)).ok, false);
    }
    assert.equal(go('dipanggil', 'panggil', callGuards(3)).ok, false);
    const absent = go('dipanggil', 'tidak_hadir', callGuards(3));
    assert.equal(absent.ok && absent.to, 'tidak_hadir');
  });
  it('cancels until the check-in and never after it', () => {
    for (const state of Object.keys(queueMachine.labels))
      assert.equal(go(state, 'batalkan', guards, ['pemohon']).ok, state === 'dipesan', state);
  });
  it('leaves no way out of an end', () => {
    for (const end of queueMachine.ends) assert.deepEqual(openTransitions(queueMachine, end, roles), []);
  });
});

describe('payload of antrean/add (services.md 5.2)', () => {
  const answers: VisitAnswers = {
    pasien_baru: false,
    norm: '000123',
    nik: '1708004101900001',
    hp: '+6281200001234',
    jenis_pasien: 'JKN',
    nomor_kartu: '0000000000001',
    jenis_kunjungan: 1,
    nomor_referensi: '0702R0011126B000001',
    kode_poli: 'INT',
    kode_dokter: '12345',
    jam_praktik: '08:00-12:00',
    tanggal_periksa: '2026-11-30',
  };
  const place: VisitPlace = {
    kodebooking: '7K3QX9AB',
    nomorantrean: 'A-12',
    angkaantrean: 12,
    estimasidilayani: Date.parse('2026-11-30T09:50:00+07:00'),
    namapoli: 'Penyakit Dalam',
    namadokter: 'dr. Contoh',
    quota,
  };
  it('has every field of the document, in its order, with its type', () => {
    assert.deepEqual(Object.entries(antreanAdd(answers, place)), [
      ['kodebooking', '7K3QX9AB'],
      ['jenispasien', 'JKN'],
      ['nomorkartu', '0000000000001'],
      ['nik', '1708004101900001'],
      ['nohp', '081200001234'],
      ['kodepoli', 'INT'],
      ['namapoli', 'Penyakit Dalam'],
      ['pasienbaru', 0],
      ['norm', '000123'],
      ['tanggalperiksa', '2026-11-30'],
      ['kodedokter', 12345],
      ['namadokter', 'dr. Contoh'],
      ['jampraktek', '08:00-12:00'],
      ['jeniskunjungan', 1],
      ['nomorreferensi', '0702R0011126B000001'],
      ['nomorantrean', 'A-12'],
      ['angkaantrean', 12],
      ['estimasidilayani', 1796007000000],
      ['sisakuotajkn', 15],
      ['kuotajkn', 20],
      ['sisakuotanonjkn', 0],
      ['kuotanonjkn', 10],
      ['keterangan', ''],
    ]);
  });
  it('says "NON JKN" with empty card and reference, whatever was typed before', () => {
    const sent = antreanAdd({...answers, jenis_pasien: 'NON_JKN'}, place);
    assert.deepEqual([sent.jenispasien, sent.nomorkartu, sent.nomorreferensi], ['NON JKN', '', '']);
  });
  it('takes the reference the hospital made for an internal referral, and marks a new patient', () => {
    const {nomor_referensi: _none, norm: _new, ...rest} = answers;
    const sent = antreanAdd(
      {...rest, jenis_kunjungan: 2, pasien_baru: true},
      {...place, nomorreferensi: 'INT-1'},
    );
    assert.deepEqual(
      [sent.nomorreferensi, sent.pasienbaru, sent.norm, sent.jeniskunjungan],
      ['INT-1', 1, '', 2],
    );
  });
  it('refuses a doctor without a BPJS number', () => {
    assert.throws(() => antreanAdd({...answers, kode_dokter: 'DR-1'}, place), RangeError);
  });
});

describe('task times of antrean/updatewaktu (services.md 5.2)', () => {
  const tasks = (...ids: number[]): TaskTime[] =>
    ids.map((taskid, i) => ({kodebooking: '7K3QX9AB', taskid, waktu: 1_796_000_000_000 + i * 60_000}));
  const found = (list: readonly TaskTime[], isNew = true): string[] =>
    taskFaults(list, isNew).map(fault => `${fault.path} ${fault.code}`);
  it('knows 1 to 7 and 99', () =>
    assert.deepEqual(Object.keys(taskNames).map(Number), [1, 2, 3, 4, 5, 6, 7, 99]));
  for (const [name, list, isNew, faults] of [
    ['a whole visit of a new patient', tasks(1, 2, 3, 4, 5, 6, 7), true, []],
    ['a known patient who starts at 3', tasks(3, 4, 5), false, []],
    ['a known patient who starts at 1', tasks(1, 2, 3), false, []],
    ['a new patient who starts at 3', tasks(3, 4, 5), true, ['0 tugas.awal']],
    ['a known patient who starts at 2', tasks(2, 3), false, ['0 tugas.awal']],
    ['cancelling before the doctor', tasks(1, 2, 3, 99), true, []],
    ['cancelling before anything', tasks(99), true, []],
    ['cancelling while being seen', tasks(3, 4, 99), false, []],
    ['cancelling after 5', tasks(3, 4, 5, 99), false, ['3 tugas.batal']],
    ['going on after cancelling', tasks(1, 99, 2), true, ['2 tugas.sesudah_batal']],
    ['a task twice', tasks(1, 2, 2), true, ['2 tugas.urutan']],
    ['a task backwards', tasks(1, 3, 2), true, ['2 tugas.urutan']],
    ['a task nobody knows', tasks(1, 8), true, ['1 tugas.tidak_dikenal']],
  ] as const) {
    it(`${name}: ${faults.join(', ') || 'nothing to say'}`, () =>
      assert.deepEqual(found(list, isNew), faults));
  }
  it('wants times that strictly increase', () => {
    const [first, second] = tasks(1, 2) as [TaskTime, TaskTime];
    assert.deepEqual(found([first, {...second, waktu: first.waktu}]), ['1 tugas.waktu']);
    assert.deepEqual(found([first, {...second, waktu: first.waktu - 1}]), ['1 tugas.waktu']);
    assert.deepEqual(found([first, {...second, waktu: first.waktu + 1}]), []);
  });
});
