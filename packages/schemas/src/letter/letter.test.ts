import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays} from '../dates.ts';
import {nomorSuratFault} from '../identifiers/nomor-surat.ts';
import {
  formatLetterNumber,
  letterTemplateOf,
  letterTemplates,
  nextLetterNumber,
  romanMonthTemplate,
  type LetterSequence,
} from './number.ts';
import {letterFaults, namaPemerintah, signerLines, type Letter} from './part.ts';
import {cancelLetter, registerFaults, type RegisterEntry} from './register.ts';

describe('templates of letter numbers (services.md 3.7)', () => {
  const parts = {klasifikasi: '000.1.2.3', urut: 45, unit: 'DPUPR', tanggal: '2026-11-24'};
  it('write classification, serial, unit and year, with the Roman month or zeros where an OPD wants them', () => {
    assert.equal(formatLetterNumber(parts), '000.1.2.3/45/DPUPR/2026');
    assert.equal(formatLetterNumber(parts, romanMonthTemplate), '000.1.2.3/45/DPUPR/XI/2026');
    assert.equal(
      formatLetterNumber(parts, '{klasifikasi}/{urut:3}/{unit}/{tahun}'),
      '000.1.2.3/045/DPUPR/2026',
    );
    assert.throws(() => formatLetterNumber(parts, '{urut}/{entah}'), RangeError);
  });
  it('give numbers that pass the rule of our own letters, whatever the month (identifiers.md 7.2)', () => {
    for (let month = 1; month <= 12; month += 1)
      for (const template of [letterTemplateOf('pupr'), romanMonthTemplate]) {
        const tanggal = `2026-${String(month).padStart(2, '0')}-09`;
        assert.equal(nomorSuratFault(formatLetterNumber({...parts, tanggal}, template)), undefined);
      }
  });
  it('belong to an OPD or are the common one', () => {
    const own = {...letterTemplates, rsud: romanMonthTemplate};
    assert.equal(letterTemplateOf('rsud', own), romanMonthTemplate);
    assert.equal(letterTemplateOf('pupr', own), '{klasifikasi}/{urut}/{unit}/{tahun}');
  });
});

describe('the sequence of letter numbers (services.md 3.7)', () => {
  const request = {klasifikasi: '503', unit: 'DPMPTSP', tanggal: '2026-11-24'};
  const state: LetterSequence = {unit: 'DPMPTSP', tahun: 2026, urut: 718, tanggal: '2026-11-23'};
  it('gives one more than the last', () => {
    assert.deepEqual(nextLetterNumber(state, request), {
      ok: true,
      nomor: '503/719/DPMPTSP/2026',
      urut: 719,
      state: {unit: 'DPMPTSP', tahun: 2026, urut: 719, tanggal: '2026-11-24'},
    });
  });
  it('begins at 1 with the first letter and on 1 January', () => {
    const first = nextLetterNumber(undefined, request);
    assert.ok(first.ok && first.urut === 1);
    const newYear = nextLetterNumber(state, {...request, tanggal: '2027-01-01'});
    assert.ok(newYear.ok && newYear.nomor === '503/1/DPMPTSP/2027');
    const lastDay = nextLetterNumber(state, {...request, tanggal: '2026-12-31'});
    assert.ok(lastDay.ok && lastDay.urut === 719);
  });
  it('dates no letter before the last issued one; the same day is fine', () => {
    assert.deepEqual(nextLetterNumber(state, {...request, tanggal: '2026-11-22'}), {
      ok: false,
      fault: {code: 'surat.mundur', params: {x: '2026-11-23'}},
    });
    assert.ok(nextLetterNumber(state, {...request, tanggal: '2026-11-23'}).ok);
    const lastYear = nextLetterNumber(
      {...state, tahun: 2027, tanggal: '2027-01-01'},
      {...request, tanggal: '2026-12-31'},
    );
    assert.equal(lastYear.ok, false);
  });
  it('refuses parts no number can hold, and the sequence of another unit', () => {
    const bad = nextLetterNumber(state, {...request, klasifikasi: '50'});
    assert.ok(!bad.ok && bad.fault.code === 'surat.klasifikasi');
    const noDay = nextLetterNumber(state, {...request, tanggal: '2026-11-31'});
    assert.ok(!noDay.ok && noDay.fault.code === 'tgl.tidak_ada');
    assert.throws(() => nextLetterNumber(state, {...request, unit: 'RSUD'}), RangeError);
  });
  it('leaves a register without a finding, whatever the order of units and the steps of time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('DPMPTSP', 'RSUD', 'DINKES'), fc.nat(40), fc.boolean()), {
          maxLength: 60,
        }),
        steps => {
          const states = new Map<string, LetterSequence>();
          const register: RegisterEntry[] = [];
          let tanggal = '2026-01-01';
          for (const [unit, days, isCancelled] of steps) {
            tanggal = addDays(tanggal, days);
            const next = nextLetterNumber(states.get(unit), {klasifikasi: '503', unit, tanggal});
            assert.ok(next.ok);
            states.set(unit, next.state);
            const entry = {unit, urut: next.urut, tanggal, nomor: next.nomor};
            register.push(isCancelled ? cancelLetter(entry, 'Salah ketik') : entry);
          }
          assert.deepEqual(registerFaults(register), []);
        },
      ),
    );
  });
});

describe('a register read as a whole (services.md 3.7)', () => {
  const entry = (urut: number, tanggal: string, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
    unit: 'RSUD',
    urut,
    tanggal,
    nomor: `445/${urut}/RSUD/${tanggal.slice(0, 4)}`,
    ...more,
  });
  const found = (...entries: RegisterEntry[]): string[] =>
    registerFaults(entries).map(fault => `${fault.path} ${fault.code}`);
  it('finds gaps, numbers used twice and dates that go back', () => {
    assert.deepEqual(found(entry(1, '2026-01-02'), entry(2, '2026-01-02'), entry(3, '2026-02-01')), []);
    assert.deepEqual(found(entry(2, '2026-01-02')), ['0 surat.lompat']);
    assert.deepEqual(found(entry(1, '2026-01-02'), entry(3, '2026-01-03')), ['1 surat.lompat']);
    assert.deepEqual(found(entry(1, '2026-01-02'), entry(1, '2026-01-03')), ['1 surat.ganda']);
    assert.deepEqual(found(entry(1, '2026-01-05'), entry(2, '2026-01-03'), entry(3, '2026-01-05')), [
      '1 surat.mundur',
    ]);
  });
  it('goes on from the highest number and the latest date, so that one slip is one finding', () => {
    assert.deepEqual(
      found(entry(1, '2026-01-02'), entry(2, '2026-01-02'), entry(1, '2026-01-02'), entry(3, '2026-01-02')),
      ['2 surat.ganda'],
    );
    assert.deepEqual(found(entry(1, '2026-01-05'), entry(2, '2026-01-03'), entry(3, '2026-01-04')), [
      '1 surat.mundur',
      '2 surat.mundur',
    ]);
  });
  it('restarts with the year and counts each unit by itself', () => {
    const dinkes = {unit: 'DINKES', nomor: '440/1/DINKES/2026'};
    assert.deepEqual(
      found(entry(1, '2026-12-31'), entry(1, '2026-12-31', dinkes), entry(1, '2027-01-02')),
      [],
    );
    assert.deepEqual(found(entry(1, '2026-12-31'), entry(2, '2027-01-02')), ['1 surat.lompat']);
  });
  it('keeps a cancelled number used, with a reason', () => {
    const cancelled = cancelLetter(entry(1, '2026-01-02'), 'Salah alamat');
    assert.deepEqual(found(cancelled, entry(2, '2026-01-03')), []);
    assert.deepEqual(found(cancelled, entry(1, '2026-01-03')), ['1 surat.ganda']);
    assert.throws(() => cancelLetter(entry(1, '2026-01-02'), ' '), RangeError);
    assert.deepEqual(found(entry(1, '2026-01-02', {batal: {alasan: ''}})), ['0 surat.alasan']);
  });
  it('finds a number that says another year than its date, and one that is none', () => {
    assert.deepEqual(found(entry(1, '2026-01-02', {nomor: '445/1/RSUD/2025'})), ['0 surat.beda_tahun']);
    assert.deepEqual(found(entry(1, '2026-01-02', {nomor: '445/1'})), ['0 surat.tahun']);
  });
});

describe('parts of a letter (services.md 3.7)', () => {
  const letter: Letter = {
    kop: {
      lambang: 'kepahiang',
      pemerintah: namaPemerintah,
      opd: 'DINAS KESEHATAN',
      alamat: 'Jl. Lintas Kepahiang',
    },
    nomor: '440/1/DINKES/2026',
    sifat: 'Biasa',
    lampiran: '-',
    hal: 'Undangan',
    tempat: 'Kepahiang',
    tanggal: '2026-11-24',
    isi: ['Dengan hormat,'],
    penandatangan: {jabatan: 'Kepala Dinas Kesehatan', nama: 'Contoh', nip: '199001012014021901'},
    tembusan: [],
  };
  it('is whole with head, number, kind, attachments, subject, place, date, body and signer', () => {
    assert.deepEqual(letterFaults(letter), []);
    assert.deepEqual(
      letterFaults({...letter, hal: ' ', isi: []}).map(fault => fault.path),
      ['hal', 'isi'],
    );
    assert.deepEqual(
      letterFaults({...letter, kop: {...letter.kop, opd: ''}}).map(fault => fault.path),
      ['kop.opd'],
    );
  });
  for (const [sebagai, lines] of [
    [undefined, ['Sekretaris Daerah']],
    ['a.n.', ['a.n. Bupati Kepahiang', 'Sekretaris Daerah']],
    ['u.b.', ['u.b. Bupati Kepahiang', 'Sekretaris Daerah']],
    ['Plt.', ['Plt. Sekretaris Daerah']],
    ['Plh.', ['Plh. Sekretaris Daerah']],
  ] as const) {
    it(`writes ${sebagai ?? 'no'} capacity above the signature`, () => {
      const signer = {jabatan: 'Sekretaris Daerah', nama: 'Contoh', nip: '199001012014021901'};
      assert.deepEqual(
        signerLines(sebagai ? {...signer, sebagai, atasNama: 'Bupati Kepahiang'} : signer),
        lines,
      );
    });
  }
  it('must say on whose behalf', () => {
    const penandatangan = {...letter.penandatangan, sebagai: 'a.n.'} as const;
    assert.deepEqual(
      letterFaults({...letter, penandatangan}).map(fault => fault.path),
      ['penandatangan.atasNama'],
    );
  });
});
