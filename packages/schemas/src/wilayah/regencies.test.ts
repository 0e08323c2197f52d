import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {isProvince} from './province.ts';
import {provinceName, provinces} from './province-names.ts';
import {loadRegencies} from './regencies.ts';
import {isRegency, regencyCodes, regencyCodesOf} from './regency-codes.ts';
import {regencyNames} from './regency-names.ts';
import {regencyStatus, retiredRegencies} from './regency-status.ts';

/** Ranges of the province codes as the document gives them. */
const ranges = [
  [11, 19],
  [21, 21],
  [31, 36],
  [51, 53],
  [61, 65],
  [71, 76],
  [81, 82],
  [91, 96],
] as const;

/** The 26 codes of Papua that one split retired (identifiers.md 2.1). */
const papua2022 =
  '91.01 91.02 91.04 91.07 91.08 91.09 91.12 91.13 91.14 91.16 91.17 91.18 91.21 91.22 91.23 91.24 91.25 91.26 91.27 91.28 92.01 92.04 92.05 92.09 92.10 92.71'.split(
    ' ',
  );
const kaltara2012 = ['64.04', '64.05', '64.06', '64.10', '64.73'];

describe('the provinces (identifiers.md 4.1)', () => {
  it('are the 38 codes of the ranges, and no other two digits', () => {
    const expected = ranges.flatMap(([from, to]) =>
      Array.from({length: to - from + 1}, (_, index) => String(from + index)),
    );
    assert.equal(expected.length, 38);
    assert.deepEqual(
      provinces().map(({code}) => code),
      expected,
    );
    for (let value = 0; value < 100; value += 1) {
      const code = String(value).padStart(2, '0');
      assert.equal(isProvince(code), expected.includes(code), code);
      assert.equal(provinceName(code) !== undefined, expected.includes(code), code);
    }
  });
  it('answer with their name for a code of any level', () => {
    assert.equal(provinceName('17.08.04.1003'), 'Bengkulu');
    assert.equal(provinceName('96.01'), 'Papua Barat Daya');
    for (const code of ['54', '10', '1', '', '17x']) assert.equal(provinceName(code), undefined);
  });
});

describe('the regencies (identifiers.md 4.1)', () => {
  it('are 514 codes: 416 kabupaten below 70, 98 kota from 71 on', () => {
    const codes = regencyCodes();
    const numbers = codes.map(code => Number(code.slice(3)));
    assert.equal(new Set(codes).size, 514);
    assert.equal(numbers.filter(number => number >= 1 && number <= 69).length, 416);
    assert.equal(numbers.filter(number => number >= 71).length, 98);
    assert.deepEqual(codes, codes.toSorted());
    assert.ok(codes.every(code => isProvince(code.slice(0, 2))));
    assert.ok(provinces().every(({code}) => regencyCodesOf(code).length > 0));
  });
  it('have a name each: the table of names and the table of codes hold the same codes', async () => {
    const {list} = await loadRegencies();
    assert.deepEqual(
      list.map(({code}) => code),
      regencyCodes(),
    );
    for (const {code, name} of list)
      assert.match(name, Number(code.slice(3)) >= 71 ? /^Kota [A-Z]/ : /^Kabupaten [A-Z]/, code);
    assert.equal(new Set(list.map(({name}) => name)).size, 514);
    assert.doesNotMatch(Object.values(regencyNames).join('|'), / {2}|\bKab\b|\bKep\.|[^A-Za-z0-9 |-]/);
  });
  it('have the neighbours of Kepahiang under the names of the document', async () => {
    const {name} = await loadRegencies();
    const bengkulu = regencyCodesOf('17').map(code => `${code} ${name(code)}`);
    assert.deepEqual(bengkulu, [
      '17.01 Kabupaten Bengkulu Selatan',
      '17.02 Kabupaten Rejang Lebong',
      '17.03 Kabupaten Bengkulu Utara',
      '17.04 Kabupaten Kaur',
      '17.05 Kabupaten Seluma',
      '17.06 Kabupaten Mukomuko',
      '17.07 Kabupaten Lebong',
      '17.08 Kabupaten Kepahiang',
      '17.09 Kabupaten Bengkulu Tengah',
      '17.71 Kota Bengkulu',
    ]);
  });
  it('are found by any words of their name', async () => {
    const {search} = await loadRegencies();
    assert.deepEqual(search('  KEPAHIANG '), [{code: '17.08', name: 'Kabupaten Kepahiang'}]);
    assert.equal(search('kota bengkulu')[0]?.code, '17.71');
    assert.deepEqual(search(' '), []);
  });
  it('answer an old number with the name the regency still has', async () => {
    const {name} = await loadRegencies();
    assert.equal(name('91.01'), 'Kabupaten Merauke');
    assert.equal(name('92.71'), 'Kota Sorong');
    assert.equal(name('64.73'), 'Kota Tarakan');
    assert.equal(name('17.10'), undefined);
  });
  it('refuse what only looks like a code', () => {
    for (const code of ['17', '1708', '17.8', '17.08.', '17.70', '17.00', '54.01', 'x'])
      assert.equal(isRegency(code), false, code);
  });
  it('stay within 0.8 kB for codes and 4.1 kB with names', () => {
    const weigh = (name: string): number => {
      const source = readFileSync(new URL(name, import.meta.url), 'utf8').replace(/\/\*[^]*?\*\//g, '');
      return gzipSync(source, {level: 9}).length;
    };
    const [codes, names] = [weigh('regency-codes.ts'), weigh('regency-names.ts')];
    assert.ok(codes <= 800 && codes + names <= 4_100, `${codes} and ${names} byte`);
  });
});

describe('retired regency codes (identifiers.md 2.1)', () => {
  it('are the 26 of Papua and the five of what is Kalimantan Utara now', () => {
    const codes = retiredRegencies().map(({code}) => code);
    assert.deepEqual(codes.toSorted(), [...papua2022, ...kaltara2012].toSorted());
  });
  for (const retired of retiredRegencies()) {
    it(`${retired.code} became ${retired.successor}: no current code, but known for life`, () => {
      assert.equal(isRegency(retired.code), false);
      assert.equal(isRegency(retired.successor), true);
      assert.equal(regencyStatus(retired.code, '2026-11-24'), 'retired');
      assert.equal(regencyStatus(retired.successor, '2026-11-24'), 'current');
      assert.ok(retired.reason && /^UU [0-9]+\/20[0-9]{2}$/.test(retired.legalBasis));
    });
  }
  it('no two of them became the same regency', () => {
    const successors = retiredRegencies().map(({successor}) => successor);
    assert.equal(new Set(successors).size, successors.length);
  });
  it('every regency of the provinces that were made came from one of them', () => {
    const successors = new Set(retiredRegencies().map(({successor}) => successor));
    const made = ['65', '93', '94', '95', '96'].flatMap(regencyCodesOf);
    assert.deepEqual(new Set(made), successors);
  });
  it('were current up to the last day before the law, and their successors not yet', () => {
    for (const [code, successor, last, first] of [
      ['91.01', '93.01', '2022-07-24', '2022-07-25'],
      ['92.01', '96.01', '2022-12-07', '2022-12-08'],
      ['64.73', '65.71', '2012-11-15', '2012-11-16'],
    ] as const) {
      assert.deepEqual(
        [code, successor].map(one => regencyStatus(one, last)),
        ['current', 'unknown'],
      );
      assert.deepEqual(
        [code, successor].map(one => regencyStatus(one, first)),
        ['retired', 'current'],
      );
    }
  });
  it('say unknown of what was never given out', () => {
    assert.equal(regencyStatus('17.08', '2026-11-24'), 'current');
    for (const code of ['17.10', '54.01', '91.02.01', '', '17'])
      assert.equal(regencyStatus(code, '2026-11-24'), 'unknown');
  });
});
