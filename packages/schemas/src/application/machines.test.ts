import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {hospitalCalendar, officeCalendar} from '../calendar/holidays-2026.ts';
import {changesOutside} from './correction.ts';
import {publicLabel, transition, type ClockEffect, type Guard} from './machine.ts';
import {izinMachine, izinTimeouts} from './machines.ts';
import {afterWarning, dueEvent, isWarningDue, waitingOf} from './timeout.ts';

/** The table of the document, one row for each actor and start. */
const table: readonly {
  event: string;
  actor: string;
  from: string;
  to: string;
  guards: readonly Guard[];
  clock: ClockEffect;
  facts?: {technicalStep?: boolean; feeDue?: boolean};
}[] = [
  {event: 'ajukan', actor: 'pemohon', from: 'draf', to: 'diajukan', guards: ['isianBenar'], clock: 'start'},
  {
    event: 'ajukan',
    actor: 'petugas_loket',
    from: 'draf',
    to: 'diajukan',
    guards: ['isianBenar', 'kanalPetugas'],
    clock: 'start',
  },
  {
    event: 'terima_berkas',
    actor: 'petugas_loket',
    from: 'diajukan',
    to: 'verifikasi',
    guards: [],
    clock: 'run',
  },
  {
    event: 'minta_perbaikan',
    actor: 'verifikator',
    from: 'verifikasi',
    to: 'perlu_perbaikan',
    guards: ['butir'],
    clock: 'pause',
  },
  {
    event: 'minta_perbaikan',
    actor: 'tim_teknis',
    from: 'pemeriksaan_teknis',
    to: 'perlu_perbaikan',
    guards: ['butir'],
    clock: 'pause',
  },
  {
    event: 'ajukan_ulang',
    actor: 'pemohon',
    from: 'perlu_perbaikan',
    to: 'verifikasi',
    guards: [],
    clock: 'resume',
  },
  {
    event: 'berkas_lengkap',
    actor: 'verifikator',
    from: 'verifikasi',
    to: 'pemeriksaan_teknis',
    guards: ['bukanPemohon'],
    clock: 'run',
    facts: {technicalStep: true},
  },
  {
    event: 'berkas_lengkap',
    actor: 'verifikator',
    from: 'verifikasi',
    to: 'persetujuan',
    guards: ['bukanPemohon'],
    clock: 'run',
    facts: {technicalStep: false},
  },
  {
    event: 'rekomendasi_setuju',
    actor: 'tim_teknis',
    from: 'pemeriksaan_teknis',
    to: 'menunggu_pembayaran',
    guards: [],
    clock: 'pause',
    facts: {feeDue: true},
  },
  {
    event: 'rekomendasi_setuju',
    actor: 'tim_teknis',
    from: 'pemeriksaan_teknis',
    to: 'persetujuan',
    guards: [],
    clock: 'run',
    facts: {feeDue: false},
  },
  {
    event: 'bayar_lunas',
    actor: 'sistem',
    from: 'menunggu_pembayaran',
    to: 'persetujuan',
    guards: ['lunas'],
    clock: 'resume',
  },
  {
    event: 'setujui',
    actor: 'kepala_bidang',
    from: 'persetujuan',
    to: 'penandatanganan',
    guards: [],
    clock: 'run',
  },
  {
    event: 'tandatangani',
    actor: 'kepala_opd',
    from: 'penandatanganan',
    to: 'terbit',
    guards: ['tteBerhasil'],
    clock: 'stop',
  },
  {event: 'ambil', actor: 'pemohon', from: 'terbit', to: 'selesai', guards: [], clock: 'stop'},
  {event: 'ambil', actor: 'sistem', from: 'terbit', to: 'selesai', guards: ['lewatBatas'], clock: 'stop'},
  {
    event: 'tolak',
    actor: 'verifikator',
    from: 'verifikasi',
    to: 'ditolak',
    guards: ['alasanDanDasar'],
    clock: 'stop',
  },
  {
    event: 'tolak',
    actor: 'tim_teknis',
    from: 'pemeriksaan_teknis',
    to: 'ditolak',
    guards: ['alasanDanDasar'],
    clock: 'stop',
  },
  {
    event: 'tolak',
    actor: 'kepala_opd',
    from: 'persetujuan',
    to: 'ditolak',
    guards: ['alasanDanDasar'],
    clock: 'stop',
  },
  {
    event: 'tolak',
    actor: 'kepala_opd',
    from: 'penandatanganan',
    to: 'ditolak',
    guards: ['alasanDanDasar'],
    clock: 'stop',
  },
  ...[
    'draf',
    'diajukan',
    'verifikasi',
    'pemeriksaan_teknis',
    'perlu_perbaikan',
    'menunggu_pembayaran',
    'persetujuan',
  ].map(from => ({
    event: 'batalkan',
    actor: 'pemohon',
    from,
    to: 'dibatalkan',
    guards: ['belumBayar'] as const,
    clock: 'stop' as const,
  })),
  ...['perlu_perbaikan', 'menunggu_pembayaran'].map(from => ({
    event: 'kedaluwarsa',
    actor: 'sistem',
    from,
    to: 'kedaluwarsa',
    guards: ['lewatBatas'] as const,
    clock: 'stop' as const,
  })),
];

describe('the permit machine, row by row (services.md 3.12)', () => {
  for (const {event, actor, from, to, guards, clock, facts} of table) {
    it(`${actor} ${event}: ${from} → ${to}, clock ${clock}, ${guards.join(' and ') || 'no guard'}`, () => {
      const request = {from, event, roles: [actor as 'pemohon'], facts: facts ?? {}};
      const met = Object.fromEntries(guards.map(guard => [guard, true]));
      assert.deepEqual(transition(izinMachine, {...request, guards: met}), {ok: true, to, clock});
      for (const guard of guards)
        assert.deepEqual(transition(izinMachine, {...request, guards: {...met, [guard]: false}}), {
          ok: false,
          reason: 'GUARD_FAILED',
          guard,
        });
    });
  }
  it('has no other row than the document', () => {
    const rows = izinMachine.transitions.flatMap(row =>
      row.from.flatMap(from =>
        row.actors.flatMap(actor =>
          (typeof row.to === 'string' ? [row.to] : row.to.map(one => one.to)).map(
            to => `${actor} ${row.event} ${from} ${to}`,
          ),
        ),
      ),
    );
    assert.deepEqual(rows.sort(), table.map(row => `${row.actor} ${row.event} ${row.from} ${row.to}`).sort());
  });
  it('has the public labels in the order of the document, never the raw key', () => {
    const states =
      'draf diajukan verifikasi perlu_perbaikan pemeriksaan_teknis menunggu_pembayaran persetujuan penandatanganan terbit selesai ditolak dibatalkan kedaluwarsa'.split(
        ' ',
      );
    assert.equal(
      states.map(state => publicLabel(izinMachine, state).id).join(' · '),
      'Draf · Diterima · Sedang diperiksa · Perlu Anda perbaiki · Pemeriksaan teknis · Menunggu pembayaran · Menunggu persetujuan · Menunggu tanda tangan · Terbit · Selesai · Ditolak · Dibatalkan · Kedaluwarsa',
    );
  });
  it('creates the assessment only where a fee is due, and opens only listed fields to corrections', () => {
    const recommend = izinMachine.transitions.find(row => row.event === 'rekomendasi_setuju')!;
    assert.deepEqual(
      (recommend.to as readonly {creates?: string}[]).map(one => one.creates),
      ['SKRD', undefined],
    );
    assert.deepEqual(
      izinMachine.transitions.filter(row => row.editable).map(row => row.event),
      ['ajukan_ulang'],
    );
  });
});

describe('timeouts of the permit machine (services.md 3.12)', () => {
  it('holds the limits and the warnings as data: 10 working days with day 7, 30 days with day 25', () => {
    assert.deepEqual(
      izinTimeouts.map(({state, event, days, unit, warnOn}) => [state, event, days, unit, warnOn]),
      [
        ['perlu_perbaikan', 'kedaluwarsa', 10, 'working', 7],
        ['menunggu_pembayaran', 'kedaluwarsa', 30, 'calendar', 25],
        ['terbit', 'ambil', 30, 'calendar', undefined],
      ],
    );
  });
  it('counts corrections in working days of the office that asked', () => {
    const since = '2026-11-02T10:00:00+07:00'; // a Monday
    assert.deepEqual(waitingOf('perlu_perbaikan', since, officeCalendar), {
      event: 'kedaluwarsa',
      warnOn: '2026-11-11',
      last: '2026-11-16',
    });
    assert.equal(waitingOf('perlu_perbaikan', since, hospitalCalendar)!.last, '2026-11-13');
  });
  it('counts payment in calendar days and lapses only after the last day is over', () => {
    const waiting = waitingOf('menunggu_pembayaran', '2026-11-02T23:00:00+07:00', officeCalendar);
    assert.deepEqual(waiting, {event: 'kedaluwarsa', warnOn: '2026-11-27', last: '2026-12-02'});
    assert.equal(dueEvent(waiting, '2026-12-02T23:59:59+07:00'), undefined);
    assert.equal(dueEvent(waiting, '2026-12-03T00:00:00+07:00'), 'kedaluwarsa');
  });
  it('lets other states wait, and follows other data', () => {
    assert.equal(waitingOf('verifikasi', '2026-11-02T10:00:00+07:00', officeCalendar), null);
    assert.equal(dueEvent(null, '2030-01-01T00:00:00+07:00'), undefined);
    const other = [{...izinTimeouts[1]!, days: 3}];
    assert.equal(
      waitingOf('menunggu_pembayaran', '2026-11-02T10:00:00+07:00', officeCalendar, other)!.last,
      '2026-11-05',
    );
  });

  it('warns from its day on to the last one, by the day in WIB', () => {
    const waiting = waitingOf('menunggu_pembayaran', '2026-11-02T23:00:00+07:00', officeCalendar);
    for (const [now, due] of [
      ['2026-11-26T23:59:00+07:00', false],
      ['2026-11-26T17:00:00Z', true], // midnight in WIB
      ['2026-12-02T23:59:00+07:00', true],
      ['2026-12-03T00:00:00+07:00', false],
    ] as const)
      assert.equal(isWarningDue(waiting, now), due, now);
    assert.equal(
      isWarningDue(
        waitingOf('terbit', '2026-11-02T23:00:00+07:00', officeCalendar),
        '2026-11-27T08:00:00+07:00',
      ),
      false,
    );
    assert.equal(isWarningDue(null, '2026-11-27T08:00:00+07:00'), false);
  });

  it('ends no state on the day of its warning: who was warned late has until that day', () => {
    const waiting = waitingOf('menunggu_pembayaran', '2026-11-02T23:00:00+07:00', officeCalendar)!;
    assert.deepEqual(afterWarning(waiting, '2026-11-27'), waiting);
    const late = afterWarning(waiting, '2026-12-20');
    assert.equal(late.last, '2026-12-20');
    assert.equal(dueEvent(late, '2026-12-20T23:59:00+07:00'), undefined);
    assert.equal(dueEvent(late, '2026-12-21T00:00:00+07:00'), 'kedaluwarsa');
    const issued = waitingOf('terbit', '2026-11-02T23:00:00+07:00', officeCalendar)!;
    assert.deepEqual(afterWarning(issued, '2027-01-01'), issued, 'nobody is warned of it');
  });
});

describe('corrections change only what was listed (services.md 3.12)', () => {
  const before = {
    nama: 'Siti',
    alamat: 'Jl. A',
    anggota: [
      {nama: 'X', nik: '1'},
      {nama: 'Y', nik: '2'},
    ],
  };
  for (const [name, listed, after, outside] of [
    ['a listed field', ['alamat'], {...before, alamat: 'Jl. B'}, []],
    ['a field nobody listed', ['alamat'], {...before, nama: 'Budi'}, ['nama']],
    [
      'one cell of a list',
      ['anggota.0.nik'],
      {...before, anggota: [{nama: 'X', nik: '9'}, before.anggota[1]]},
      [],
    ],
    [
      'the cell beside it',
      ['anggota.0.nik'],
      {...before, anggota: [before.anggota[0], {nama: 'Y', nik: '9'}]},
      ['anggota.1.nik'],
    ],
    [
      'a row more than before',
      ['alamat'],
      {...before, anggota: [...before.anggota, {nama: 'Z', nik: '3'}]},
      ['anggota.2'],
    ],
    ['a field left out', [], {nama: 'Siti', alamat: 'Jl. A'}, ['anggota']],
    ['a name that only begins alike', ['alam'], {...before, alamat: 'Jl. B'}, ['alamat']],
  ] as const) {
    it(name, () => assert.deepEqual(changesOutside(listed, before, after), outside));
  }
  it('finds nothing in a copy', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), answers =>
        assert.deepEqual(changesOutside([], answers, structuredClone(answers)), []),
      ),
    );
  });
});
