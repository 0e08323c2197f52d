import {auditRules} from '@kepahiang/cashless/audit/audit.js';
import * as control from '../../../cashless/src/audit/testing/control.ts';
import * as payments from '../../../cashless/src/audit/testing/payments.ts';
import * as travel from '../../../cashless/src/audit/testing/travel.ts';
import type {CasesOf, ShownCase} from '../../../cashless/src/audit/testing/cases.ts';

/** A rule of audit as a page shows it. */
export interface ShownRule extends ShownCase {
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
  readonly source: string;
  readonly level: string;
}

const isCases = (value: unknown): value is CasesOf =>
  typeof value === 'object' && value !== null && 'shown' in value && 'id' in value;

/** Every rule of audit with the first of its tested cases that hits. */
export function shownRules(): ShownRule[] {
  const cases = [control, payments, travel].flatMap(module => Object.values<unknown>(module)).filter(isCases);
  const byId = new Map(cases.map(one => [one.id as string, one]));
  return Object.values(auditRules).map(({id, title, explanation, source, level}) => ({
    ...{id, title, explanation, source, level},
    ...byId.get(id)!.shown(),
  }));
}
