import {exampleRegencyRules} from '../../rules/example-regency.ts';
import {nationalRules2026} from '../../rules/national-2026.ts';
import {rulesOf} from '../../rules/rules.ts';
import {
  auditParams,
  run,
  type AuditInput,
  type AuditParams,
  type AuditRuleId,
  type AuditRuleResult,
} from '../audit.ts';
import type {AuditPayment} from '../record.ts';
import type {AuditResult} from '../rule.ts';

export const rules = rulesOf(exampleRegencyRules, nationalRules2026);
export const ON = '2026-11-24';

/** One case: its input, what the result must hold, and the evidence of each finding; no finding is a pass. */
export interface Case<Id extends AuditRuleId> {
  readonly name: string;
  readonly input: AuditInput<Id>;
  readonly params?: Partial<AuditParams<Id>>;
  readonly measures: Partial<AuditRuleResult<Id>>;
  readonly evidence: readonly (readonly string[])[];
}

/** A case after its rule has run. */
export interface RunCase {
  readonly name: string;
  readonly verdict: string;
  readonly found: readonly (readonly string[])[];
  /** The measures the case speaks of. */
  readonly measures: object;
  readonly expected: {readonly evidence: readonly (readonly string[])[]; readonly measures: object};
}

/** A case as it is shown in the docs: what went in, and all that came out. */
export interface ShownCase {
  readonly input: unknown;
  readonly params: unknown;
  readonly result: unknown;
}

/** Cases of a rule; they run with the params of the example regency when asked. */
export interface CasesOf {
  readonly id: AuditRuleId;
  /** The first case that hits. */
  readonly shown: () => ShownCase;
  readonly run: () => readonly RunCase[];
}

/** Gathers the cases of a rule. */
export function auditCases<Id extends AuditRuleId>(id: Id, cases: readonly Case<Id>[]): CasesOf {
  const paramsOf = ({params}: Case<Id>) =>
    ({...(auditParams(id, rules, ON) as object), ...params}) as AuditParams<Id>;
  const runOne = (one: Case<Id>): RunCase => {
    const {name, input, measures, evidence} = one;
    const all = paramsOf(one);
    const result = run(id, input, all) as AuditResult<Record<string, unknown>, object>;
    return {
      name,
      verdict: result.verdict,
      found: result.findings.map(one => one.evidence),
      measures: Object.fromEntries(Object.keys(measures).map(key => [key, result[key]])),
      expected: {evidence, measures},
    };
  };
  const shown = (): ShownCase => {
    const hit = cases.find(({evidence}) => evidence.length > 0)!;
    const params = paramsOf(hit);
    return {input: hit.input, params, result: run(id, hit.input, params)};
  };
  return {id, run: () => cases.map(runOne), shown};
}

/** A payment nobody finds fault with. */
export const payment = (id: string, own: Partial<AuditPayment> = {}): AuditPayment => ({
  id,
  tanggal: '2026-10-05',
  amount: '1000000.00',
  state: 'settled',
  channel: 'BIFAST',
  expenseKind: 'BARANG',
  rekening: '5.1.02.01.01.0024',
  beneficiary: 'CV CONTOH',
  accountNo: '0000000001',
  sourceAccountNo: '0000000900',
  evidenceKinds: ['KUITANSI', 'FAKTUR', 'BUKTI_TRANSFER'],
  history: [
    {event: 'submit', user: 'A'},
    {event: 'check', user: 'B'},
    {event: 'release', user: 'C'},
  ],
  ...own,
});
