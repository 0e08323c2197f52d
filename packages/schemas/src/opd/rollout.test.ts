import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RateNotFound} from '../dated.ts';
import {isOpdSlug, opdList, opdsByStage} from '../opd.ts';
import {rolloutKepahiang} from './rollout-kepahiang.ts';
import {rolloutAt, type RolloutRow} from './rollout.ts';

const row = (validFrom: string, stages: RolloutRow['stages']): RolloutRow => ({
  validFrom,
  stages,
  legalBasis: `Keputusan ${validFrom}`,
  setBy: 'REGENCY',
});

describe('the rollout of cashless spending', () => {
  it('has the four pilots at stage 1 and all other OPDs at none', () => {
    const pilots = opdList.filter(({slug}) => rolloutAt(slug, '2026-11-24').stage === 'percontohan');
    assert.deepEqual(pilots, opdsByStage('pilot'));
    assert.ok(
      opdList.every(opd => pilots.includes(opd) || rolloutAt(opd.slug, '2026-11-24').stage === 'belum'),
    );
  });

  it('names only OPDs of the regency, each once in a row', () => {
    for (const {stages} of rolloutKepahiang) {
      const slugs = Object.values(stages).flat();
      assert.deepEqual([...new Set(slugs)], slugs);
      assert.ok(slugs.every(slug => isOpdSlug(slug)));
    }
  });

  it('says since when an OPD stands where it does, also where a later row names it again', () => {
    const rows = [
      row('2026-01-01', {percontohan: ['a']}),
      row('2027-01-01', {percontohan: ['a', 'b']}),
      row('2028-01-01', {penuh: ['a'], percontohan: ['b']}),
    ];
    const at = (slug: string, date: string) => {
      const {stage, since, legalBasis} = rolloutAt(slug, date, rows);
      return [stage, since, legalBasis];
    };
    assert.deepEqual(at('a', '2026-12-31'), ['percontohan', '2026-01-01', 'Keputusan 2026-01-01']);
    assert.deepEqual(at('a', '2027-01-01'), ['percontohan', '2026-01-01', 'Keputusan 2027-01-01']);
    assert.deepEqual(at('b', '2026-12-31'), ['belum', '2026-01-01', 'Keputusan 2026-01-01']);
    assert.deepEqual(at('b', '2028-02-01'), ['percontohan', '2027-01-01', 'Keputusan 2028-01-01']);
    assert.deepEqual(at('a', '2028-01-01'), ['penuh', '2028-01-01', 'Keputusan 2028-01-01']);
  });

  it('does not guess for a day nobody has set anything for', () => {
    assert.throws(() => rolloutAt('dinkes', '2025-12-31'), RateNotFound);
  });
});
