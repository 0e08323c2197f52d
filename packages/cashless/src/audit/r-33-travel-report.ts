import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {ruleAt, ruleRows, rulesOf, type RuleRow, type RuleValues} from '../rules/rules.ts';
import {workingDaysAfter} from '../tax/deadline.ts';
import type {AuditTrip} from './record.ts';
import {resultOf, type AuditRule} from './rule.ts';

/** Trips as they stand on a day. */
export interface TravelReportInput {
  readonly trips: readonly Pick<AuditTrip, 'id' | 'kembali' | 'lpd'>[];
  readonly asOf: IsoDate;
}

/** Limits of {@link r33}. */
export interface TravelReportParams {
  readonly lpdWorkingDays: number;
  /** Rows of the holidays, dated: the last day may lie in another year. */
  readonly holidays: readonly RuleRow<RuleValues['holidays']>[];
}

/** The last day by the day of return, each computed once: a year has few of them, and many trips. */
function dueByReturn({lpdWorkingDays, holidays}: TravelReportParams): (kembali: IsoDate) => IsoDate {
  const rules = rulesOf({level: 'NATIONAL', title: 'Hari libur', rules: {holidays}});
  const known = new Map<IsoDate, IsoDate>();
  return kembali => {
    const due = known.get(kembali) ?? workingDaysAfter(kembali, lpdWorkingDays, rules);
    known.set(kembali, due);
    return due;
  };
}

/** the report of a trip is missing or was late. @source cashless.md 10, 7.6 */
export const r33: AuditRule<
  TravelReportInput,
  TravelReportParams,
  {
    /** The earliest last day that was missed. */
    readonly due: IsoDate | null;
    readonly count: number;
  },
  {readonly due: IsoDate; readonly reason: 'MISSING' | 'LATE'}
> = {
  id: 'R-33',
  title: 'Laporan perjalanan dinas tidak ada atau terlambat',
  explanation: 'Laporan dan bukti perjalanan belum diterima, atau diterima setelah batas hari kerjanya.',
  source: 'PMK 113/PMK.05/2012 jo. PMK 119/2023; Perbup perjalanan dinas',
  level: 'FINDING',
  defaults: (rules, date) => ({
    lpdWorkingDays: ruleAt(rules, 'travel.lpdWorkingDays', date).value,
    holidays: ruleRows(rules, 'holidays'),
  }),
  run: ({trips, asOf}, params) => {
    const dueOf = dueByReturn(params);
    const findings = trips.flatMap(({id, kembali, lpd}) => {
      if (kembali > asOf) return []; // still away: no report can be due
      const due = dueOf(kembali);
      if ((lpd ?? asOf) <= due) return [];
      return [{due, reason: lpd === undefined ? ('MISSING' as const) : ('LATE' as const), evidence: [id]}];
    });
    const due = findings.reduce<IsoDate | null>(
      (first, one) => (first === null || one.due < first ? one.due : first),
      null,
    );
    return resultOf('FINDING', findings, {due, count: findings.length});
  },
};
