import {
  auditParams,
  auditRules,
  run,
  type AuditInput,
  type AuditRuleId,
  type AuditRuleResult,
} from '@kepahiang/cashless/audit/audit.js';
import {RateNotFound} from '@kepahiang/cashless/dated.js';
import type {RuleOutcome} from '@kepahiang/cashless/export/table/finding.js';
import type {Rules} from '@kepahiang/cashless/rules/rules.js';
import type {RuleState} from '@kepahiang/contract/supervision.js';
import {ruleInputs, type StoredRuleId} from './inputs.ts';
import {notRun, unseenOf} from './missing.ts';
import type {OfficeYear} from './office-year.ts';

/** What the rules say of an office and year, and what each could not see. */
export interface OfficeOutcome {
  readonly office: OfficeYear;
  readonly outcomes: readonly RuleOutcome[];
  /** What a rule could not see; one that is in `outcomes` was run all the same. */
  readonly missing: ReadonlyMap<AuditRuleId, readonly string[]>;
}

function runOne<Id extends StoredRuleId>(id: Id, office: OfficeYear, rules: Rules): AuditRuleResult<Id> {
  const inputOf = ruleInputs[id] as unknown as (office: OfficeYear) => AuditInput<Id>;
  return run(id, inputOf(office), auditParams(id, rules, office.asOf));
}

/** Runs every rule whose inputs are stored. A rule without its params of the day was not run, and says so. */
export function runRules(office: OfficeYear, rules: Rules): OfficeOutcome {
  const outcomes: RuleOutcome[] = [];
  const missing = new Map<AuditRuleId, readonly string[]>(
    Object.entries(notRun).map(([id, text]) => [id as AuditRuleId, [text]]),
  );
  for (const id of Object.keys(ruleInputs) as StoredRuleId[]) {
    try {
      outcomes.push({id, result: runOne(id, office, rules)});
      const unseen = unseenOf(id, office);
      if (unseen.length > 0) missing.set(id, unseen);
    } catch (error) {
      if (!(error instanceof RateNotFound)) throw error;
      missing.set(id, [error.message]);
    }
  }
  return {office, outcomes, missing};
}

const states = {all: 'DIJALANKAN', some: 'SEBAGIAN', none: 'TIDAK_DIJALANKAN'} as const;

/** How far each rule was run over some offices. */
export function ruleStates(offices: readonly OfficeOutcome[]): RuleState[] {
  return (Object.keys(auditRules) as AuditRuleId[]).map(id => {
    const results = offices.flatMap(({outcomes}) => outcomes.filter(one => one.id === id));
    const unseen = offices.flatMap(({missing}) => missing.get(id) ?? []);
    const stored = id in ruleInputs;
    const isRun = stored && results.length === offices.length;
    const state = results.length === 0 && !isRun ? states.none : unseen.length > 0 ? states.some : states.all;
    return {
      rule: id,
      title: auditRules[id].title,
      level: auditRules[id].level,
      state: stored ? state : states.none,
      missing: stored ? [...new Set(unseen)] : [notRun[id as keyof typeof notRun]],
      findings: results.reduce((sum, {result}) => sum + result.findings.length, 0),
    };
  });
}
