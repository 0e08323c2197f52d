import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RateNotFound} from '../dated.ts';
import {exampleRegencyRules} from './example-regency.ts';
import {nationalRules2026} from './national-2026.ts';
import {isExample, ruleAt, rulesAt, rulesOf} from './rules.ts';

const rules = rulesOf(exampleRegencyRules, nationalRules2026);

describe('looking a rule up', () => {
  it('goes by the date the duty arises: PP 55 narrows on 22 April 2026 (6.1)', () => {
    assert.ok(ruleAt(rules, 'tax.pphFinalPp55', '2026-04-21').value.sellers.includes('CV'));
    assert.ok(!ruleAt(rules, 'tax.pphFinalPp55', '2026-04-22').value.sellers.includes('CV'));
  });

  it('is RATE_NOT_FOUND where no row covers the day, never zero (0)', () => {
    const missing = (run: () => unknown): void =>
      assert.throws(
        run,
        (error: unknown) => error instanceof RateNotFound && error.code === 'RATE_NOT_FOUND',
      );
    missing(() => ruleAt(rules, 'tax.pph22', '2025-12-31'));
    missing(() => ruleAt(rules, 'gu.minSpentPct', '2027-01-01'));
    missing(() => ruleAt(rulesOf(nationalRules2026), 'gu.minSpentPct', '2026-06-01'));
    missing(() => rulesAt(rules, '2026-06-01').row('tax.pbjt'));
  });

  it('puts levels in their order whatever order they come in, and keeps an example marked', () => {
    assert.deepEqual(
      rulesOf(nationalRules2026, exampleRegencyRules).files,
      rulesOf(exampleRegencyRules, nationalRules2026).files,
    );
    assert.ok(isExample(rules) && !isExample(rulesOf(nationalRules2026)));
    assert.match(exampleRegencyRules.title, /^CONTOH/);
    for (const rows of Object.values(exampleRegencyRules.rules))
      for (const row of rows) assert.match(row.legalBasis, /^CONTOH\./);
  });

  it('keeps every row of the national set with its law and how far it was checked', () => {
    for (const rows of Object.values(nationalRules2026.rules))
      for (const row of rows) assert.ok(row.legalBasis.length > 5 && row.confidence !== undefined);
  });
});
