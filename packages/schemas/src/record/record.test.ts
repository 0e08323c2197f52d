import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {identifierKind} from '../identifiers/registry.ts';
import {checkAnswers} from '../service/check.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {placesOf} from '../wilayah/places.ts';
import {recordChecker} from './check.ts';
import {pembayaran} from './pembayaran.ts';
import {brokenPayments, rightPayments} from './testing/payments.ts';

const clock = {today: '2026-11-24', now: '2026-11-24T09:00:00+07:00'};
const context = {places: placesOf(kepahiang), kinds: identifierKind};
const check = recordChecker(pembayaran, context);
const sorted = (list: readonly {path: string; code: string}[]): string[] =>
  list.map(({path, code}) => `${path}: ${code}`).sort();

describe('a payment record of 25 fields', () => {
  it('is right as generated, and comes back without a copy of anything', () => {
    fc.assert(
      fc.property(rightPayments, payment => {
        assert.deepEqual(check(payment, clock).faults, []);
      }),
      {numRuns: 1000},
    );
  });

  it('is found wrong in the same places and for the same reasons by the fast and the careful check', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(brokenPayments, payment => {
        const careful = checkAnswers(pembayaran, payment, {...context, ...clock, mode: 'strict'});
        const fast = check(payment, clock);
        assert.deepEqual(sorted(fast.faults), sorted(careful.faults));
        assert.deepEqual(sorted(fast.warnings), sorted(careful.warnings));
        for (const {code} of [...fast.faults, ...fast.warnings]) seen.set(code, (seen.get(code) ?? 0) + 1);
      }),
      {numRuns: 5000},
    );
    for (const code of [
      'sp2d.skpd',
      'dokumen.urutan_tanggal',
      'bayar.imbang',
      'npwp.beda_nik',
      'isian.kosong',
    ])
      assert.ok((seen.get(code) ?? 0) > 5, `${code} was found ${seen.get(code) ?? 0} times`);
  });

  it('answers anything that is no record', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        const careful = checkAnswers(pembayaran, value, {...context, ...clock, mode: 'strict'});
        assert.deepEqual(sorted(check(value, clock).faults), sorted(careful.faults));
      }),
      {numRuns: 3000},
    );
  });
});
