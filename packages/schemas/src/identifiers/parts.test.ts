import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Finding} from '../fault.ts';
import {maskedLabel} from '../masking.ts';
import {check, warningsOf} from '../vocabulary/step.ts';
import {crc16, readTlv, writeTlv} from '../vocabulary/tlv.ts';
import {maskAktaKelahiran} from './akta-kelahiran.ts';
import {maskBifastProxy, parseBifastProxy} from './bifast-proxy.ts';
import {bpjsOrNik, formatBpjsKesehatan, maskBpjsKesehatan} from './bpjs-kesehatan.ts';
import {parseFakturPajak} from './faktur-pajak.ts';
import {formatGeo, geoText, parseGeo} from './geo.ts';
import {maskIcd10} from './icd10.ts';
import {maskIcd9cm} from './icd9cm.ts';
import {maskIhsPasien} from './ihs-pasien.ts';
import type {Parsed} from './identifier.ts';
import {kebabName} from './json-schema.ts';
import {parseKbli} from './kbli.ts';
import {padKodeBank} from './kode-bank.ts';
import {formatKodeBilling, kodeBillingIssuer, parseKodeBilling} from './kode-billing.ts';
import {parseKodeObjekPajak} from './kode-objek-pajak.ts';
import {longKodeRekening, parseKodeRekening, shortKodeRekening} from './kode-rekening.ts';
import {parseKodeSkpd} from './kode-skpd.ts';
import {parseKodeWilayah} from './kode-wilayah.ts';
import {maskKpj, maskKpjLama} from './kpj.ts';
import {splitMak} from './mak.ts';
import {formatNik, maskNik, nikBirthDates, nikSex, parseNik} from './nik.ts';
import {formatNip, maskNip, parseNip} from './nip.ts';
import {maskNisn} from './nisn.ts';
import {formatNitku, maskNitku, parseNitku} from './nitku.ts';
import {formatNoKk, maskNoKk, parseNoKk} from './no-kk.ts';
import {accountLengths, maskNoRekening, noRekeningWarning} from './no-rekening.ts';
import {formatNoRm, maskNoRm} from './no-rm.ts';
import {compareNomorSp2d, nomorSp2dImportRule, parseNomorSp2d} from './nomor-sp2d.ts';
import {formatNopPbb, parseNopPbb} from './nop-pbb.ts';
import {formatNpwp, maskNpwp, npwp16, npwpImportRule, parseNpwp} from './npwp.ts';
import {maskNrg} from './nrg.ts';
import {formatNtpn} from './ntpn.ts';
import {maskNuptk} from './nuptk.ts';
import {maskPaspor} from './paspor.ts';
import {formatPhone, phoneDigits} from './phone.ts';
import {parsePlatNomor} from './plat-nomor.ts';
import {dynamicQris} from './qris-dynamic.ts';
import {parseQris, qrisFault, qrisNmidFault} from './qris.ts';
import {identifierKinds} from './registry.ts';
import {maskNoRujukan, maskSep, parseSep} from './sep.ts';
import {maskSim} from './sim.ts';
import {rupiahOfSnap, snapOfRupiah} from './snap-amount.ts';
import {parseSubKegiatan} from './sub-kegiatan.ts';
import {parseAktaKelahiran} from './akta-kelahiran.ts';
import {parseKapKjs} from './kap-kjs.ts';
import {parseNomorSurat} from './nomor-surat.ts';
import {parseTanggal} from './tanggal.ts';
import {formatTelepon} from './telepon.ts';
import {today} from './testing/generate.ts';
import {formatVirtualAccount, maskVirtualAccount, snapVirtualAccount} from './virtual-account.ts';

const modules = await Promise.all(
  globSync('*.ts', {cwd: import.meta.dirname})
    .filter(name => !name.endsWith('.test.ts'))
    .map(
      name => import(pathToFileURL(join(import.meta.dirname, name)).href) as Promise<Record<string, unknown>>,
    ),
);

/** The mask that a type's module exports. */
function maskOf(type: string): ((value: string) => string) | undefined {
  const name = `mask${type[0]!.toUpperCase()}${type.slice(1)}`;
  return modules.flatMap(module => module[name] ?? [])[0] as ReturnType<typeof maskOf>;
}

/** Wrong values of a type's vectors, and some that are wrong nearly everywhere. */
function wrongValues(type: string): string[] {
  const path = new URL(`./vectors/${kebabName(type)}.json`, import.meta.url);
  const {strict} = JSON.parse(readFileSync(path, 'utf8')) as {
    strict: {wrong: readonly (readonly [string])[]};
  };
  return [
    ...strict.wrong.map(([value]) => value),
    '+62012345678',
    '62732391000',
    'warga@',
    'Warga@Mail',
    'x'.repeat(30),
  ];
}

const STATIC =
  '00020101021126740022ID.CO.BANKBENGKULU.WWW01189360013300000000110215RSUDKPH000000010303BLU51440014ID.CO.QRIS.WWW0215ID10260000000110303BLU5204806253033605802ID5914RSUD KEPAHIANG6009KEPAHIANG61053937263048E8A';
const DYNAMIC =
  '00020101021226740022ID.CO.BANKBENGKULU.WWW01189360013300000000110215RSUDKPH000000010303BLU51440014ID.CO.QRIS.WWW0215ID10260000000110303BLU520480625303360540712500005802ID5914RSUD KEPAHIANG6009KEPAHIANG61053937262280113INV20261100010707KASIR01630490E5';

/** Section of identifiers.md, parser, a right value and its parts. */
const parsed: readonly (readonly [
  section: string,
  parse: (value: unknown, today?: string) => Parsed<unknown>,
  value: string,
  parts: unknown,
])[] = [
  [
    '2.1 NIK',
    parseNik,
    '1708024108859902',
    {region: '17.08.02', birthDates: ['1985-08-01', '2085-08-01'], sex: 'P', serial: '9902'},
  ],
  [
    '2.1 NIK of two centuries',
    parseNik,
    '1708040101059901',
    {region: '17.08.04', birthDates: ['1905-01-01', '2005-01-01'], sex: 'L', serial: '9901'},
  ],
  [
    '2.1 NIK, 29 Feb 00 is only 2000',
    parseNik,
    '1708052902009905',
    {region: '17.08.05', birthDates: ['2000-02-29'], sex: 'L', serial: '9905'},
  ],
  [
    '2.2 nomor KK',
    parseNoKk,
    '1708042311049901',
    {region: '17.08.04', recorded: ['1904-11-23', '2004-11-23'], serial: '9901'},
  ],
  [
    '2.3 NIP of a PNS',
    parseNip,
    '198505172010012902',
    {birthDate: '1985-05-17', kind: 'PNS', appointedYear: 2010, appointedMonth: 1, sex: 'P', serial: '902'},
  ],
  [
    '2.3 NI PPPK',
    parseNip,
    '199203152022211903',
    {birthDate: '1992-03-15', kind: 'PPPK', appointedYear: 2022, sex: 'L', serial: '903'},
  ],
  [
    '2.7 SEP',
    parseSep,
    '0702R0011126V000001',
    {facility: '0702R001', month: 11, year: 2026, serial: '000001'},
  ],
  [
    '3.1 NPWP of 15 digits',
    parseNpwp,
    '712345677327001',
    {form: '15', holder: 'lainnya', type: '71', kpp: '327', branch: '001', npwp16: '0712345677327001'},
  ],
  [
    '3.1 NPWP of 16 digits',
    parseNpwp,
    '0023456783327000',
    {form: '16', holder: 'lainnya', type: '02', kpp: '327', branch: '000', npwp16: '0023456783327000'},
  ],
  [
    '3.1 NPWP that is a NIK',
    parseNpwp,
    '1708040101909901',
    {form: '16', holder: 'nik', npwp16: '1708040101909901'},
  ],
  [
    '3.1 NPWP of Coretax',
    parseNpwp,
    '1000000000000001',
    {form: '16', holder: 'coretax', npwp16: '1000000000000001'},
  ],
  ['3.2 NITKU', parseNitku, '0012345674327000000012', {npwp16: '0012345674327000', place: '000012'}],
  ['3.4 KBLI', parseKbli, '62019', {division: '62', group: '620', class: '6201'}],
  ['3.5 kode objek pajak', parseKodeObjekPajak, '24-104-01', {tax: 'PPh 23'}],
  ['3.5 kode objek pajak of an unknown article', parseKodeObjekPajak, '29-104-01', {}],
  ['3.7 kode billing of DJP', parseKodeBilling, '324112600012345', {issuer: 'DJP'}],
  ['3.7 kode billing of DJBC', parseKodeBilling, '424112600012345', {issuer: 'DJBC'}],
  ['3.7 kode billing of DJBC, the last digit', parseKodeBilling, '624112600012345', {issuer: 'DJBC'}],
  ['3.7 kode billing of DJA', parseKodeBilling, '720261124123456', {issuer: 'DJA'}],
  [
    '4.1 kode wilayah of a kelurahan',
    parseKodeWilayah,
    '17.08.04.1003',
    {level: 'desa', province: '17', regency: '17.08', kecamatan: '17.08.04', kind: 'kelurahan'},
  ],
  [
    '4.1 kode wilayah of a desa',
    parseKodeWilayah,
    '17.08.08.2008',
    {level: 'desa', province: '17', regency: '17.08', kecamatan: '17.08.08', kind: 'desa'},
  ],
  [
    '4.1 kode wilayah of a kecamatan',
    parseKodeWilayah,
    '17.08.04',
    {level: 'kecamatan', province: '17', regency: '17.08', kecamatan: '17.08.04'},
  ],
  [
    '4.1 kode wilayah of a regency',
    parseKodeWilayah,
    '17.08',
    {level: 'kabupaten', province: '17', regency: '17.08'},
  ],
  ['4.1 kode wilayah of a province', parseKodeWilayah, '17', {level: 'provinsi', province: '17'}],
  ['3.6 KAP-KJS', parseKapKjs, '411121-100', {account: '411121', kind: '100'}],
  [
    '8 birth certificate',
    parseAktaKelahiran,
    '1708-LU-24112026-0001',
    {region: '1708', kind: 'LU', date: '2026-11-24', serial: '0001'},
  ],
  [
    '7.2 letter number',
    parseNomorSurat,
    '500.16.7.2/001/DPMPTSP/XI/2026',
    {classification: '500.16.7.2', serial: '001', unit: ['DPMPTSP', 'XI'], year: 2026},
  ],
  ['7.1 date', parseTanggal, '2026-11-24', {year: 2026, month: 11, day: 24}],
  ['4.3 coordinates', parseGeo, '-3.6289,102.6445', {lat: -3.6289, lon: 102.6445}],
  [
    '4.4 NOP',
    parseNopPbb,
    '170804000100101450',
    {
      province: '17',
      dati2: '08',
      kecamatan: '040',
      kelurahan: '001',
      block: '001',
      serial: '0145',
      special: '0',
    },
  ],
  [
    '5.1 kode rekening, long',
    parseKodeRekening,
    '5.1.02.01.001.00024',
    {width: 'long', levels: ['5', '1', '02', '01', '001', '00024'], long: '5.1.02.01.001.00024'},
  ],
  [
    '5.1 kode rekening, short',
    parseKodeRekening,
    '5.1.02.01.01.0024',
    {width: 'short', levels: ['5', '1', '02', '01', '01', '0024'], long: '5.1.02.01.001.00024'},
  ],
  [
    '5.2 sub kegiatan',
    parseSubKegiatan,
    '1.02.02.2.02.0033',
    {bidangUrusan: '1.02', program: '1.02.02', kegiatan: '1.02.02.2.02'},
  ],
  [
    '5.2 sub kegiatan of the supporting programme',
    parseSubKegiatan,
    'X.XX.01.2.06.0002',
    {bidangUrusan: 'X.XX', program: 'X.XX.01', kegiatan: 'X.XX.01.2.06'},
  ],
  [
    '5.3 kode SKPD of three bidang',
    parseKodeSkpd,
    '1.04.2.11.2.10.01.0000',
    {bidangUrusan: ['1.04', '2.11', '2.10'], order: '01', unit: '0000'},
  ],
  [
    '5.3 kode SKPD of a unit',
    parseKodeSkpd,
    '1.02.0.00.0.00.01.0001',
    {bidangUrusan: ['1.02'], order: '01', unit: '0001'},
  ],
  [
    '5.4 nomor SP2D',
    parseNomorSp2d,
    '17.08/04.0/000045/GU/2.18.0.00.0.00.01.0000/P.04/9/2026',
    {
      region: '17.08',
      document: 'SP2D',
      serial: 45,
      kind: 'GU',
      skpd: '2.18.0.00.0.00.01.0000',
      stage: 'P.04',
      month: 9,
      year: 2026,
    },
  ],
  [
    '5.4 nomor SPM',
    parseNomorSp2d,
    '17.08/03.0/000123/LS/1.03.0.00.0.00.01.0000/M/11/2026',
    {
      region: '17.08',
      document: 'SPM',
      serial: 123,
      kind: 'LS',
      skpd: '1.03.0.00.0.00.01.0000',
      stage: 'M',
      month: 11,
      year: 2026,
    },
  ],
  [
    '6.4 QRIS, dynamic',
    parseQris,
    DYNAMIC,
    {
      initiation: 'dynamic',
      use: 'merchant',
      accounts: [
        {
          tag: '26',
          domain: 'ID.CO.BANKBENGKULU.WWW',
          pan: '936001330000000011',
          merchantId: 'RSUDKPH00000001',
          criterion: 'BLU',
        },
      ],
      nmid: 'ID1026000000011',
      criterion: 'BLU',
      mcc: '8062',
      amount: '1250000',
      name: 'RSUD KEPAHIANG',
      city: 'KEPAHIANG',
      postalCode: '39372',
      additional: {'01': 'INV2026110001', '07': 'KASIR01'},
    },
  ],
  ['6.5 BI-FAST proxy, a number', parseBifastProxy, '6281200001234', {jenis: 'hp', nilai: '6281200001234'}],
  [
    '6.5 BI-FAST proxy, an address',
    parseBifastProxy,
    'warga@mail.id',
    {jenis: 'email', nilai: 'warga@mail.id'},
  ],
  ['7.3 plate', parsePlatNomor, 'BD 1234 GA', {area: 'BD', number: 1234, series: 'GA'}],
  ['7.3 plate without series', parsePlatNomor, 'BD 1', {area: 'BD', number: 1, series: ''}],
  ['8 faktur pajak', parseFakturPajak, '02002600000000001', {transaction: '02'}],
];

/** Section, formatter, a canonical value, as shown. */
const formatted: readonly (readonly [
  section: string,
  format: (value: string) => string,
  value: string,
  shown: string,
])[] = [
  ['2.1 NIK', formatNik, '1708040101909901', '1708 0401 0190 9901'],
  ['2.2 nomor KK', formatNoKk, '1708042311049901', '1708 0423 1104 9901'],
  ['2.3 NIP', formatNip, '199001012014021901', '19900101 201402 1 901'],
  ['2.4 BPJS', formatBpjsKesehatan, '0001234567890', '0001 2345 67890'],
  ['2.6 no. RM', digits => formatNoRm(digits), '045167', '04-51-67'],
  [
    '2.6 no. RM by another profile',
    digits => formatNoRm(digits, {separator: '.'}),
    '04516700',
    '04.51.67.00',
  ],
  ['2.9 mobile', formatPhone, '+6281200001234', '0812-0000-1234'],
  ['2.9 mobile of ten digits', formatPhone, '+62811555123', '0811-5551-23'],
  ['2.9 land line', formatTelepon, '+62732391000', '(0732) 391000'],
  ['2.9 land line of a big city', formatTelepon, '+62215550100', '(021) 5550100'],
  ['2.9 mobile in a field for any number', formatTelepon, '+6281200001234', '0812-0000-1234'],
  ['3.1 NPWP of 15 digits', formatNpwp, '001708007327000', '00.170.800.7-327.000'],
  ['3.1 NPWP of 16 digits', formatNpwp, '0001708007327000', '0001 7080 0732 7000'],
  ['3.2 NITKU', formatNitku, '0001708007327000000001', '0001 7080 0732 7000 000001'],
  ['3.7 kode billing', formatKodeBilling, '820261124123456', '820 261 124 123 456'],
  ['3.8 NTPN', formatNtpn, '7F3B41C0R5B2LA0P', '7F3B 41C0 R5B2 LA0P'],
  ['4.3 coordinates', formatGeo, '-3.6289,102.6445', '\u22123,62890; 102,64450'],
  ['4.4 NOP', formatNopPbb, '170804000100101450', '17.08.040.001.001-0145.0'],
  ['6.3 VA', formatVirtualAccount, '70012081200001234', '7001 2081 2000 0123 4'],
];

/** Mask, a right value, as shown, label of a field, what a screen reader says. */
const masked: readonly (readonly [
  mask: (value: string) => string,
  value: string,
  shown: string,
  label: string,
  said: string,
])[] = [
  [maskNik, '1708040101909901', '••••••••••••9901', 'NIK', 'empat angka terakhir 9901'],
  [maskNoKk, '1708042311049901', '••••••••••••9901', 'Nomor KK', 'empat angka terakhir 9901'],
  [maskNpwp, '001708007327000', '•••••••••••7000', 'NPWP', 'empat angka terakhir 7000'],
  [maskNpwp, '1708040101909901', '••••••••••••9901', 'NPWP', 'empat angka terakhir 9901'],
  [maskNitku, '0001708007327000000001', '••••••••••••••••••0001', 'NITKU', 'empat angka terakhir 0001'],
  [maskNip, '199001012014021901', '••••••••••••••1901', 'NIP', 'empat angka terakhir 1901'],
  [maskNoRekening, '0012345678901', '•••••••••8901', 'Rekening', 'empat angka terakhir 8901'],
  [maskVirtualAccount, '8877001234567890', '••••••••••••7890', 'VA', 'empat angka terakhir 7890'],
  [maskBpjsKesehatan, '0001234567890', '•••••••••7890', 'BPJS', 'empat angka terakhir 7890'],
  [maskKpj, '12034567890', '•••••••7890', 'KPJ', 'empat angka terakhir 7890'],
  [maskKpjLama, '12A34567890', '•••••••7890', 'KPJ lama', 'empat angka terakhir 7890'],
  [maskNoRm, '045167', '••••67', 'Nomor RM', 'dua angka terakhir 67'],
  [maskBifastProxy, '6281200001234', '+62812•••••234', 'Proxy', 'tiga angka terakhir 234'],
  [maskBifastProxy, 'warga@mail.id', 'w••••@mail.id', 'Proxy', 'disembunyikan'],
  [maskSep, '0702R0011126V000001', '•'.repeat(19), 'SEP', 'disembunyikan'],
  [maskNoRujukan, '0702R0011126B000001', '•'.repeat(19), 'Rujukan', 'disembunyikan'],
  [maskIcd10, 'J18.9', '•••••', 'Diagnosis', 'disembunyikan'],
  [maskIcd9cm, '47.09', '•••••', 'Tindakan', 'disembunyikan'],
  [maskIhsPasien, 'P00000000001', '•'.repeat(12), 'IHS', 'disembunyikan'],
  [maskNisn, '0000000001', '••••••0001', 'NISN', 'empat angka terakhir 0001'],
  [maskNuptk, '0000000000000001', '••••••••••••0001', 'NUPTK', 'empat angka terakhir 0001'],
  [maskNrg, '000000000001', '••••••••0001', 'NRG', 'empat angka terakhir 0001'],
  [maskSim, '000000000001', '••••••••0001', 'SIM', 'empat angka terakhir 0001'],
  [maskPaspor, 'X0000001', '••••0001', 'Paspor', 'empat angka terakhir 0001'],
  [
    maskAktaKelahiran,
    '1708-LT-01012020-0001',
    '•••••••••••••••••0001',
    'Akta kelahiran',
    'empat angka terakhir 0001',
  ],
];

describe('parts of a right value', () => {
  for (const [section, parse, value, parts] of parsed) {
    it(`${section}: ${value.slice(0, 60)}`, () => {
      const read = parse(value);
      assert.ok(read.ok);
      assert.deepEqual(read.parts, parts);
      assert.equal(read.value, value);
    });
  }

  it('2.1: a birth date that has not come is none, and the rest of the two centuries stays', () => {
    const read = parseNik('1708040101309901', today);
    assert.deepEqual(read.ok && read.parts.birthDates, ['1930-01-01']);
    assert.deepEqual(nikBirthDates('1708040101309901'), ['1930-01-01', '2030-01-01']);
    assert.equal(nikSex('1708047112909901'), 'P');
    assert.equal(nikSex('1708043112909901'), 'L');
  });

  it('1.1: warnings come with the parts', () => {
    const read = parseNpwp('1000000000000001');
    assert.deepEqual(read.ok && read.warnings.map(({code}) => code), ['npwp.peringatan.baru']);
  });

  it('1.1: a parser never throws, whatever it is given', () => {
    for (const [, parse] of parsed) {
      for (const value of [undefined, null, 17, {}, [], '', '\u0000', '9'.repeat(5000)]) {
        const read = parse(value);
        assert.equal(read.ok, false);
        if (!read.ok && typeof value !== 'string') assert.equal(read.fault.code, 'isian.bentuk');
      }
    }
  });
});

describe('how a right value is shown', () => {
  for (const [section, format, value, shown] of formatted)
    it(`${section}: ${shown}`, () => assert.equal(format(value), shown));
});

describe('1.5: what may be seen of a value', () => {
  for (const [mask, value, shown, label, said] of masked) {
    it(`${label}: ${shown}`, () => {
      assert.equal(mask(value), shown);
      assert.equal(maskedLabel(label, shown), `${label}, ${said}`);
    });
  }

  for (const kind of identifierKinds.filter(({meta}) => meta.hide)) {
    it(`nothing of a wrong ${kind.name}, for it may still be somebody’s`, () => {
      const mask = kind.mask ?? maskOf(kind.name);
      if (!mask) return assert.equal(kind.meta.hide!.show, 0, 'no mask: the field is never shown');
      const faultOf = check(kind.rule);
      for (const wrong of wrongValues(kind.name).filter(value => faultOf(value)))
        assert.equal(mask(wrong), '•'.repeat([...wrong].length), wrong);
    });
  }

  it('every type that is hidden by a number of characters has its mask', () => {
    const bare = identifierKinds.filter(({name, meta, mask}) => meta.hide && !mask && !maskOf(name));
    assert.deepEqual(
      bare.filter(({meta}) => meta.hide!.show !== 0).map(({name}) => name),
      [],
    );
  });
});

describe('6.4: check sum', () => {
  it('123456789 gives 29B1', () => assert.equal(crc16('123456789'), '29B1'));

  it('the sample of EMVCo, with Chinese text, gives A13A: bytes are summed, not characters', () => {
    const sample =
      '00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304';
    assert.equal(crc16(sample), 'A13A');
    assert.equal(new Map(readTlv(sample.slice(0, -4))).get('64'), '0002ZH0104最佳运输0202北京');
  });

  it('a small sum keeps its zeros', () => {
    const small = Array.from({length: 2000}, (_, index) => crc16(String(index))).filter(sum =>
      sum.startsWith('00'),
    );
    assert.ok(small.length > 0);
    for (const sum of small) assert.match(sum, /^00[0-9A-F]{2}$/);
  });
});

describe('6.4: QRIS of a bill', () => {
  const withTerminal = (payload: string): string => {
    const objects = readTlv(payload)!.filter(([tag]) => tag !== '63');
    const body = `${writeTlv([...objects, ['62', '0707KASIR01']])}6304`;
    return body + crc16(body);
  };
  const bill = {amountRupiah: 1_250_000, billNumber: 'INV2026110001'};

  it('from the printed static code with its terminal comes the printed dynamic one', () => {
    assert.equal(dynamicQris(withTerminal(STATIC), bill), DYNAMIC);
    assert.equal(dynamicQris(withTerminal(STATIC), {...bill, amountRupiah: 1_250_000n}), DYNAMIC);
  });

  it('from the static code as it is comes one that passes, with the amount and the bill in it', () => {
    const made = dynamicQris(STATIC, bill);
    assert.equal(qrisFault(made), undefined);
    const read = parseQris(made);
    assert.ok(read.ok);
    assert.equal(read.parts.initiation, 'dynamic');
    assert.equal(read.parts.amount, '1250000');
    assert.deepEqual(read.parts.additional, {'01': 'INV2026110001'});
    assert.deepEqual(
      readTlv(made)!.map(([tag]) => tag),
      ['00', '01', '26', '51', '52', '53', '54', '58', '59', '60', '61', '62', '63'],
    );
  });

  it('without a bill number nothing but amount, kind and sum differ from the sticker', () => {
    const before = new Map(readTlv(STATIC));
    const made = readTlv(dynamicQris(STATIC, {amountRupiah: 1}))!;
    assert.deepEqual(
      made.filter(([tag, value]) => before.get(tag) !== value).map(([tag]) => tag),
      ['01', '54', '63'],
    );
  });

  for (const [what, payload, wrong] of [
    ['a sticker that was changed', STATIC.replace('KEPAHIANG', 'KEPAHIAN6'), bill],
    ['nothing to pay', STATIC, {amountRupiah: 0}],
    ['less than nothing', STATIC, {amountRupiah: -1}],
    ['sen', STATIC, {amountRupiah: 0.5}],
    ['more digits than fit', STATIC, {amountRupiah: 10n ** 13n}],
    ['a bill number of 26 characters', STATIC, {...bill, billNumber: 'A'.repeat(26)}],
  ] as const)
    it(`${what} is refused`, () => assert.throws(() => dynamicQris(payload, wrong), RangeError));

  it('a sticker pasted over ours is told by its NMID', () => {
    assert.equal(qrisNmidFault(STATIC, 'ID1026000000011', 'RSUD'), undefined);
    assert.deepEqual(qrisNmidFault(STATIC, 'ID1026000000029', 'DPMPTSP'), {
      code: 'qris.nmid',
      params: {x: 'ID1026000000011', opd: 'DPMPTSP'},
    });
    assert.equal(qrisNmidFault('bukan QRIS', 'ID1026000000011', 'RSUD')?.code, 'qris.nmid');
  });
});

describe('conversions', () => {
  for (const [given, made] of [
    ['001708007327000', '0001708007327000'],
    ['0001708007327000', '0001708007327000'],
    ['1708040101909901', '1708040101909901'],
  ] as const)
    it(`3.1: NPWP ${given} is stored as ${made}`, () => assert.equal(npwp16(given), made));

  for (const [code, long, short] of [
    ['5.1.02.01.01.0024', '5.1.02.01.001.00024', '5.1.02.01.01.0024'],
    ['5.1.02.01.001.00024', '5.1.02.01.001.00024', '5.1.02.01.01.0024'],
    ['5.1.02.01.099.09999', '5.1.02.01.099.09999', '5.1.02.01.99.9999'],
    ['5.1.02.01.100.00024', '5.1.02.01.100.00024', undefined],
    ['5.1.02.01.001.10000', '5.1.02.01.001.10000', undefined],
    ['5.1.02.01.001.0024', '5.1.02.01.001.0024', undefined], // mixed widths: nothing is guessed
  ] as const) {
    it(`5.1: ${code} is ${long} and ${short ?? 'has no short form'}`, () => {
      assert.equal(longKodeRekening(code), long);
      assert.equal(shortKodeRekening(code), short);
      if (short) assert.equal(longKodeRekening(short), long);
    });
  }

  for (const [text, parts] of [
    ['7.01.01.2.06.0002.5.1.02.01.001.00024.', ['7.01.01.2.06.0002', '5.1.02.01.001.00024']],
    ['7.01.01.2.06.0002.5.1.02.01.01.0024', ['7.01.01.2.06.0002', '5.1.02.01.01.0024']],
    ['X.XX.01.2.06.02.5.1.02.01.001.00024.', ['X.XX.01.2.06.02', '5.1.02.01.001.00024']],
    ['5.1.02.01.001.00024', undefined],
    ['7.01.01.2.06.0002', undefined],
    ['7.01.01.2.06.0002.5.1.02.01.001.00024..', undefined],
    ['', undefined],
  ] as const) {
    it(`5.1: MAK ${text || '(empty)'} ${parts ? 'splits' : 'is none'}`, () => {
      const made = splitMak(text);
      assert.deepEqual(made && [made.subKegiatan, made.kodeRekening], parts);
    });
  }

  it('5.4: SP2D numbers stand by year, month and serial, not by their letters', () => {
    const of = (serial: string, month: number, year: number): string =>
      `17.08/04.0/${serial}/LS/1.03.0.00.0.00.01.0000/M/${month}/${year}`;
    const right = [
      of('000009', 12, 2025),
      of('000200', 2, 2026),
      of('000001', 11, 2026),
      of('000002', 11, 2026),
    ];
    assert.deepEqual([...right].sort(compareNomorSp2d), right);
    assert.deepEqual([...right].reverse().sort(compareNomorSp2d), right);
    assert.notDeepEqual([...right].sort(), right);
    assert.equal(compareNomorSp2d(right[0]!, right[0]!), 0);
  });

  for (const [cell, code] of [
    ['2', '002'],
    ['14', '014'],
    ['133', '133'],
    ['0133', '0133'],
    ['BRI', 'BRI'],
    ['', ''],
  ] as const)
    it(`6.1: bank ${cell || '(empty)'} of a spreadsheet is ${code || '(empty)'}`, () =>
      assert.equal(padKodeBank(cell), code));

  for (const [given, padded] of [
    ['8877', '    8877'],
    ['12345678', '12345678'],
    ['   88770 ', '   88770'],
  ] as const) {
    it(`6.3: prefix ${JSON.stringify(given)} of a VA is sent as ${JSON.stringify(padded)}`, () => {
      assert.deepEqual(snapVirtualAccount(given, '001234567890'), {
        partnerServiceId: padded,
        customerNo: '001234567890',
        virtualAccountNo: `${padded}001234567890`,
      });
    });
  }

  it('6.6: rupiah and SNAP amounts become each other, and nothing else passes', () => {
    for (const rupiah of [0n, 1n, 1_250_000n, 99_999_999_999_999n]) {
      assert.equal(snapOfRupiah(rupiah), `${rupiah}.00`);
      assert.equal(rupiahOfSnap(snapOfRupiah(rupiah)), rupiah);
    }
    assert.equal(snapOfRupiah(1_250_000), '1250000.00');
    for (const wrong of [-1n, 100_000_000_000_000n, 0.5])
      assert.throws(() => snapOfRupiah(wrong), RangeError);
    for (const wrong of ['1250000', '1250000.50', '1.250.000.00', '01.00', '-1.00', ''])
      assert.throws(() => rupiahOfSnap(wrong), RangeError);
  });

  for (const [number, which] of [
    ['0001234567890', 'kartu'],
    ['1708040101909901', 'nik'],
    ['0000000000000', undefined],
    ['1708043201909901', undefined],
    ['123', undefined],
  ] as const)
    it(`2.4: ${number} is ${which ?? 'neither card nor NIK'}`, () => assert.equal(bpjsOrNik(number), which));

  it('2.9: links of WhatsApp and BI-FAST want no plus', () => {
    assert.equal(phoneDigits('+6281200001234'), '6281200001234');
    assert.equal(phoneDigits('6281200001234'), '6281200001234');
  });

  it('4.3: a point is written with six decimals at most', () => {
    assert.equal(geoText({lat: -3.62891234567, lon: 102.6445}), '-3.628912,102.6445');
    assert.equal(geoText({lat: 0, lon: 102}), '0,102');
  });

  it('3.7: every issuer of a kode billing has a name', () => {
    for (let first = 0; first <= 9; first += 1) {
      const read = parseKodeBilling(`${first}24112600012345`);
      assert.ok(read.ok && kodeBillingIssuer[read.parts.issuer]);
    }
  });
});

describe('warnings that another fact is needed for', () => {
  it('6.2: a length that is not the bank’s is only said', () => {
    assert.deepEqual(noRekeningWarning({code: '002', name: 'BRI'}, '1234567890'), {
      code: 'rekeningbank.panjang',
      params: {bank: 'BRI', n: 15, m: 10},
    } satisfies Finding);
    assert.equal(noRekeningWarning({code: '002', name: 'BRI'}, '123456789012345'), undefined);
    assert.equal(noRekeningWarning({code: '002', name: 'BRI'}, '1234567890123456')?.params?.['m'], 16);
    assert.equal(noRekeningWarning({code: '133', name: 'Bank Bengkulu'}, '12345'), undefined);
    assert.equal(
      noRekeningWarning({code: '133', name: 'Bank Bengkulu'}, '12345', {'133': 13})?.code,
      'rekeningbank.panjang',
    );
    assert.deepEqual(
      ['002', '008', '009', '014', '451', '200', '011', '028', '022'].map(code => accountLengths[code]),
      [15, 13, 10, 10, 10, 16, 10, 12, 13],
    );
  });

  const warned = (rule: Parameters<typeof check>[0], value: string): string[] =>
    warningsOf(rule, value, today).map(({code}) => code);

  for (const [value, warnings] of [
    ['001708007327000', []],
    ['001708008327000', ['npwp.cek']],
    ['0012345678327000', ['npwp.cek']],
    ['1000000000000001', ['npwp.peringatan.baru']],
  ] as const) {
    it(`3.1: an imported NPWP ${value} is kept with ${warnings.join() || 'no word'}`, () => {
      assert.equal(check(npwpImportRule)(value), undefined);
      assert.deepEqual(warned(npwpImportRule, value), warnings);
    });
  }

  for (const [value, fault] of [
    ['000000000000000', 'npwp.contoh'],
    ['01234567432700', 'npwp.nol_hilang'],
    ['1708040113909901', 'npwp.nik'],
  ] as const)
    it(`3.1: an imported NPWP ${value} is still ${fault}`, () =>
      assert.equal(check(npwpImportRule)(value)?.code, fault));

  for (const [value, warnings] of [
    ['17.08/04.0/000123/LS/1.03.0.00.0.00.01.0000/M/11/2026', []],
    ['123/SP2D/2026', ['sp2d.pola']],
    ['17.08/04.0/000123/LS/1.03/M/1.0/2022', ['sp2d.pola']],
  ] as const) {
    it(`5.4: an imported SP2D number ${value} is kept with ${warnings.join() || 'no word'}`, () => {
      assert.equal(check(nomorSp2dImportRule)(value), undefined);
      assert.deepEqual(warned(nomorSp2dImportRule, value), warnings);
    });
  }

  for (const value of ['', 'ab', '<b>123</b>', '123\u0000/SP2D', 'x'.repeat(71)])
    it(`5.4: an imported SP2D number ${JSON.stringify(value.slice(0, 12))} is refused`, () =>
      assert.equal(check(nomorSp2dImportRule)(value)?.code, 'sp2d.pola'));
});

describe('these tables', () => {
  it('leave out no parser, format or mask of the folder', () => {
    const here = new Set<unknown>([
      ...parsed.map(([, parse]) => parse),
      ...formatted.map(([, format]) => format),
      ...masked.map(([mask]) => mask),
      formatNoRm,
    ]);
    const missing = modules.flatMap(module =>
      Object.entries(module).filter(
        ([name, value]) => /^(?:parse|format|mask)[A-Z]/.test(name) && !here.has(value),
      ),
    );
    assert.deepEqual(
      missing.map(([name]) => name),
      [],
    );
  });
});
