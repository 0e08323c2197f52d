import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {enMessages} from '../messages/en.ts';
import {idMessages} from '../messages/id.ts';
import {faultText} from '../messages/text.ts';
import {ruleFaults, type CheckClock} from '../service/rule.ts';
import type {Rule} from '../service/types.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {dateInYear, datesInOrder, rekeningInDpa, sp2dOfSkpd, sp2dOfYear} from './budget.ts';
import {facilityInRegency, kbliEditionIsCurrent, sipIsCurrent, sipNeedsStr} from './licence.ts';
import {
  accountHasBank,
  accountOfOnePayee,
  grossIsNetAndWithheld,
  holderIsPayee,
  oneChannel,
  usedOnce,
} from './payment.ts';
import {
  kkDiffersFromNik,
  nikMatchesBirthDate,
  nikMatchesSex,
  nipMatchesBirthDate,
  nipMatchesKind,
  nipMatchesSex,
  npwpIsNik,
} from './person.ts';
import {postcodeOfKecamatan, villageInKecamatan} from './place.ts';
import {awayFromHome, tripDates, tripsApart} from './travel.ts';

const clock: CheckClock = {
  today: '2026-11-24',
  now: '2026-11-24T09:00:00+07:00',
  tables: {dpa: new Set(['1.03.10.2.01.0005|5.1.02.01.001.00024|2026'])},
};

interface Case {
  readonly section: string;
  readonly rules: Rule | readonly Rule[];
  /** Answers that keep the rule, among them some too few to judge. */
  readonly keeps: readonly object[];
  /** Answers that break it: the path and code of what is found. */
  readonly breaks: readonly (readonly [answers: object, found: string])[];
  readonly warning?: true;
}

const nik = '1708044108859902'; // a woman, born 1 August 1985
const nip = '199001012014021901';
const sp2d = '17.08/04.0/000123/LS/1.03.0.00.0.00.01.0000/M/11/2026';
const person = {field: 'jenis', op: 'eq', value: 'ORANG'} as const;

const cases: readonly Case[] = [
  {
    section: '9 (1) NIK and birth date',
    rules: nikMatchesBirthDate({nik: 'nik', birthDate: 'lahir'}),
    keeps: [{nik, lahir: '1985-08-01'}, {nik}, {lahir: '1985-08-01'}],
    breaks: [[{nik, lahir: '1985-08-02'}, 'nik nik.peringatan.tanggal']],
    warning: true,
  },
  {
    section: '9 (1) NIK and sex',
    rules: nikMatchesSex({nik: 'nik', sex: 'jk'}),
    keeps: [{nik, jk: 'P'}, {nik: '1708040101909901', jk: 'L'}, {nik}],
    breaks: [
      [{nik, jk: 'L'}, 'nik nik.peringatan.kelamin'],
      [{nik: '1708040101909901', jk: 'P'}, 'nik nik.peringatan.kelamin'],
    ],
    warning: true,
  },
  {
    section: '9 (1) KK and NIK',
    rules: kkDiffersFromNik({noKk: 'kk', nik: 'nik'}),
    keeps: [{kk: '1708042311049901', nik}, {nik}],
    breaks: [[{kk: nik, nik}, 'kk kk.sama_nik']],
  },
  {
    section: '9 (1) NPWP of a person',
    rules: npwpIsNik({npwp: 'npwp', nik: 'nik'}, person),
    keeps: [
      {jenis: 'ORANG', npwp: nik, nik},
      {jenis: 'BADAN', npwp: '0001708007327000', nik},
    ],
    breaks: [[{jenis: 'ORANG', npwp: '0001708007327000', nik}, 'npwp npwp.beda_nik']],
  },
  {
    section: '9 (2) NIP and birth date',
    rules: nipMatchesBirthDate({nip: 'nip', birthDate: 'lahir'}),
    keeps: [{nip, lahir: '1990-01-01'}],
    breaks: [[{nip, lahir: '1990-01-02'}, 'nip nip.peringatan.tanggal']],
    warning: true,
  },
  {
    section: '9 (2) NIP and sex',
    rules: nipMatchesSex({nip: 'nip', sex: 'jk'}),
    keeps: [{nip, jk: 'L'}],
    breaks: [[{nip, jk: 'P'}, 'nip nip.peringatan.kelamin']],
    warning: true,
  },
  {
    section: '9 (2) NIP and kind of servant',
    rules: nipMatchesKind({nip: 'nip', kind: 'jenis'}),
    keeps: [
      {nip, jenis: 'PNS'},
      {nip: '199203152022211903', jenis: 'PPPK'},
    ],
    breaks: [[{nip, jenis: 'PPPK'}, 'nip nip.jenis']],
  },
  {
    section: '9 (3) village and kecamatan',
    rules: villageInKecamatan({village: 'desa', kecamatan: 'kec'}),
    keeps: [{desa: '17.08.04.1003', kec: '17.08.04'}, {desa: '17.08.04.1003'}],
    breaks: [[{desa: '17.08.04.1003', kec: '17.08.05'}, 'desa wilayah.kecamatan']],
  },
  {
    section: '9 (3) postal code and kecamatan',
    rules: postcodeOfKecamatan({postcode: 'pos', kecamatan: 'kec'}, kepahiang),
    keeps: [
      {pos: '39372', kec: '17.08.04'},
      {pos: '39372', kec: '17.02.01'},
    ],
    breaks: [[{pos: '39371', kec: '17.08.04'}, 'pos kodepos.peringatan.kecamatan']],
    warning: true,
  },
  {
    section: '9 (4) kode rekening in the DPA',
    rules: rekeningInDpa({subKegiatan: 'sub', rekening: 'rek', year: 'ta'}),
    keeps: [{sub: '1.03.10.2.01.0005', rek: '5.1.02.01.001.00024', ta: '2026'}, {sub: '1.03.10.2.01.0005'}],
    breaks: [
      [{sub: '1.03.10.2.01.0005', rek: '5.1.02.01.001.00024', ta: '2025'}, 'rek rekening.di_luar_dpa'],
    ],
  },
  {
    section: '9 (4) SKPD and year in the SP2D',
    rules: [sp2dOfSkpd({sp2d: 'sp2d', skpd: 'skpd'}), sp2dOfYear({sp2d: 'sp2d', year: 'ta'})],
    keeps: [{sp2d, skpd: '1.03.0.00.0.00.01.0000', ta: '2026'}, {sp2d}],
    breaks: [
      [{sp2d, skpd: '1.02.0.00.0.00.01.0000'}, 'sp2d sp2d.skpd'],
      [{sp2d, ta: '2025'}, 'sp2d sp2d.tahun'],
    ],
  },
  {
    section: '9 (4) SPP, SPM, SP2D in order and in the year',
    rules: [...datesInOrder(['spp', 'spm', 'sp2d']), dateInYear({date: 'sp2d', year: 'ta'})],
    keeps: [{spp: '2026-11-01', spm: '2026-11-01', sp2d: '2026-11-03', ta: '2026'}, {spm: '2026-11-01'}],
    breaks: [
      [{spp: '2026-11-02', spm: '2026-11-01'}, 'spm dokumen.urutan_tanggal'],
      [{spm: '2026-11-02', sp2d: '2026-11-01'}, 'sp2d dokumen.urutan_tanggal'],
      [{sp2d: '2027-01-01', ta: '2026'}, 'sp2d dokumen.tahun'],
    ],
  },
  {
    section: '9 (5) gross, net and withheld',
    rules: grossIsNetAndWithheld({gross: 'bruto', net: 'neto', withheld: {list: 'potongan', by: 'nilai'}}),
    keeps: [
      {bruto: '1000.50', neto: '900.25', potongan: [{nilai: '100.00'}, {nilai: '0.25'}]},
      {bruto: '1000.00', neto: '1000.00'},
      {bruto: '999999999999999.00', neto: '999999999999998.99', potongan: [{nilai: '0.01'}]},
      {neto: '5.00'},
    ],
    breaks: [[{bruto: '1000.00', neto: '900.00', potongan: [{nilai: '99.99'}]}, 'bruto bayar.imbang']],
  },
  {
    section: '9 (5) one channel',
    rules: oneChannel('kanal', ['rekening', 'va', 'qris']),
    keeps: [{va: '88770012'}],
    breaks: [
      [{}, 'kanal bayar.satu_kanal'],
      [{va: '88770012', rekening: '0000000000123'}, 'kanal bayar.satu_kanal'],
    ],
  },
  {
    section: '9 (5) holder and payee',
    rules: holderIsPayee({holder: 'pemilik', payee: 'penerima'}),
    keeps: [
      {pemilik: 'CONTOH JAYA CV', penerima: 'CV Contoh Jaya'},
      {pemilik: 'SARI C', penerima: 'Sari Contoh, S.E.'},
      {penerima: 'Sari Contoh'},
    ],
    breaks: [[{pemilik: 'BUDI CONTOH', penerima: 'Sari Contoh'}, 'pemilik bayar.peringatan.nama']],
    warning: true,
  },
  {
    section: '9 (5) an account has its bank',
    rules: accountHasBank({account: 'rekening', bank: 'bank'}),
    keeps: [{rekening: '0000000000123', bank: '133'}, {}],
    breaks: [[{rekening: '0000000000123'}, 'bank bayar.kode_bank']],
  },
  {
    section: '9 (6) one account, two payees; one number, two rows',
    rules: [accountOfOnePayee({list: 'rows', by: 'rekening'}, 'nik'), usedOnce({list: 'rows', by: 'ntpn'})],
    keeps: [
      {rows: [{rekening: '00001', nik: 'A', ntpn: '1'}, {rekening: '00001', nik: 'A', ntpn: '2'}, {}, {}]},
    ],
    breaks: [
      [
        {
          rows: [
            {rekening: '00001', nik: 'A'},
            {rekening: '00001', nik: 'B'},
          ],
        },
        'rows register.peringatan.rekening',
      ],
      [{rows: [{ntpn: '1'}, {ntpn: '2'}, {ntpn: '1'}]}, 'rows register.peringatan.ganda'],
    ],
    warning: true,
  },
  {
    section: '9 (7) official travel',
    rules: [
      ...tripDates({departure: 'berangkat', return: 'kembali', year: 'ta'}),
      awayFromHome('tujuan', '17.08', {field: 'daerah', op: 'eq', value: 'LUAR'}),
    ],
    keeps: [
      {berangkat: '2026-11-24', kembali: '2026-11-24', ta: '2026', daerah: 'LUAR', tujuan: '17.71'},
      {daerah: 'DALAM', tujuan: '17.08.04'},
    ],
    breaks: [
      [{berangkat: '2026-11-24', kembali: '2026-11-23'}, 'kembali perjadin.kembali'],
      [{berangkat: '2025-12-31', kembali: '2026-01-02', ta: '2026'}, 'berangkat perjadin.tahun'],
      [{daerah: 'LUAR', tujuan: '17.08.04'}, 'tujuan perjadin.tujuan'],
    ],
  },
  {
    section: '9 (7) trips of one servant apart',
    rules: tripsApart({list: 'rows', nip: 'nip', from: 'dari', to: 'sampai'}),
    keeps: [
      {
        rows: [
          {nip: '1', dari: '2026-11-01', sampai: '2026-11-03'},
          {nip: '1', dari: '2026-11-04', sampai: '2026-11-05'},
          {nip: '2', dari: '2026-11-02', sampai: '2026-11-02'},
        ],
      },
    ],
    breaks: [
      [
        {
          rows: [
            {nip: '1', dari: '2026-11-01', sampai: '2026-11-03'},
            {nip: '1', dari: '2026-11-03', sampai: '2026-11-05'},
          ],
        },
        'rows perjadin.tumpang_tindih',
      ],
    ],
  },
  {
    section: '9 (8) SIP, STR and facility',
    rules: [
      sipNeedsStr({sip: 'sip', str: 'str'}),
      sipIsCurrent('habis'),
      facilityInRegency('faskes', '17.08'),
    ],
    keeps: [
      {sip: '503/1/SIP/2026', str: '3311100323123456', habis: '2026-11-25', faskes: '17.08.04.1003'},
      {},
    ],
    breaks: [
      [{sip: '503/1/SIP/2026'}, 'str sip.tanpa_str'],
      [{habis: '2026-11-24'}, 'habis sip.habis'],
      [{faskes: '17.02.01.1001'}, 'faskes sip.faskes_luar'],
    ],
  },
  {
    section: '9 (9) edition of KBLI',
    rules: kbliEditionIsCurrent('versi'),
    keeps: [{versi: 'KBLI2025'}, {}],
    breaks: [[{versi: 'KBLI2020'}, 'versi kbli.peringatan.lama']],
    warning: true,
  },
];

describe('rules across fields (identifiers.md 9)', () => {
  for (const {section, rules, keeps, breaks, warning} of cases) {
    const list: Rule[] = [rules].flat();
    it(`${section}: says nothing where all is right or too little is known`, () => {
      for (const answers of keeps) {
        const {faults, warnings} = ruleFaults(list, answers as Record<string, unknown>, clock);
        assert.deepEqual([...faults, ...warnings], [], JSON.stringify(answers));
      }
    });
    for (const [answers, expected] of breaks) {
      it(`${section}: finds ${expected}, ${warning ? 'and lets it pass' : 'and refuses it'}`, () => {
        const {faults, warnings} = ruleFaults(list, answers as Record<string, unknown>, clock);
        const found = (warning ? warnings : faults).map(({path, code}) => `${path} ${code}`);
        assert.ok(found.includes(expected), found.join('; '));
        assert.deepEqual(warning ? faults : warnings, []);
        for (const fault of [...faults, ...warnings])
          for (const catalogue of [idMessages, enMessages])
            assert.doesNotMatch(
              faultText(fault, 'Isian', catalogue),
              /\{\w+\}/,
              'every placeholder is filled',
            );
      });
    }
  }

  it('tells the difference between a NIK and a form in words', () => {
    const [warning] = ruleFaults([nikMatchesSex({nik: 'nik', sex: 'jk'})], {nik, jk: 'L'}, clock).warnings;
    assert.equal(
      faultText(warning!),
      'NIK menunjukkan perempuan, sedangkan isian laki-laki. Periksa kembali.',
    );
    const [date] = ruleFaults(
      [nikMatchesBirthDate({nik: 'nik', birthDate: 'lahir'})],
      {nik, lahir: '1985-08-02'},
      clock,
    ).warnings;
    assert.match(faultText(date!), /\(1 Agustus 1985\) berbeda dari isian \(2 Agustus 1985\)/);
  });
});
