import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Rules} from '../rules/rules.ts';

/** What a rule says of its input. */
export type Verdict = 'PASS' | 'WARNING' | 'FINDING';

/** What a rule says when it hits: something is wrong, or somebody should look. */
export type AuditLevel = Exclude<Verdict, 'PASS'>;

/** One thing that is wrong, with the ids of the records it rests on. */
export type Found<Facts extends object> = Facts & {readonly evidence: readonly string[]};

/** Verdict of a rule over all its input, its measures, and each finding. Measures stand at nothing where it passes. */
export type AuditResult<Measures extends object, Facts extends object> = Measures & {
  readonly verdict: Verdict;
  readonly findings: readonly Found<Facts>[];
};

/** A rule of audit as data with its test. */
export interface AuditRule<Input, Params, Measures extends object, Facts extends object> {
  /** `R-01` to `R-34`. */
  readonly id: string;
  readonly title: string;
  /** Indonesian, for who reads the finding: what it means and what to do. */
  readonly explanation: string;
  /** What it rests on in law, and reports of BPK that had it. */
  readonly source: string;
  readonly level: AuditLevel;
  /** Params of a day by the rules of the regency. @throws RateNotFound when a row is missing */
  readonly defaults: (rules: Rules, date: IsoDate) => Params;
  /** Looks for it in what was given. */
  readonly run: (input: Input, params: Params) => AuditResult<Measures, Facts>;
}

/** Params of a rule that has none. */
export type NoParams = Readonly<Record<never, never>>;

/** The result of a rule: it hits as soon as there is one finding. @internal */
export function resultOf<Measures extends object, Facts extends object>(
  level: AuditLevel,
  findings: readonly Found<Facts>[],
  measures: Measures,
): AuditResult<Measures, Facts> {
  return {...measures, verdict: findings.length > 0 ? level : 'PASS', findings};
}
