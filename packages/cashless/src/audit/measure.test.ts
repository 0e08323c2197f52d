import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {measuresOf} from './measure.ts';

describe('what a finding measured', () => {
  it('is told in Indonesian, with money, dates and reasons as people write them', () => {
    const found = {
      excess: '500000.00',
      dates: ['2026-10-06', '2026-10-07'],
      reason: 'NO_NPD',
      evidence: ['a'],
    };
    assert.deepEqual(measuresOf(found), [
      {name: 'excess', label: 'Kelebihan', value: '500000.00', text: 'Rp500.000'},
      {
        name: 'dates',
        label: 'Tanggal',
        value: '2026-10-06, 2026-10-07',
        text: '6 Oktober 2026, 7 Oktober 2026',
      },
      {name: 'reason', label: 'Sebab', value: 'NO_NPD', text: 'tanpa NPD'},
    ]);
  });
});
