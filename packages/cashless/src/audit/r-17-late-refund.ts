import {daysBetween, type IsoDate} from '@kepahiang/schemas/dates.js';
import {mostOf} from './part.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** What was left of UP or TU, its last day and the day it went back. */
export interface LeftoverRefund {
  readonly id: string;
  readonly due: IsoDate;
  /** `null` where it has not gone back yet. */
  readonly refundedOn: IsoDate | null;
}

/** What a finding of {@link r17} says. */
export interface Late {
  /** @unit day */
  readonly daysLate: number;
}

/** what was left of UP or TU went back late, or is late and still out. @source cashless.md 10, B-08, 4.5 */
export const r17: AuditRule<
  {readonly refunds: readonly LeftoverRefund[]; readonly asOf: IsoDate},
  NoParams,
  Late,
  Late
> = {
  id: 'R-17',
  title: 'Sisa UP atau TU terlambat disetor',
  explanation:
    'Sisa uang persediaan atau tambahan uang kembali ke RKUD setelah batasnya, atau belum kembali.',
  source: 'Permendagri 77/2020; LHP BPK Lampung Selatan 2023',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({refunds, asOf}) => {
    const findings = refunds.flatMap(({id, due, refundedOn}) => {
      const on = refundedOn ?? asOf;
      return on > due ? [{daysLate: daysBetween(due, on), evidence: [id]}] : [];
    });
    return resultOf('FINDING', findings, {daysLate: mostOf(findings, 'daysLate')});
  },
};
