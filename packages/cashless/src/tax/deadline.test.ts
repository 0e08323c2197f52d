import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays, weekday} from '@kepahiang/schemas/dates.js';
import {RateNotFound} from '../dated.ts';
import {nationalRules2026} from '../rules/national-2026.ts';
import {rulesOf} from '../rules/rules.ts';
import {depositDue, returnDue, type DepositDuty} from './deadline.ts';

const rules = rulesOf(nationalRules2026);
const due = (tax: DepositDuty['tax'], mechanism: DepositDuty['mechanism'], tanggal: string): string =>
  depositDue({tax, mechanism, tanggal}, rules).due;

describe('deposit deadlines (cashless.md 6.6)', () => {
  it('general PPh: the 15th of the next month', () => {
    for (const tax of ['PPH21', 'PPH23', 'PPH4_2', 'PPH_FINAL_PP55'] as const)
      for (const mechanism of ['LS', 'UP', 'UMUM'] as const)
        assert.equal(due(tax, mechanism, '2026-09-30'), '2026-10-15');
  });

  it('a holiday moves it to the next working day: weekend, cuti bersama and Imlek', () => {
    assert.equal(due('PPH23', 'LS', '2026-01-12'), '2026-02-18');
    assert.equal(due('PPH21', 'UP', '2026-10-05'), '2026-11-16'); // the 15th is a Sunday
  });

  it('PPN in general: the end of the next month', () => {
    assert.equal(due('PPN', 'UMUM', '2026-08-31'), '2026-09-30');
    assert.equal(due('PPN', 'UMUM', '2026-01-31'), '2026-03-02'); // 28 February is a Saturday
  });

  it('PPh 22 and PPN, LS: the same day, even a Sunday', () => {
    assert.equal(due('PPH22', 'LS', '2026-10-04'), '2026-10-04');
    assert.equal(due('PPN', 'LS', '2026-12-31'), '2026-12-31');
  });

  it('PPh 22 and PPN, UP: seven days after payment', () => {
    assert.equal(due('PPH22', 'UP', '2026-10-05'), '2026-10-12');
    assert.equal(due('PPN', 'UP', '2026-10-03'), '2026-10-12'); // the 10th is a Saturday
  });

  it('returns: the 20th for PPh, the end of the month for PPN', () => {
    assert.equal(returnDue('PPH', '2026-09-05', rules).due, '2026-10-20');
    assert.equal(returnDue('PPN', '2026-09-05', rules).due, '2026-11-02'); // 31 October is a Saturday
  });

  it('says by which law, and where it stood before it moved', () => {
    assert.deepEqual(depositDue({tax: 'PPH23', mechanism: 'LS', tanggal: '2026-01-12'}, rules), {
      due: '2026-02-18',
      unmoved: '2026-02-15',
      rule: {kind: 'DAY_OF_NEXT_MONTH', day: 15},
      legalBasis: 'PMK 81/2024 Pasal 94',
    });
  });

  it('is RATE_NOT_FOUND where the holidays of the due date, or the deadline itself, are not loaded', () => {
    assert.throws(() => due('PPH23', 'LS', '2026-12-10'), RateNotFound); // due in January 2027
    assert.throws(() => due('PPH23', 'LS', '2025-12-31'), RateNotFound);
    assert.throws(() => due('PPH22', 'UMUM', '2026-10-05'), RateNotFound);
    assert.throws(() => due('PBJT', 'UP', '2026-10-05'), RateNotFound);
  });

  it('reads the deadline of PBJT where the regency has set it', () => {
    const pbjt = {
      rateBp: 1000,
      priceIncludesTax: true,
      depositDeadline: {kind: 'DAYS_AFTER', days: 1},
    } as const;
    const regency = rulesOf(nationalRules2026, {
      level: 'REGENCY',
      title: 'Uji',
      rules: {
        'tax.pbjt': [{value: pbjt, validFrom: '2026-01-01', legalBasis: 'Perda uji', setBy: 'REGENCY'}],
      },
    });
    assert.equal(
      depositDue({tax: 'PBJT', mechanism: 'UP', tanggal: '2026-10-05'}, regency).due,
      '2026-10-06',
    );
  });

  it('never moves a date back, nor to a weekend', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 320}), fc.constantFrom('PPH21', 'PPH22', 'PPN'), (day, tax) => {
        const found = depositDue({tax, mechanism: 'UP', tanggal: addDays('2026-01-01', day)}, rules);
        assert.ok(found.due >= found.unmoved && weekday(found.due) <= 5);
      }),
    );
  });
});
