import assert from 'node:assert/strict';
import {cpuUsage} from 'node:process';
import {describe, it} from 'node:test';
import {RateNotFound} from '../dated.ts';
import {rulesOf} from '../rules/rules.ts';
import {auditParams, auditRules, run, type AuditInput, type AuditRuleId} from './audit.ts';
import * as control from './testing/control.ts';
import * as payments from './testing/payments.ts';
import * as travel from './testing/travel.ts';
import {ON, rules} from './testing/cases.ts';
import {inputsOf} from './testing/volume.ts';

const ids = Object.keys(auditRules) as AuditRuleId[];
const tables = [...Object.values(payments), ...Object.values(travel), ...Object.values(control)];

for (const {id, run: runCases} of tables)
  describe(`${id} ${auditRules[id].title} (10)`, () => {
    for (const {name, verdict, found, measures, expected} of runCases())
      it(name, () => {
        assert.deepEqual(found, expected.evidence);
        assert.deepEqual(measures, expected.measures);
        assert.equal(verdict, found.length > 0 ? auditRules[id].level : 'PASS');
      });
  });

describe('the rules of audit (10)', () => {
  it('are R-01 to R-34, each with words for people, a source, and cases that hit and that pass', () => {
    const expected = Array.from({length: 34}, (_, index) => `R-${String(index + 1).padStart(2, '0')}`);
    assert.deepEqual(ids, expected);
    assert.deepEqual(tables.map(({id}) => id).sort(), expected);
    for (const id of ids) {
      const {id: own, title, explanation, source} = auditRules[id];
      assert.equal(own, id);
      for (const text of [title, explanation, source]) assert.ok(text.length > 5, id);
    }
    for (const table of tables)
      assert.equal(new Set(table.run().map(({verdict}) => verdict)).size, 2, `${table.id} hits and passes`);
  });

  it('warn in R-10, R-27, R-30, R-31 and R-34, and find in all others', () => {
    assert.deepEqual(
      ids.filter(id => auditRules[id].level === 'WARNING'),
      ['R-10', 'R-27', 'R-30', 'R-31', 'R-34'],
    );
  });

  it('take their params from the rules of the day: 13', () => {
    assert.deepEqual(auditParams('R-01', rules, ON), {windowDays: 3});
    assert.deepEqual(auditParams('R-03', rules, ON), {threshold: '2000000.00', windowDays: 7});
    assert.deepEqual(auditParams('R-09', rules, ON), {noReceiptPct: 30});
    assert.deepEqual(auditParams('R-10', rules, ON), {minClaims: 5, nearPct: 95});
    assert.deepEqual(auditParams('R-15', rules, ON), {toleranceRupiah: 1});
    assert.deepEqual(auditParams('R-22', rules, ON), {dualControl: 'three', relaxedPairs: []});
    assert.deepEqual(auditParams('R-25', rules, ON), {maxDays: 30});
    assert.deepEqual(auditParams('R-27', rules, ON), {maxDays: 7});
    assert.deepEqual(auditParams('R-30', rules, ON), {windowDays: 7, sharePct: 50});
    assert.deepEqual(auditParams('R-32', rules, ON), {forbiddenMcc: ['6010', '6011', '7995']});
    assert.equal(auditParams('R-33', rules, ON).lpdWorkingDays, 5);
    assert.deepEqual(auditParams('R-34', rules, ON), {maxDaysPerYear: 120});
  });

  it('have no default where the regency has set nothing: RATE_NOT_FOUND', () => {
    for (const id of ['R-01', 'R-02', 'R-21', 'R-22', 'R-25', 'R-27', 'R-32', 'R-33', 'R-34'] as const)
      assert.throws(() => auditParams(id, rulesOf(), ON), RateNotFound, id);
  });

  it('look at 200.000 payments in at most ten seconds of work, all rules together', () => {
    const inputs = inputsOf(200_000, 50_000);
    const start = cpuUsage();
    for (const id of ids) run(id, inputs[id]() as AuditInput<typeof id>, auditParams(id, rules, ON));
    const {user} = cpuUsage(start);
    assert.ok(user / 1e6 <= 10, `${user / 1e6} s`);
  });
});
