import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {accents, isOpdSlug, opdByKode, opdBySlug, opdList, opdsByStage, type Opd} from './opd.ts';
import {kepahiang} from './wilayah/kepahiang.ts';

/** Rows 1 to 27 of the table: kode, slug, name, stem of affairs, accent, confidence, stage (services.md 2). */
const table = [
  ['SETDA', 'setda', 'Sekretariat Daerah', '4.01', 'hijau', 'A', 'later'],
  ['SETWAN', 'setwan', 'Sekretariat DPRD', '4.02', 'batu', 'A', 'later'],
  ['ITDA', 'inspektorat', 'Inspektorat Daerah', '6.01', 'batu', 'A', 'later'],
  ['DIKBUD', 'dikbud', 'Dinas Pendidikan dan Kebudayaan', '1.01', 'senja', 'A', 'later'],
  ['DINKES', 'dinkes', 'Dinas Kesehatan', '1.02', 'telaga', 'A', 'pilot'],
  ['RSUD', 'rsud', 'RSUD Kepahiang', '1.02', 'biru', 'A', 'pilot'],
  ['PUPR', 'pupr', 'Dinas Pekerjaan Umum dan Penataan Ruang', '1.03', 'padi', 'A', 'pilot'],
  ['SATPOLPP', 'satpolpp', 'Satuan Polisi Pamong Praja dan Pemadam Kebakaran', '1.05', 'kopi', 'A', 'later'],
  ['BPBD', 'bpbd', 'Badan Penanggulangan Bencana Daerah', '1.05', 'kopi', 'A', 'later'],
  ['DINSOS', 'dinsos', 'Dinas Sosial', '1.06', 'cerano', 'A', 'later'],
  ['PERINAKER', 'perinaker', 'Dinas Perindustrian dan Tenaga Kerja', '2.07/3.31', 'biru', 'A', 'later'],
  [
    'DPPKBP3A',
    'dppkbp3a',
    'Dinas Pengendalian Penduduk, KB, Pemberdayaan Perempuan dan Perlindungan Anak',
    '2.08/2.14',
    'cerano',
    'B',
    'later',
  ],
  ['DKPP', 'dkpp', 'Dinas Ketahanan Pangan dan Perikanan', '2.09/3.25', 'padi', 'A', 'later'],
  ['DLH', 'dlh', 'Dinas Lingkungan Hidup', '2.11', 'hijau', 'A', 'later'],
  ['DUKCAPIL', 'dukcapil', 'Dinas Kependudukan dan Pencatatan Sipil', '2.12', 'biru', 'A', 'later'],
  ['PMD', 'pmd', 'Dinas Pemberdayaan Masyarakat dan Desa', '2.13', 'hijau', 'A', 'later'],
  ['DISHUB', 'dishub', 'Dinas Perhubungan', '2.15', 'senja', 'A', 'later'],
  ['KOMINFO', 'kominfo', 'Dinas Komunikasi dan Informatika', '2.16', 'telaga', 'A', 'later'],
  ['DAGKOP', 'dagkop', 'Dinas Perdagangan, Koperasi dan UMKM', '2.17/3.30', 'padi', 'B', 'later'],
  [
    'DPMPTSP',
    'dpmptsp',
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    '2.18',
    'cerano',
    'A',
    'pilot',
  ],
  ['PARPORA', 'parpora', 'Dinas Pariwisata, Pemuda dan Olahraga', '2.19/3.26', 'senja', 'B', 'later'],
  ['PERPUSDA', 'perpusda', 'Dinas Perpustakaan dan Kearsipan', '2.23/2.24', 'telaga', 'B', 'later'],
  ['DISTAN', 'distan', 'Dinas Pertanian', '3.27', 'hijau', 'A', 'later'],
  ['BAPPEDA', 'bappeda', 'Badan Perencanaan Pembangunan Daerah', '5.01', 'batu', 'B', 'later'],
  ['BKD', 'bkd', 'Badan Keuangan Daerah', '5.02', 'padi', 'B', 'later'],
  ['BKDPSDM', 'bkdpsdm', 'Badan Kepegawaian Daerah dan Pengembangan SDM', '5.03/5.04', 'batu', 'B', 'later'],
  ['KESBANGPOL', 'kesbangpol', 'Badan Kesatuan Bangsa dan Politik', '8.01', 'kopi', 'A', 'later'],
] as const;

describe('the registry of OPDs (services.md 2)', () => {
  for (const [index, [kode, slug, name, urusan, accent, confidence, stage]] of table.entries()) {
    it(`has row ${index + 1}, ${kode}, as the document has it`, () => {
      const opd = opdList[index]!;
      assert.deepEqual(
        [opd.kode, opd.slug, opd.name, opd.urusan.join('/'), opd.accent, opd.confidence, opd.stage],
        [kode, slug, name, urusan, accent, confidence, stage],
      );
    });
  }
  for (const [index, {code, name}] of kepahiang.kecamatan.entries()) {
    it(`has row ${index + 28}, Kecamatan ${name}, in the order of the Kemendagri codes`, () => {
      const opd = opdList[index + 27]!;
      assert.equal(opd.kode, `KEC-${code.slice(-2)}`);
      assert.equal(opd.slug, `kec-${name.toLowerCase().replaceAll(' ', '-')}`);
      assert.equal(opd.name, `Kecamatan ${name}`);
      assert.deepEqual(
        [opd.urusan, opd.accent, opd.confidence, opd.stage],
        [['7.01'], 'hijau', 'A', 'later'],
      );
    });
  }
  it('keeps all 35 rows, each with a key, a slug and a short name of its own', () => {
    assert.equal(opdList.length, 35);
    for (const key of ['kode', 'slug', 'name', 'shortName'] as const)
      assert.equal(new Set(opdList.map(opd => opd[key])).size, 35, key);
  });
  it('takes RSUD for the row that may be no OPD of its own, until Bagian Organisasi has said', () => {
    assert.deepEqual(
      opdList.filter(({status}) => status !== 'active').map(({kode, status}) => [kode, status]),
      [['RSUD', 'unknown']],
    );
  });
  it('knows no SIPD code and no contact that BKD and the OPDs have not given', () => {
    assert.ok(opdList.every(({kodeSipd, contacts}) => kodeSipd === null && contacts === null));
  });
  it('marks every stem of affairs as written from memory', () => {
    assert.ok(opdList.every(({urusanConfidence}) => urusanConfidence === 'memory'));
    assert.ok(opdList.flatMap(({urusan}) => urusan).every(stem => /^[1-8]\.[0-9]{2}$/.test(stem)));
  });
  it('dresses every OPD in one of the eight accents', () => {
    assert.equal(accents.length, 8);
    assert.ok(opdList.every(({accent}) => accents.includes(accent)));
  });
  it('has the four pilots first', () => {
    assert.deepEqual(
      opdsByStage('pilot').map(({kode}) => kode),
      ['DINKES', 'RSUD', 'PUPR', 'DPMPTSP'],
    );
    assert.equal(opdsByStage('later').length, 31);
  });
  it('finds an OPD by slug and by code, and says so when there is none', () => {
    assert.equal(opdBySlug('inspektorat')?.kode, 'ITDA');
    assert.equal(opdByKode('ITDA')?.slug, 'inspektorat');
    assert.equal(opdByKode('KEC-06')?.name, 'Kecamatan Kabawetan');
    for (const wrong of ['itda', 'INSPEKTORAT', '', '__proto__']) assert.equal(opdByKode(wrong), undefined);
    assert.ok(isOpdSlug('rsud') && !isOpdSlug('RSUD'));
  });
  it('asks the list of another regency when it is given one', () => {
    const other: Opd[] = [{...opdList[0]!, kode: 'KOMINFOSAN', slug: 'kominfosan', stage: 'pilot'}];
    assert.equal(opdBySlug('kominfosan', other)?.kode, 'KOMINFOSAN');
    assert.equal(opdByKode('SETDA', other), undefined);
    assert.equal(opdsByStage('pilot', other).length, 1);
    assert.ok(!isOpdSlug('setda', other));
  });
});
