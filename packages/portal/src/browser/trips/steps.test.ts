import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {statesOf} from '@kepahiang/schemas/spending/transitions.js';
import {nextAct, tripSteps, type Happened} from './steps.ts';

const happened = (event: string, from: string, to: string, day: number): Happened => ({
  ...{event, from, to, user: 'Orang Contoh'},
  at: `2026-10-0${day}T09:00:00+07:00`,
});
const approved = [
  happened('ajukan', 'DRAFT', 'DIAJUKAN', 1),
  happened('setujui', 'DIAJUKAN', 'DISETUJUI', 2),
];
const statesIn = (steps: ReturnType<typeof tripSteps>): string[] => steps.map(({state}) => state);

describe('the stages of a trip (cashless.md 7.1)', () => {
  it('say in every state that is not an end what comes next and by whom', () => {
    const ends = ['DITOLAK', 'DIBATALKAN', 'DITUTUP'];
    for (const state of statesOf('SPPD'))
      assert.equal(nextAct(state) === undefined, ends.includes(state), state);
    assert.deepEqual(nextAct('DIAJUKAN'), {
      act: 'Setujui',
      who: 'Pengguna anggaran (PA), Kuasa pengguna anggaran (KPA), atau Kepala daerah',
    });
    assert.match(nextAct('SELESAI_PERJALANAN')!.before!, /LPD/);
  });

  it('are done up to where the trip stands, and to do from there', () => {
    const steps = tripSteps('DISETUJUI', approved, '2026-10-01');
    assert.deepEqual(statesIn(steps), ['done', 'done', 'done', 'current', 'todo', 'todo', 'todo', 'todo']);
    assert.equal(steps[2]!.at, '2026-10-02T09:00:00+07:00');
    assert.equal(steps[3]!.time, 'Berikutnya: catat berangkat, oleh Pelaksana perjalanan.');
    assert.ok(tripSteps('DITUTUP', approved, undefined).every(({state}) => state === 'done'));
  });

  it('end where the trip was refused or cancelled', () => {
    const refused = [approved[0]!, happened('tolak', 'DIAJUKAN', 'DITOLAK', 3)];
    const steps = tripSteps('DITOLAK', refused, '2026-10-01');
    assert.deepEqual(statesIn(steps), ['done', 'done', 'ended']);
    assert.equal(steps.at(-1)!.label, 'Ditolak');
  });
});
