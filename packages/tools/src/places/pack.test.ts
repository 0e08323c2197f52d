import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadRegencies} from '@kepahiang/schemas/wilayah/regencies.js';
import {regencyNames} from '@kepahiang/schemas/wilayah/regency-names.js';
import {parseVillageList} from '@kepahiang/schemas/wilayah/village-list.js';
import {packNames, packRanges, plainName} from './pack.ts';

describe('packing the national table of regencies', () => {
  it('gives the table we ship from the full names it stands for', async () => {
    const {list} = await loadRegencies();
    const {index} = parseVillageList(
      ['kode,nama', ...list.map(({code, name}) => `${code},${name}`)].join('\n'),
    );
    for (const [province, packed] of Object.entries(regencyNames))
      assert.equal(packNames(index, province), packed, province);
    assert.equal(index.children('').length, 38);
  });
  it('joins neighbouring numbers to ranges', () => {
    const codes = ['01', '02', '03', '07', '71', '72', '74'];
    const {index} = parseVillageList(['kode,nama', ...codes.map(code => `64.${code},Contoh`)].join('\n'));
    assert.equal(packRanges(index, '64'), '01-03 07 71-72 74');
  });
  for (const [written, name] of [
    ['Kabupaten  Pelalawan', 'Pelalawan'],
    ['KABUPATEN Solok', 'Solok'],
    ['Kab Timor Tengah Selatan', 'Timor Tengah Selatan'],
    ['Kab. Kep. Siau Tagulandang Biaro', 'Kepulauan Siau Tagulandang Biaro'],
    ['Kota Kotamobagu', 'Kotamobagu'],
    ['Kabupaten Kotabaru', 'Kotabaru'],
  ] as const) {
    it(`reads ${written} as ${name}`, () => assert.equal(plainName(written), name));
  }
});
