import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {kepahiang} from './kepahiang.ts';
import {regencyCodes, isRegency} from './regency-codes.ts';
import {villagesOf} from './regency.ts';
import {indonesiaBox, placesFrom} from './village-index.ts';
import {parseVillageList} from './village-list.ts';

const rows = (...lines: string[]): string => ['kode,nama', ...lines].join('\n');

/** As many villages as the nation has, under its 514 regencies; none of them exists. */
function nationalFile(total: number): string {
  const regencies = regencyCodes();
  const lines = ['kode,nama'];
  for (let index = 0; index < total; index += 1) {
    const regency = regencies[index % regencies.length]!;
    const turn = Math.floor(index / regencies.length);
    const kecamatan = String(1 + (turn % 14)).padStart(2, '0');
    lines.push(`${regency}.${kecamatan}.${2001 + turn},Desa Contoh ${index}`);
  }
  return lines.join('\n');
}

describe('a list of villages as a file (identifiers.md 4.1)', () => {
  for (const [what, text] of [
    ['kode,nama', 'kode,nama\n17.08.04.1003,Pensiunan\n17.08.08.2008,Warung Pojok'],
    ['code,name', 'code,name\n17.08.04.1003,Pensiunan\n17.08.08.2008,Warung Pojok\n'],
    [
      'more columns',
      'code,district_code,name\n17.08.04.1003,17.08.04,Pensiunan\n17.08.08.2008,17.08.08,Warung Pojok',
    ],
    ['the name first', 'NAMA,KODE\nPensiunan,17.08.04.1003\nWarung Pojok,17.08.08.2008'],
    [
      'semicolons, as Excel in Indonesia writes them',
      'kode;nama\r\n17.08.04.1003;Pensiunan\r\n17.08.08.2008;Warung Pojok\r\n',
    ],
    ['tabs', 'kode\tnama\n17.08.04.1003\tPensiunan\n17.08.08.2008\tWarung Pojok'],
    ['a byte order mark', '\uFEFFkode,nama\n17.08.04.1003,Pensiunan\n17.08.08.2008,Warung Pojok'],
    [
      'a byte order mark before quotes',
      '\uFEFF"kode","nama"\n17.08.04.1003,Pensiunan\n17.08.08.2008,Warung Pojok',
    ],
    ['quotes', '"kode","nama"\n"17.08.04.1003","Pensiunan"\n"17.08.08.2008","Warung Pojok"'],
    ['bare codes', 'kode,nama\n1708041003,Pensiunan\n1708082008,Warung Pojok'],
    [
      'blank lines and spaces',
      'kode , nama\n\n 17.08.04.1003 , Pensiunan \n  \n17.08.08.2008,Warung Pojok\n\n',
    ],
  ] as const) {
    it(`is read with ${what}`, () => {
      const {index, bad} = parseVillageList(text);
      assert.deepEqual(bad, []);
      assert.equal(index.size, 2);
      assert.equal(index.name('17.08.04.1003'), 'Pensiunan');
      assert.equal(index.name('17.08.08.2008'), 'Warung Pojok');
      assert.equal(index.has('17.08.04.1004'), false);
    });
  }
  it('keeps separators and quotation marks that belong to a name', () => {
    const {index, bad} = parseVillageList(
      rows('12.07.28.1007,"Lubuk Pakam I,II"', '35.13.15.2017,"Soka""an"', '35.18.17.2007,Ja"an'),
    );
    assert.deepEqual(bad, []);
    assert.equal(index.name('12.07.28.1007'), 'Lubuk Pakam I,II');
    assert.equal(index.name('35.13.15.2017'), 'Soka"an');
    assert.equal(index.name('35.18.17.2007'), 'Ja"an');
  });
  it('names every bad line with its number and how to mend it, and keeps the good ones', () => {
    const {index, bad} = parseVillageList(
      rows(
        '17.08.04.1003,Pensiunan',
        '17.8.04.1004,Pasar Kepahiang',
        '17.08.04.4003,Salah',
        '54.01.01.2001,Dili',
        '17.08.04.1005',
        ',Tanpa Kode',
        '17.08.04.1003,Dua Kali',
        '17.08.04.1011,"Dusun Kepahiang',
        `17.08.04.1025,${'a'.repeat(101)}`,
        '17.08.04.1026,Pasar\u0007Sejantung',
        '17.08.04.1027,Padang Lekat',
      ),
    );
    assert.deepEqual(
      bad.map(({line, code}) => [line, code]),
      [
        [3, 'desa.kode'],
        [4, 'desa.kode'],
        [5, 'desa.provinsi'],
        [6, 'desa.kolom'],
        [7, 'desa.kolom'],
        [8, 'desa.ganda'],
        [9, 'desa.kutip'],
        [10, 'desa.nama'],
        [11, 'desa.nama'],
      ],
    );
    assert.equal(
      bad[0]!.reason,
      'Baris 3: kode 17.8.04.1004 bukan kode wilayah. Tulis seperti 17.08.04.1003.',
    );
    assert.equal(bad[5]!.reason, 'Baris 8: kode 17.08.04.1003 sudah ada di baris 2. Hapus salah satunya.');
    assert.ok(bad.every(({reason}) => !/[{}]/.test(reason)));
    assert.equal(index.size, 2);
    assert.equal(index.name('17.08.04.1003'), 'Pensiunan');
  });
  it('says that there is nothing to read, and that the titles are missing', () => {
    for (const [text, code] of [
      ['', 'desa.kosong'],
      ['\uFEFF \n', 'desa.kosong'],
      ['17.08.04.1003,Pensiunan', 'desa.judul'],
      ['id,label\n17.08.04.1003,Pensiunan', 'desa.judul'],
      ['"kode,nama\n17.08.04.1003,Pensiunan', 'desa.judul'],
    ] as const) {
      const {index, bad} = parseVillageList(text);
      assert.deepEqual([index.size, bad.map(one => one.code)], [0, [code]]);
    }
  });
  it('stops at the number of rows and characters it was given', () => {
    const three = rows('17.08.04.1003,Pensiunan', '17.08.04.1004,Pasar', '17.08.04.1005,Ujung');
    const few = parseVillageList(three, {maxRows: 2});
    assert.deepEqual([few.index.size, few.bad[0]?.code, few.bad[0]?.line], [2, 'desa.besar', 4]);
    const none = parseVillageList(three, {maxChars: 20});
    assert.deepEqual([none.index.size, none.bad[0]?.code], [0, 'desa.besar']);
  });
  it('asks for parents only when it is told who may be one, whatever the order of the lines', () => {
    const text = rows(
      '17.08.04.1003,Pensiunan',
      '17.08.09.2001,Tanpa Kecamatan',
      '17.08.04,Kepahiang',
      '17.10.01,Tanpa Kabupaten',
    );
    assert.equal(parseVillageList(text).bad.length, 0);
    const {index, bad} = parseVillageList(text, {isParent: isRegency});
    assert.deepEqual(
      bad.map(({line, code, params}) => [line, code, params?.['y']]),
      [
        [3, 'desa.induk', '17.08.09'],
        [5, 'desa.induk', '17.10'],
      ],
    );
    assert.ok(index.has('17.08.04.1003') && !index.has('17.08.09.2001'));
  });
  it('drops a village whose kecamatan was dropped for want of a regency', () => {
    const {index} = parseVillageList(rows('17.10.01.2001,Desa', '17.10.01,Kecamatan'), {isParent: isRegency});
    assert.equal(index.size, 0);
  });
  it('gives the level below, and fills in the levels a list of villages leaves out', () => {
    const text = rows(
      '17.08.04.1004,Pasar',
      '17.08.04.1005,Ujung',
      '17.08.04.1003,Pensiunan',
      '17.08.01.2001,Kota Agung',
      '17.02.01.2001,Lain',
    );
    const {index} = parseVillageList(text);
    assert.deepEqual(index.children('17.08.04'), ['17.08.04.1003', '17.08.04.1004', '17.08.04.1005']);
    assert.deepEqual(index.children('17.08'), ['17.08.01', '17.08.04']);
    assert.deepEqual(index.children('17'), ['17.02', '17.08']);
    assert.deepEqual(index.children(''), ['17']);
    assert.deepEqual(index.children('18'), []);
    assert.equal(index.name('17.08'), undefined);
  });
  it('serves as the places of a check, for one regency or for all', () => {
    const {index} = parseVillageList(
      rows('17.08.04.1003,Pensiunan', '17.08.04,Kepahiang', '17.02.01.2001,Lain'),
    );
    const nation = placesFrom(index);
    assert.deepEqual(
      ['17.08.04.1003', '17.02.01.2001', '17.08.04', '17.08.04.1004'].map(code => nation.isVillage(code)),
      [true, true, false, false],
    );
    assert.deepEqual([nation.box, nation.isOpd('pupr')], [indonesiaBox, false]);
    const own = placesFrom(index, {within: '17.08', box: kepahiang.box, isOpd: slug => slug === 'pupr'});
    assert.deepEqual(
      [own.isVillage('17.08.04.1003'), own.isVillage('17.02.01.2001'), own.isOpd('pupr')],
      [true, false, true],
    );
  });
  it('holds the 117 units of Kepahiang as their own table does', () => {
    const villages = kepahiang.kecamatan.flatMap(villagesOf);
    const {index, bad} = parseVillageList(rows(...villages.map(({code, name}) => `${code},${name}`)));
    assert.deepEqual([bad.length, index.size], [0, 117]);
    assert.ok(villages.every(({code, name}) => index.name(code) === name));
    assert.equal(index.search('warung')[0]?.code, '17.08.08.2008');
  });
  it('reads the 83,762 rows of a whole nation', context => {
    const total = 83_762;
    const text = nationalFile(total);
    const started = performance.now();
    const {index, bad} = parseVillageList(text, {isParent: code => isRegency(code.slice(0, 5))});
    const read = performance.now();
    const found = index.search('contoh 83761');
    const searched = performance.now();
    context.diagnostic(
      `read in ${Math.round(read - started)} ms, first search in ${Math.round(searched - read)} ms`,
    );
    assert.deepEqual(bad, []);
    assert.equal(index.size, total);
    assert.deepEqual(
      found.map(({name}) => name),
      ['Desa Contoh 83761'],
    );
    for (const line of text.split('\n').slice(1)) {
      const [code = '', name] = line.split(',');
      assert.equal(index.name(code), name);
    }
    const levels = regencyCodes().flatMap(code =>
      index.children(code).flatMap(kecamatan => index.children(kecamatan)),
    );
    assert.equal(levels.length, total);
    assert.equal(index.search('contoh', 5).length, 5);
  });
  it('never throws, and accounts for every line it was given', () => {
    const line = fc.string({unit: fc.constantFrom(...'17.08.04.1003,";\tnama \r\u0000é')});
    fc.assert(
      fc.property(fc.array(line), lines => {
        const text = rows(...lines);
        const {index, bad} = parseVillageList(text);
        const filled = text
          .split('\n')
          .slice(1)
          .filter(one => one.trim() !== '').length;
        assert.equal(index.size + bad.length, filled);
      }),
    );
  });
});
