import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Rules} from '../rules/rules.ts';
import {r01} from './r-01-cash-withdrawal.ts';
import {r02} from './r-02-cash-limit.ts';
import {r03} from './r-03-split-payments.ts';
import {r04} from './r-04-supplier-account.ts';
import {r05} from './r-05-employee-account.ts';
import {r06} from './r-06-overlapping-trips.ts';
import {r07} from './r-07-double-allowance.ts';
import {r08} from './r-08-present-while-away.ts';
import {r09} from './r-09-lodging-nights.ts';
import {r10} from './r-10-hotel-cluster.ts';
import {r11} from './r-11-room-twice.ts';
import {r12} from './r-12-ticket-twice.ts';
import {r13} from './r-13-late-deposit.ts';
import {r14} from './r-14-overdue-tax.ts';
import {r15} from './r-15-under-withheld.ts';
import {r16} from './r-16-ntpn.ts';
import {r17} from './r-17-late-refund.ts';
import {r18} from './r-18-over-ceiling.ts';
import {r19} from './r-19-paid-before-handover.ts';
import {r20} from './r-20-duplicate-payment.ts';
import {r21} from './r-21-evidence.ts';
import {r22} from './r-22-dual-control.ts';
import {r23} from './r-23-reconciliation.ts';
import {r24} from './r-24-cash-shortage.ts';
import {r25} from './r-25-panjar.ts';
import {r26} from './r-26-account-decree.ts';
import {r27} from './r-27-retur.ts';
import {r28} from './r-28-back-dated.ts';
import {r29} from './r-29-interest.ts';
import {r30} from './r-30-kickback.ts';
import {r31} from './r-31-trip-account.ts';
import {r32} from './r-32-kkpd.ts';
import {r33} from './r-33-travel-report.ts';
import {r34} from './r-34-travel-days.ts';
import type {AuditResult, AuditRule} from './rule.ts';

export type {AuditLevel, AuditResult, AuditRule, Found, Verdict} from './rule.ts';

/** Every rule of audit by its id. @source cashless.md 10 */
export const auditRules = {
  'R-01': r01,
  'R-02': r02,
  'R-03': r03,
  'R-04': r04,
  'R-05': r05,
  'R-06': r06,
  'R-07': r07,
  'R-08': r08,
  'R-09': r09,
  'R-10': r10,
  'R-11': r11,
  'R-12': r12,
  'R-13': r13,
  'R-14': r14,
  'R-15': r15,
  'R-16': r16,
  'R-17': r17,
  'R-18': r18,
  'R-19': r19,
  'R-20': r20,
  'R-21': r21,
  'R-22': r22,
  'R-23': r23,
  'R-24': r24,
  'R-25': r25,
  'R-26': r26,
  'R-27': r27,
  'R-28': r28,
  'R-29': r29,
  'R-30': r30,
  'R-31': r31,
  'R-32': r32,
  'R-33': r33,
  'R-34': r34,
} as const;

/** `R-01` to `R-34`. */
export type AuditRuleId = keyof typeof auditRules;

type Parts<Id extends AuditRuleId> =
  (typeof auditRules)[Id] extends AuditRule<infer Input, infer Params, infer Measures, infer Facts>
    ? {input: Input; params: Params; result: AuditResult<Measures, Facts>}
    : never;

/** What a rule looks at. */
export type AuditInput<Id extends AuditRuleId> = Parts<Id>['input'];
/** What a rule is set by. */
export type AuditParams<Id extends AuditRuleId> = Parts<Id>['params'];
/** What a rule says. */
export type AuditRuleResult<Id extends AuditRuleId> = Parts<Id>['result'];

/** A rule by its id, with the types of its own. TypeScript cannot follow an id into the union of all rules by itself. */
function ruleOf<Id extends AuditRuleId>(
  id: Id,
): {
  readonly defaults: (rules: Rules, date: IsoDate) => AuditParams<Id>;
  readonly run: (input: AuditInput<Id>, params: AuditParams<Id>) => AuditRuleResult<Id>;
} {
  return auditRules[id] as never;
}

/**
 * Params of a rule as the regency has set them on a day.
 * @throws RateNotFound when a rule it needs has no row on the day
 * @source cashless.md 13
 */
export function auditParams<Id extends AuditRuleId>(id: Id, rules: Rules, date: IsoDate): AuditParams<Id> {
  return ruleOf(id).defaults(rules, date);
}

/**
 * Runs one rule of audit over all its records.
 *
 * @param params - `auditParams(id, rules, date)`, or values of one's own.
 * @returns the verdict, the measures of the rule, and each finding with the ids of the records it rests on; the
 *   measures stand at nothing where it passes
 * @throws RangeError when an amount is no canonical money
 * @source cashless.md 10
 */
export function run<Id extends AuditRuleId>(
  id: Id,
  input: AuditInput<Id>,
  params: AuditParams<Id>,
): AuditRuleResult<Id> {
  return ruleOf(id).run(input, params);
}
