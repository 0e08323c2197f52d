import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {safeParse} from 'zod/mini';
import type {Finding} from '../fault.ts';
import {kodeBank, kodeBankFault, noRekening, noRekeningFault} from './bank-account.ts';
import {
  cleanBudgetCode,
  kodeRekening,
  kodeRekeningFault,
  kodeSkpd,
  kodeSkpdFault,
  longKodeRekening,
  subKegiatan,
  subKegiatanFault,
} from './budget-code.ts';
import {cleanEmail, email, emailFault} from './email.ts';
import {cleanKodeWilayah, kodeWilayah, kodeWilayahFault} from './kode-wilayah.ts';
import {nib, nibFault} from './nib.ts';
import {cleanNik, nik, nikBirthDates, nikDay, nikFault, nikSex} from './nik.ts';
import {nip, nipFault} from './nip.ts';
import {noRm, noRmFault} from './no-rm.ts';
import {cleanPhone, formatPhone, phone, phoneFault} from './phone.ts';

const today = '2026-11-24';

interface Table {
  readonly section: string;
  readonly rule: (value: string) => Finding | undefined;
  readonly schema: Parameters<typeof safeParse>[0];
  readonly valid: readonly string[];
  /** Value and the code of its fault. */
  readonly invalid: readonly (readonly [string, string])[];
}

/** Vectors of identifiers.md; people do not exist. */
const tables: Table[] = [
  {
    section: '2.1 NIK',
    rule: value => nikFault(value, today),
    schema: nik,
    valid: [
      '1708040101909901',
      '1708024108859902',
      '1702011507609903',
      '1708067112999904',
      '1708052902009905',
      '9101011005759906',
    ],
    invalid: [
      ['170804010190990', 'nik.panjang'],
      ['17080401019099011', 'nik.panjang'],
      ['170804O101909901', 'nik.karakter'],
      ['1708043201909901', 'nik.tanggal'],
      ['1708044001909901', 'nik.tanggal'],
      ['1708047201909901', 'nik.tanggal'],
      ['1708040113909901', 'nik.tanggal'],
      ['1708042902019901', 'nik.tanggal'],
      ['1008040101909901', 'nik.provinsi'],
      ['1708040101900000', 'nik.urut'],
      ['1234567890123456', 'nik.contoh'],
      ['9999999999999999', 'nik.contoh'],
    ],
  },
  {
    section: '2.3 NIP',
    rule: value => nipFault(value, today),
    schema: nip,
    valid: [
      '199001012014021901',
      '198505172010012902',
      '199203152022211903',
      '198811302024212904',
      '197001011990031905',
    ],
    invalid: [
      ['19900101201402190', 'nip.panjang'],
      ['199013012014021901', 'nip.tanggal'],
      ['199001012014131901', 'nip.tmt'],
      ['199001012014023901', 'nip.kelamin'],
      ['199001012005021901', 'nip.tmt'],
      ['199203152014211903', 'nip.tmt'],
      ['199001012014021000', 'nip.urut'],
      ['010101901', 'nip.panjang'],
    ],
  },
  {
    section: '2.6 nomor rekam medis',
    rule: value => noRmFault(value),
    schema: noRm,
    valid: ['000123', '012345', '123456', '100001', '999001'],
    invalid: [
      ['000000', 'rm.contoh'],
      ['12345', 'rm.panjang'],
      ['1234567', 'rm.panjang'],
      ['12 34 5A', 'rm.karakter'],
      ['RM-1234', 'rm.karakter'],
    ],
  },
  {
    section: '2.10 e-mail',
    rule: emailFault,
    schema: email,
    valid: [
      'warga@kepahiangkab.go.id',
      'opd.pupr@kepahiangkab.go.id',
      'warga+izin@mail.id',
      'a_b@x.co.id',
      'W@EXAMPLE.ID',
    ],
    invalid: [
      ['warga@', 'email.bentuk'],
      ['warga@kepahiangkab', 'email.bentuk'],
      ['warga..a@mail.id', 'email.bentuk'],
      ['warga@mail,com', 'email.koma'],
      ['@mail.id', 'email.bentuk'],
      ['warga @mail.id', 'email.bentuk'],
      [`${'a'.repeat(65)}@mail.id`, 'email.bentuk'],
    ],
  },
  {
    section: '3.3 NIB',
    rule: nibFault,
    schema: nib,
    valid: ['0220001234567', '1234000567890', '9120001112223', '8120010203040', '2411260012345'],
    invalid: [
      ['022000123456', 'nib.panjang'],
      ['02200012345678', 'nib.panjang'],
      ['0220-00123456', 'nib.karakter'],
      ['NIB0220001234', 'nib.karakter'],
      ['0000000000000', 'nib.contoh'],
      ['１220001234567', 'nib.karakter'],
    ],
  },
  {
    section: '4.1 kode wilayah',
    rule: kodeWilayahFault,
    schema: kodeWilayah,
    valid: ['17', '17.08', '17.08.04', '17.08.04.1003', '17.08.08.2008'],
    invalid: [
      ['17.8.04', 'wilayah.bentuk'],
      ['1708', 'wilayah.bentuk'],
      ['17.08.04.4003', 'wilayah.bentuk'],
      ['10.08', 'wilayah.provinsi'],
    ],
  },
  {
    section: '5.1 kode rekening',
    rule: kodeRekeningFault,
    schema: kodeRekening,
    valid: [
      '5.1.02.01.001.00024',
      '5.1.02.04.001.00001',
      '5.2.02.10.001.00002',
      '5.1.02.01.01.0024',
      '4.1.02.01.001.00001',
    ],
    invalid: [
      ['5.1.02.01.001.0024', 'rekening.lebar'],
      ['5.1.02.01.01.00024', 'rekening.lebar'],
      ['5.1.2.01.001.00024', 'rekening.lebar'],
      ['5.1.02.01', 'rekening.bukan_rincian'],
      ['51020100100024', 'rekening.lebar'],
      ['5,1,02,01,001,00024', 'rekening.lebar'],
    ],
  },
  {
    section: '5.2 sub kegiatan',
    rule: subKegiatanFault,
    schema: subKegiatan,
    valid: [
      '1.03.10.2.01.0005',
      '1.02.02.2.02.0033',
      '2.18.04.2.01.0001',
      'X.XX.01.2.06.0002',
      '1.02.01.2.06.02',
    ],
    invalid: [
      '1.03.10.2.01',
      '1.3.10.2.01.0005',
      '1.03.10.2.1.0005',
      '1.03.10.2.01.005',
      '1-03-10-2-01-0005',
    ].map(value => [value, 'subkegiatan.pola'] as const),
  },
  {
    section: '5.3 kode SKPD',
    rule: kodeSkpdFault,
    schema: kodeSkpd,
    valid: [
      '1.02.0.00.0.00.01.0000',
      '1.03.0.00.0.00.01.0000',
      '2.18.0.00.0.00.01.0000',
      '1.02.0.00.0.00.01.0001',
      '1.04.2.11.2.10.01.0000',
    ],
    invalid: [
      '1.02.0.00.0.00.01',
      '1.2.0.00.0.00.01.0000',
      '1.02.00.0.00.01.0000',
      '1.02.0.00.0.00.1.0000',
      '1.02.0.00.0.00.01.000',
    ].map(value => [value, 'skpd.pola'] as const),
  },
  {
    section: '6.1 kode bank',
    rule: kodeBankFault,
    schema: kodeBank,
    valid: ['002', '008', '009', '133', '451', '111'],
    invalid: [
      ['2', 'bank.panjang'],
      ['0133', 'bank.panjang'],
      ['BRI', 'bank.karakter'],
      ['000', 'bank.contoh'],
      ['13A', 'bank.karakter'],
    ],
  },
  {
    section: '6.2 nomor rekening',
    rule: noRekeningFault,
    schema: noRekening,
    valid: ['0012345678901', '123456789012345', '1234567890', '7001234567', '1330012345678'],
    invalid: [
      ['1234', 'rekeningbank.panjang'],
      ['123456789012345678901', 'rekeningbank.panjang'],
      ['12-34', 'rekeningbank.karakter'],
      ['00000000000', 'rekeningbank.contoh'],
      ['12345678A0', 'rekeningbank.karakter'],
    ],
  },
];

for (const {section, rule, schema, valid, invalid} of tables) {
  describe(`identifiers.md ${section}`, () => {
    for (const value of valid) {
      it(`accepts ${value}`, () => {
        assert.equal(rule(value), undefined);
        assert.ok(safeParse(schema, value).success);
      });
    }
    for (const [value, code] of invalid) {
      it(`refuses ${value.slice(0, 30)} as ${code}`, () => {
        assert.equal(rule(value)?.code, code);
        const result = safeParse(schema, value);
        assert.equal(result.error?.issues[0]?.message, code);
      });
    }
    it('never throws, whatever it is given', () => {
      fc.assert(
        fc.property(fc.string({unit: 'binary', maxLength: 40}), value => void rule(value)),
        {numRuns: 2000},
      );
    });
  });
}

describe('identifiers.md 2.9 telephone', () => {
  const national = (typed: string): Finding | undefined => phoneFault(cleanPhone(typed));
  for (const [typed, canonical] of [
    ['081200001234', '+6281200001234'],
    ['+6281200001234', '+6281200001234'],
    ['6281200001234', '+6281200001234'],
    ['0812-0000-1234', '+6281200001234'],
    ['+62 0812 0000 1234', '+6281200001234'],
    ['0062 812 0000 1234', '+6281200001234'],
    ['62811555123', '+62811555123'],
    ['81200001234', '+6281200001234'],
    ['\u200e0812\u00a00000\u00a01234', '+6281200001234'],
    ['０８１２００００１２３４', '+6281200001234'],
  ] as const) {
    it(`reads ${typed} as ${canonical}`, () => {
      assert.equal(cleanPhone(typed), canonical);
      assert.equal(phoneFault(canonical), undefined);
      assert.ok(safeParse(phone, canonical).success);
    });
  }
  for (const [typed, code] of [
    ['0812345', 'hp.pendek'],
    ['08123456789012345', 'hp.panjang'],
    ['08l200001234', 'hp.karakter'],
    ['081200001234 / 081300001234', 'hp.karakter'],
    ['0812 0000 1234 (WA)', 'hp.karakter'],
    ['+6581234567', 'hp.luar'],
    ['112', 'hp.bukan_hp'],
    ['12345678', 'hp.bukan_hp'],
    ['0732391000', 'hp.bukan_hp'],
  ] as const) {
    it(`refuses ${typed} as ${code}`, () => assert.equal(national(typed)?.code, code));
  }
  it('is shown in groups of four and read back from them', () => {
    assert.equal(formatPhone('+6281200001234'), '0812-0000-1234');
    assert.equal(cleanPhone(formatPhone('+6281200001234')), '+6281200001234');
  });
});

describe('what people type and paste (identifiers.md 1.2)', () => {
  it('drops separators and invisible marks from numbers, and nothing else', () => {
    assert.equal(cleanNik(' 1708.0401 0190-9901\u200b'), '1708040101909901');
    assert.equal(cleanNik('１７０８０４０１０１９０９９０１'), '1708040101909901');
    assert.equal(cleanNik('170804O101909901'), '170804O101909901');
    assert.equal(cleanNik('1708,0401'), '1708,0401');
  });
  it('gives bare region codes their dots and leaves wrong groupings alone', () => {
    assert.equal(cleanKodeWilayah('1708041003'), '17.08.04.1003');
    assert.equal(cleanKodeWilayah('17.8.04'), '17.8.04');
  });
  it('cuts the name that SIPD lists paste behind a code', () => {
    assert.equal(
      cleanBudgetCode('5.1.02.04.001.00001 Belanja Perjalanan Dinas Biasa'),
      '5.1.02.04.001.00001',
    );
    assert.equal(cleanBudgetCode('x.xx.01.2.06.0002.'), 'X.XX.01.2.06.0002');
  });
  it('widens a kode rekening without changing what it names', () => {
    assert.equal(longKodeRekening('5.1.02.04.01.0001'), '5.1.02.04.001.00001');
    assert.equal(longKodeRekening('5.1.02.04.001.00001'), '5.1.02.04.001.00001');
  });
  it('lower-cases only the domain of an e-mail address', () =>
    assert.equal(cleanEmail(' Warga@Mail.ID '), 'Warga@mail.id'));
});

describe('what a NIK tells (identifiers.md 2.1)', () => {
  it('gives both centuries where both exist, one for 29 February 2000', () => {
    assert.deepEqual(nikBirthDates('1708040101109901'), ['1910-01-01', '2010-01-01']);
    assert.deepEqual(nikBirthDates('1708052902009905'), ['2000-02-29']);
    assert.equal(nikSex('1708024108859902'), 'P');
    assert.equal(nikSex('1708040101909901'), 'L');
  });
  it('refuses a number all of whose dates lie ahead', () => {
    assert.equal(nikFault('1708042902009901', '1999-12-31')?.code, 'nik.tanggal');
  });
  it('accepts every generated number and refuses it with any impossible day', () => {
    const person = fc.record({
      sex: fc.constantFrom('L' as const, 'P' as const),
      year: fc.integer({min: 1940, max: 2025}),
      month: fc.integer({min: 1, max: 12}),
      day: fc.integer({min: 1, max: 31}),
      serial: fc.integer({min: 1, max: 9999}),
    });
    const two = (value: number): string => String(value % 100).padStart(2, '0');
    fc.assert(
      fc.property(person, ({sex, year, month, day, serial}) => {
        const tail = two(month) + two(year) + String(serial).padStart(4, '0');
        assert.equal(nikFault(`170800${nikDay(sex, year, month, day)}${tail}`, today), undefined);
        for (const bad of ['00', '32', '40', '72', '99'])
          assert.equal(nikFault(`170800${bad}${tail}`)?.code, 'nik.tanggal');
      }),
    );
  });
});
