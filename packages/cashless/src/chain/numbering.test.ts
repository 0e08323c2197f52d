import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {RateNotFound} from '../dated.ts';
import {exampleRegencyRules} from '../rules/example-regency.ts';
import {nationalRules2026} from '../rules/national-2026.ts';
import {rulesAt, rulesOf} from '../rules/rules.ts';
import {
  documentNumber,
  isNumberedBy,
  nextSequence,
  numberKind,
  sequenceFault,
  sequenceKey,
} from './numbering.ts';

const rules = rulesAt(rulesOf(exampleRegencyRules, nationalRules2026), '2026-11-24');
const spp = {doc: 'SPP', jenis: 'LS_BARANG_JASA', skpd: 'DINKES', tanggal: '2026-11-24'} as const;

describe('numbers of documents (cashless.md 4.2)', () => {
  it('writes 00127/SPP-LS/DINKES/XI/2026', () => {
    assert.equal(documentNumber(spp, 127, rules), '00127/SPP-LS/DINKES/XI/2026');
    assert.equal(documentNumber(spp, 123_456, rules), '123456/SPP-LS/DINKES/XI/2026');
  });

  it('names every kind as people write it', () => {
    const kinds = ['UP', 'GU', 'TU', 'LS_GAJI', 'LS_PERJALANAN', 'LS_HIBAH_BANSOS', 'GU_NIHIL'] as const;
    assert.deepEqual(
      kinds.map(jenis => numberKind({doc: 'SPM', jenis})),
      ['SPM-UP', 'SPM-GU', 'SPM-TU', 'SPM-LS', 'SPM-LS', 'SPM-LS', 'SPM-GU-NIHIL'],
    );
    assert.equal(numberKind({doc: 'NPD'}), 'NPD');
  });

  it('counts per SKPD, kind and year', () => {
    assert.equal(sequenceKey(spp), 'DINKES|SPP-LS|2026');
    assert.notEqual(sequenceKey(spp), sequenceKey({...spp, tanggal: '2027-01-02'}));
    assert.equal(sequenceKey(spp), sequenceKey({...spp, jenis: 'LS_GAJI'}));
  });

  it('gives the next number whatever was cancelled, and finds gaps and repeats', () => {
    assert.equal(nextSequence([]), 1);
    assert.equal(nextSequence([3, 1, 2]), 4);
    assert.equal(sequenceFault([3, 1, 2]), undefined);
    assert.deepEqual(sequenceFault([1, 2, 4]), {code: 'SEQUENCE_GAP', seq: 3});
    assert.deepEqual(sequenceFault([1, 2, 2]), {code: 'SEQUENCE_REUSED', seq: 2});
    assert.deepEqual(sequenceFault([0, 1]), {code: 'SEQUENCE_START', seq: 0});
  });

  it('is gapless however many are asked for (property)', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 60}), count => {
        const issued: number[] = [];
        for (let turn = 0; turn < count; turn += 1) issued.push(nextSequence(issued));
        assert.equal(sequenceFault(issued), undefined);
        assert.equal(new Set(issued.map(seq => documentNumber(spp, seq, rules))).size, count);
      }),
    );
  });

  it('is assigned at the first ajukan: drafts have none, what comes back keeps its own', () => {
    assert.ok(isNumberedBy({doc: 'SPP'}, 'ajukan'));
    assert.ok(!isNumberedBy({doc: 'SPP'}, 'verifikasi'));
    assert.ok(!isNumberedBy({doc: 'SPP', nomor: '00127/SPP-LS/DINKES/XI/2026'}, 'ajukan'));
    assert.ok(isNumberedBy({doc: 'SPM'}, 'tandatangani'));
    assert.ok(isNumberedBy({doc: 'PENYEDIAAN_DANA'}, 'terbitkan'));
  });

  it('is RATE_NOT_FOUND without a pattern, and counts from 1', () => {
    const [row] = exampleRegencyRules.rules['numbering.pattern']!;
    const {LPJ: _, ...others} = row!.value;
    const withoutLpj = {...exampleRegencyRules, rules: {'numbering.pattern': [{...row!, value: others}]}};
    const lpj = {...spp, doc: 'LPJ'} as const;
    assert.throws(() => documentNumber(lpj, 1, rulesAt(rulesOf(withoutLpj), '2026-11-24')), RateNotFound);
    assert.throws(
      () => documentNumber(spp, 1, rulesAt(rulesOf(nationalRules2026), '2026-11-24')),
      RateNotFound,
    );
    for (const seq of [0, -1, 1.5]) assert.throws(() => documentNumber(spp, seq, rules), RangeError);
  });
});
