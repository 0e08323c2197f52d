import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openTransitions, publicLabel, transition, type Guard} from '../application/machine.ts';
import {dueEvent, waitingOf} from '../application/timeout.ts';
import {dueDate} from '../calendar/clock.ts';
import {officeCalendar} from '../calendar/holidays-2026.ts';
import {isOpdSlug} from '../opd.ts';
import {roles} from '../role.ts';
import {complaintDeadlines} from './deadline.ts';
import {complaintKindOptions, complaintTerms, complaintTierNames, complaintTiers} from './kind.ts';
import {complaintMachine, complaintTimeouts} from './machine.ts';
import {
  complaintDestination,
  complaintVisibility,
  contactFaults,
  forwardingFault,
  newTrackingCode,
  trackingBy,
  wbsOpd,
  withoutIdentity,
} from './rule.ts';

const received = '2026-08-03T09:00:00+07:00'; // a Monday

describe('complaints: kinds and deadlines (services.md 3.3)', () => {
  it('knows the three kinds and the three tiers, each with a name', () => {
    assert.deepEqual(
      complaintKindOptions.map(option => option.value),
      ['PENGADUAN', 'ASPIRASI', 'PERMINTAAN_INFORMASI'],
    );
    assert.deepEqual(Object.keys(complaintTierNames), [...complaintTiers]);
  });
  it('promises 3 days to verify, 5 to reply first, 10 for the reporter', () => {
    const due = complaintDeadlines(
      {received, forwarded: '2026-08-06T15:00:00+07:00', answered: '2026-08-13T16:30:00+07:00'},
      officeCalendar,
    );
    assert.equal(due.verifyBy, '2026-08-06');
    assert.equal(due.firstReplyBy, '2026-08-13');
    assert.equal(due.reporterAnswerBy, '2026-08-23'); // a Sunday: the reporter's days are calendar days
    assert.equal(due.finishBy, null);
  });
  for (const [tier, days] of [
    ['NORMATIF_INFORMASI', 5],
    ['TIDAK_BERKADAR_PENGAWASAN', 14],
    ['BERKADAR_PENGAWASAN', 60],
  ] as const) {
    it(`finishes ${tier} in ${days} working days`, () => {
      assert.equal(complaintTerms.finalWorkingDays[tier], days);
      const {finishBy} = complaintDeadlines({received, tier}, officeCalendar);
      assert.equal(finishBy, dueDate(received, days, [], officeCalendar));
    });
  }
  it('gives dates one can check on a calendar', () => {
    const due = (tier: (typeof complaintTiers)[number]) =>
      complaintDeadlines({received, tier}, officeCalendar).finishBy;
    assert.equal(due('NORMATIF_INFORMASI'), '2026-08-10');
    assert.equal(due('TIDAK_BERKADAR_PENGAWASAN'), '2026-08-24'); // 17 August is a holiday
    assert.equal(due('BERKADAR_PENGAWASAN'), '2026-10-28'); // and so is 25 August
  });
  it('has no first reply or final date before there is something to count from', () => {
    assert.deepEqual(complaintDeadlines({received}, officeCalendar), {
      verifyBy: '2026-08-06',
      firstReplyBy: null,
      reporterAnswerBy: null,
      finishBy: null,
    });
  });
  it('stands still while the reporter has the word', () => {
    const pauses = [{from: '2026-08-05T10:00:00+07:00', to: '2026-08-07T10:00:00+07:00'}];
    const {finishBy} = complaintDeadlines({received, tier: 'NORMATIF_INFORMASI', pauses}, officeCalendar);
    assert.equal(finishBy, '2026-08-13');
  });
  it('follows other terms handed in', () => {
    const terms = {...complaintTerms, verifyWorkingDays: 1};
    assert.equal(complaintDeadlines({received}, officeCalendar, terms).verifyBy, '2026-08-04');
  });
});

describe('complaints: the states (services.md 3.3)', () => {
  const states =
    'diterima diverifikasi diteruskan ditindaklanjuti dijawab selesai dikembalikan duplikat ditutup_tanpa_tanggapan';
  const guards = Object.fromEntries(
    complaintMachine.transitions.flatMap(row => row.guards ?? []).map(guard => [guard, true]),
  ) as Partial<Record<Guard, boolean>>;
  it('has the states of the document, each with a label', () => {
    assert.deepEqual(Object.keys(complaintMachine.labels), states.split(' '));
    for (const state of Object.keys(complaintMachine.labels))
      assert.notEqual(publicLabel(complaintMachine, state).id, state);
  });
  it('goes from receipt to the end the way the document draws it', () => {
    let from = complaintMachine.initial;
    const way = [from];
    for (const [event, role] of [
      ['verifikasi', 'verifikator'],
      ['teruskan', 'verifikator'],
      ['tindak_lanjuti', 'tim_teknis'],
      ['jawab', 'tim_teknis'],
      ['terima_jawaban', 'pemohon'],
    ] as const) {
      const result = transition(complaintMachine, {from, event, roles: [role], facts: {}, guards});
      assert.ok(result.ok, event);
      from = result.to;
      way.push(from);
    }
    assert.deepEqual(way, states.split(' ').slice(0, 6));
  });
  for (const [event, from, guard, to] of [
    ['verifikasi', 'diterima', 'tingkat', 'diverifikasi'],
    ['teruskan', 'diverifikasi', 'tujuanBenar', 'diteruskan'],
    ['jawab', 'ditindaklanjuti', 'tanggapan', 'dijawab'],
    ['tanggapi', 'dijawab', 'dalamBatas', 'ditindaklanjuti'],
    ['tutup', 'dijawab', 'lewatBatas', 'ditutup_tanpa_tanggapan'],
    ['kembalikan', 'diterima', 'alamatBenar', 'dikembalikan'],
    ['tandai_duplikat', 'diverifikasi', 'nomorAsal', 'duplikat'],
  ] as const) {
    it(`${event} leads to ${to} and asks for ${guard}`, () => {
      const request = {from, event, roles, facts: {}};
      const done = transition(complaintMachine, {...request, guards});
      assert.equal(done.ok && done.to, to);
      assert.deepEqual(transition(complaintMachine, {...request, guards: {...guards, [guard]: false}}), {
        ok: false,
        reason: 'GUARD_FAILED',
        guard,
      });
    });
  }
  it('lets every state be reached, and nobody leave an end', () => {
    const reached = new Set(complaintMachine.transitions.map(row => row.to));
    for (const state of states.split(' ').slice(1)) assert.ok(reached.has(state), state);
    for (const end of complaintMachine.ends)
      assert.deepEqual(openTransitions(complaintMachine, end, roles), []);
  });
  it('closes ten days after an answer nobody came back on, not within them', () => {
    const waiting = waitingOf('dijawab', '2026-08-13T16:30:00+07:00', officeCalendar, complaintTimeouts);
    assert.equal(dueEvent(waiting, '2026-08-23T23:00:00+07:00'), undefined);
    assert.equal(dueEvent(waiting, '2026-08-24T00:00:00+07:00'), 'tutup');
  });
});

describe('complaints: who is known to whom (services.md 3.3)', () => {
  const named = {anonim: false, rahasia: false, nama: 'Siti', hp: '+6281200001234'};
  it('asks everybody who is not anonymous for name and phone, never for an e-mail address', () => {
    assert.deepEqual(contactFaults(named), []);
    assert.deepEqual(contactFaults({anonim: false, rahasia: true, nama: ' '}), [
      {path: 'nama', code: 'isian.kosong'},
      {path: 'hp', code: 'isian.kosong'},
    ]);
  });
  it('refuses an identity in an anonymous complaint, and never stores one', () => {
    assert.deepEqual(contactFaults({anonim: true, rahasia: false}), []);
    assert.deepEqual(
      contactFaults({...named, anonim: true}).map(fault => [fault.path, fault.code]),
      [
        ['nama', 'pengaduan.anonim'],
        ['hp', 'pengaduan.anonim'],
      ],
    );
    assert.deepEqual(withoutIdentity({...named, email: 'w@mail.id', anonim: true, isi: 'Jalan rusak'}), {
      anonim: true,
      rahasia: false,
      isi: 'Jalan rusak',
    });
    assert.equal(withoutIdentity(named), named);
  });
  it('keeps a confidential text and every report of corruption from the public', () => {
    assert.deepEqual(complaintVisibility(named), {identity: 'handlingOpd', text: 'public'});
    assert.deepEqual(complaintVisibility({anonim: false, rahasia: true}), {
      identity: 'handlingOpd',
      text: 'handlingOpd',
    });
    assert.deepEqual(complaintVisibility({anonim: true, rahasia: false, dugaan_korupsi: true}), {
      identity: 'nobody',
      text: 'handlingOpd',
    });
  });
  it('gives anonymous reporters a tracking code only', () => {
    assert.equal(trackingBy({anonim: true}), 'kode_lacak');
    assert.equal(trackingBy({anonim: false}), 'nomor_dan_hp');
    assert.equal(newTrackingCode([7, 19, 3, 23, 29, 9, 10, 11, 2, 0, 26, 20]), '7K3Q-X9AB-20TM');
    assert.throws(() => newTrackingCode([1, 2]), RangeError);
  });
});

describe('complaints: corruption goes to the WBS of the Inspektorat (services.md 3.3)', () => {
  it('never goes to the OPD complained of', () => {
    assert.ok(isOpdSlug(wbsOpd));
    assert.equal(complaintDestination({opd: 'pupr', dugaan_korupsi: true}), 'inspektorat');
    assert.equal(complaintDestination({opd: 'pupr', dugaan_korupsi: false}), 'pupr');
    assert.equal(complaintDestination({opd: 'inspektorat', dugaan_korupsi: true}), null);
  });
  it('refuses any other way', () => {
    const subject = {opd: 'pupr', dugaan_korupsi: true};
    assert.equal(forwardingFault(subject, 'pupr')?.code, 'pengaduan.wbs');
    assert.equal(forwardingFault(subject, 'setda')?.code, 'pengaduan.wbs');
    assert.equal(forwardingFault(subject, 'inspektorat'), undefined);
    assert.equal(
      forwardingFault({opd: 'inspektorat', dugaan_korupsi: true}, 'inspektorat')?.code,
      'pengaduan.wbs',
    );
    assert.equal(forwardingFault({opd: 'pupr', dugaan_korupsi: false}, 'pupr'), undefined);
  });
});
