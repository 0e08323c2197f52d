import {daysBetween, type IsoDate} from '@kepahiang/schemas/dates.js';
import {ruleAt} from '../rules/rules.ts';
import {valuesOf} from './part.ts';
import {resultOf, type AuditRule, type Found} from './rule.ts';

/** An advance (panjar) that is not settled yet. */
export interface OpenPanjar {
  readonly id: string;
  readonly paidOn: IsoDate;
  /** Number of its NPD; `null` where there is none. */
  readonly npd: string | null;
}

/** What a finding of {@link r25} says. */
export interface PanjarFault {
  readonly reason: 'TOO_OLD' | 'NO_NPD';
  /** @unit day */
  readonly days: number;
}

/** an advance is too old, or was paid without an NPD. @source cashless.md 10, 13 (`panjarMaxDays`) */
export const r25: AuditRule<
  {readonly panjars: readonly OpenPanjar[]; readonly asOf: IsoDate},
  {readonly maxDays: number},
  {readonly ids: readonly string[]},
  PanjarFault
> = {
  id: 'R-25',
  title: 'Panjar terlalu lama atau tanpa NPD',
  explanation:
    'Panjar belum dipertanggungjawabkan melewati batas hari, atau diberikan tanpa Nota Pencairan Dana.',
  source: 'Permendagri 77/2020; LHP BPK Lampung Selatan 2023',
  level: 'FINDING',
  defaults: (rules, date) => ({maxDays: ruleAt(rules, 'panjarMaxDays', date).value}),
  run: ({panjars, asOf}, {maxDays}) => {
    const findings = panjars.flatMap(({id, paidOn, npd}): Found<PanjarFault>[] => {
      const days = daysBetween(paidOn, asOf);
      if (npd === null) return [{reason: 'NO_NPD', days, evidence: [id]}];
      return days > maxDays ? [{reason: 'TOO_OLD', days, evidence: [id]}] : [];
    });
    return resultOf('FINDING', findings, {ids: valuesOf(findings, ({evidence}) => evidence)});
  },
};
