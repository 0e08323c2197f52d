import {daysBetween, type IsoDate} from '@kepahiang/schemas/dates.js';
import {ruleAt} from '../rules/rules.ts';
import {mostOf} from './part.ts';
import {resultOf, type AuditRule} from './rule.ts';

/** A payment that came back. */
export interface Retur {
  readonly id: string;
  readonly returnedOn: IsoDate;
  /** Day it was paid again or put into the RKUD; `null` where neither. */
  readonly handledOn: IsoDate | null;
}

/** What a finding of {@link r27} says. */
export interface Days {
  readonly days: number;
}

/** a retur lies unhandled. @source cashless.md 10, 13 (`returMaxDays`) */
export const r27: AuditRule<
  {readonly returs: readonly Retur[]; readonly asOf: IsoDate},
  {readonly maxDays: number},
  Days,
  Days
> = {
  id: 'R-27',
  title: 'Retur belum ditangani',
  explanation:
    'Transfer yang dikembalikan bank belum dibayarkan lagi atau disetor ke RKUD. Perbaiki rekening penerimanya.',
  source: 'Permendagri 77/2020; cashless.md 5.4',
  level: 'WARNING',
  defaults: (rules, date) => ({maxDays: ruleAt(rules, 'returMaxDays', date).value}),
  run: ({returs, asOf}, {maxDays}) => {
    const findings = returs.flatMap(({id, returnedOn, handledOn}) => {
      const days = daysBetween(returnedOn, asOf);
      const isOpen = handledOn === null || handledOn > asOf;
      return isOpen && days > maxDays ? [{days, evidence: [id]}] : [];
    });
    return resultOf('WARNING', findings, {days: mostOf(findings, 'days')});
  },
};
