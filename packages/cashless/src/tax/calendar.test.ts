import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {weekday} from '@kepahiang/schemas/dates.js';
import {nationalRules2026} from '../rules/national-2026.ts';
import {rulesOf} from '../rules/rules.ts';
import {paymentDeadlines, taxCalendar} from './calendar.ts';

const rules = rulesOf(nationalRules2026);
const december = taxCalendar(2026, rules).deadlines.filter(({due}) => due.startsWith('2026-12'));

describe('the tax calendar of a year (cashless.md 6.6)', () => {
  it('has in December the deposit of PPh on the 15th, its return on Monday the 21st, and PPN on the 31st', () => {
    assert.deepEqual(
      december.map(({due, unmoved, kind, paidIn, taxes}) => [due, unmoved, kind, paidIn, taxes]),
      [
        ['2026-12-15', '2026-12-15', 'DEPOSIT', '2026-11', ['PPH21', 'PPH23', 'PPH4_2', 'PPH_FINAL_PP55']],
        [
          '2026-12-21',
          '2026-12-20',
          'RETURN',
          '2026-11',
          ['PPH21', 'PPH22', 'PPH23', 'PPH4_2', 'PPH_FINAL_PP55'],
        ],
        ['2026-12-31', '2026-12-31', 'DEPOSIT', '2026-11', ['PPN']],
        ['2026-12-31', '2026-12-31', 'RETURN', '2026-11', ['PPN']],
      ],
    );
    assert.deepEqual(
      december.map(one => one.mechanisms),
      [['LS', 'UP', 'UMUM'], ['LS', 'UP', 'UMUM'], ['UMUM'], ['LS', 'UP', 'UMUM']],
    );
    assert.deepEqual(
      december.map(one => one.legalBasis),
      ['PMK 81/2024 Pasal 94', 'PMK 81/2024', 'PMK 81/2024 Pasal 94', 'PMK 81/2024'],
    );
  });

  it('shows a deadline in the month it moved to: PPN of January on 2 March, and nothing on a weekend', () => {
    const {deadlines} = taxCalendar(2026, rules);
    const moved = deadlines.find(
      ({paidIn, taxes, kind}) => paidIn === '2026-01' && kind === 'RETURN' && taxes[0] === 'PPN',
    );
    assert.deepEqual([moved?.due, moved?.unmoved], ['2026-03-02', '2026-02-28']);
    assert.ok(deadlines.every(({due}) => weekday(due) <= 5));
  });

  it('says which months of payment it cannot tell, instead of leaving them out', () => {
    assert.deepEqual(taxCalendar(2026, rules).unknown, ['2025-12']);
    const next = taxCalendar(2027, rules);
    assert.deepEqual(next.deadlines, []);
    assert.equal(next.unknown[0], '2026-12');
  });

  it('leaves to the payment what follows its day: PPh 22 and PPN, the same day by LS, seven days after by UP', () => {
    assert.deepEqual(
      paymentDeadlines('2026-11-30', rules).map(({tax, mechanism, rule}) => [tax, mechanism, rule.kind]),
      [
        ['PPH22', 'LS', 'SAME_DAY'],
        ['PPH22', 'UP', 'DAYS_AFTER'],
        ['PPN', 'LS', 'SAME_DAY'],
        ['PPN', 'UP', 'DAYS_AFTER'],
      ],
    );
  });

  it('has PBJT only where the regency has set it', () => {
    const pbjt = {
      rateBp: 1000,
      priceIncludesTax: true,
      depositDeadline: {kind: 'DAY_OF_NEXT_MONTH', day: 10},
    } as const;
    const regency = rulesOf(nationalRules2026, {
      level: 'REGENCY',
      title: 'Uji',
      rules: {
        'tax.pbjt': [{value: pbjt, validFrom: '2026-01-01', legalBasis: 'Perda uji', setBy: 'REGENCY'}],
      },
    });
    const has = (found: ReturnType<typeof taxCalendar>): boolean =>
      found.deadlines.some(({taxes, due}) => taxes.includes('PBJT') && due === '2026-12-10');
    assert.deepEqual([has(taxCalendar(2026, rules)), has(taxCalendar(2026, regency))], [false, true]);
  });
});
