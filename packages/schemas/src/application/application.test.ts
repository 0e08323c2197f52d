import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {opdList} from '../opd.ts';
import {roles} from '../role.ts';
import {openTransitions, publicLabel, transition} from './machine.ts';
import {izinMachine, laporanMachine, machineOf} from './machines.ts';
import {applicationNumberFault, cleanApplicationNumber, newApplicationNumber} from './number.ts';

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const number = fc
  .tuple(
    fc.constantFrom(...opdList.map(opd => opd.kode)),
    fc.array(fc.integer({min: 0, max: 31}), {minLength: 5, maxLength: 5}),
  )
  .map(([kode, random]) => newApplicationNumber(kode, '2026-11-24', random));

describe('the application number (services.md 3.16)', () => {
  it('has the shape KODE-YYMM-six and is read in any case, with or without hyphens', () => {
    fc.assert(
      fc.property(number, it => {
        assert.equal(applicationNumberFault(it), undefined);
        assert.equal(cleanApplicationNumber(it.toLowerCase().replaceAll('-', ' ')), it);
        assert.equal(cleanApplicationNumber(it.replaceAll('-', '')), it);
      }),
    );
  });
  it('catches every wrong symbol and every swap of neighbours behind the code', () => {
    fc.assert(
      fc.property(number, fc.nat(5), fc.nat(31), (it, place, other) => {
        const index = it.length - 6 + place;
        const wrong = it.slice(0, index) + symbols[other]! + it.slice(index + 1);
        if (wrong !== it) assert.equal(applicationNumberFault(wrong)?.code, 'nomor.cek');
        const swapped = it.slice(0, index - 1) + it[index]! + it[index - 1]! + it.slice(index + 1);
        if (place > 0 && swapped !== it) assert.equal(applicationNumberFault(swapped)?.code, 'nomor.cek');
      }),
    );
  });
  it('refuses letters that are never issued and unknown codes', () => {
    assert.equal(applicationNumberFault('DPMPTSP-2611-7K3QXO')?.code, 'nomor.bentuk');
    assert.equal(applicationNumberFault('ENTAH-2611-7K3QX9')?.code, 'nomor.bentuk');
    assert.equal(applicationNumberFault('DPMPTSP-2613-7K3QX9')?.code, 'nomor.bentuk');
  });
});

const guards = {
  isianBenar: true,
  kanalPetugas: true,
  butir: true,
  alasanDanDasar: true,
  alasan: true,
  bukanPemohon: true,
  tteBerhasil: true,
  lunas: true,
  belumBayar: true,
  lewatBatas: true,
  fotoSesudah: true,
};

describe('the state machines (services.md 3.12)', () => {
  for (const machine of [izinMachine, laporanMachine]) {
    const events = [...new Set(machine.transitions.map(row => row.event))];
    it(`${machine.id}: every state, event and role that is not in the table is refused`, () => {
      for (const from of Object.keys(machine.labels)) {
        for (const event of events) {
          for (const role of roles) {
            const row = machine.transitions.find(
              one => one.from.includes(from) && one.event === event && one.actors.includes(role),
            );
            assert.equal(
              transition(machine, {from, event, roles: [role], facts: {}, guards}).ok,
              row !== undefined,
              `${from} ${event} ${role}`,
            );
          }
        }
      }
    });
    it(`${machine.id}: an end has no way on but what the public may collect`, () => {
      for (const end of machine.ends) {
        assert.deepEqual(
          [...new Set(openTransitions(machine, end, roles).map(row => row.event))],
          end === 'terbit' ? ['ambil'] : [],
        );
      }
    });
    it(`${machine.id}: every state it can reach has a public label in both languages`, () => {
      for (const row of machine.transitions) {
        for (const to of typeof row.to === 'string' ? [row.to] : row.to.map(one => one.to)) {
          assert.notEqual(publicLabel(machine, to).id, to);
          assert.notEqual(publicLabel(machine, to).en, to);
        }
      }
    });
  }
  it('asks for the list of what to mend before a correction, and stops the clock meanwhile', () => {
    const request = {
      from: 'verifikasi',
      event: 'minta_perbaikan',
      roles: ['verifikator'],
      facts: {},
    } as const;
    assert.deepEqual(transition(izinMachine, {...request, guards: {}}), {
      ok: false,
      reason: 'GUARD_FAILED',
      guard: 'butir',
    });
    assert.deepEqual(transition(izinMachine, {...request, guards: {butir: true}}), {
      ok: true,
      to: 'perlu_perbaikan',
      clock: 'pause',
    });
  });
  it('goes through the technical step only where the service has one', () => {
    const request = {from: 'verifikasi', event: 'berkas_lengkap', roles: ['verifikator'], guards} as const;
    const to = (technicalStep: boolean): unknown => {
      const result = transition(izinMachine, {...request, facts: {technicalStep}});
      return result.ok && result.to;
    };
    assert.equal(to(true), 'pemeriksaan_teknis');
    assert.equal(to(false), 'persetujuan');
  });
  it('gives a service the permit machine unless it names another', () => {
    assert.equal(machineOf({}), izinMachine);
    assert.equal(machineOf({machine: 'laporan'}), laporanMachine);
  });
});
