import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {lpdDue} from '../chain/deadline.ts';
import {ruleAt, type Rules} from '../rules/rules.ts';
import {workingDaysAfter} from '../tax/deadline.ts';

/** Days of a trip and its papers. What has not happened yet is absent. */
export interface TripDates {
  /** Date of the SPT. */
  readonly spt: IsoDate;
  readonly berangkat: IsoDate;
  readonly kembali: IsoDate;
  /** Day the report (LPD) and all evidence were in. */
  readonly lpd?: IsoDate;
  /** Day the settlement was paid or refunded. */
  readonly settled?: IsoDate;
}

/** Why a trip is out of time. An SPT of the day of departure itself is in time. */
export type TimelineFault = 'SPT_AFTER_DEPARTURE' | 'LPD_LATE' | 'SETTLEMENT_LATE';

/** Last days of a trip and what is late. */
export interface TravelTimeline {
  readonly lpdDue: IsoDate;
  readonly settlementDue: IsoDate;
  readonly faults: readonly TimelineFault[];
}

/**
 * When the report and the settlement of a trip are due: working days after the return, and working days after that.
 * What is still missing is late once its day is over.
 *
 * @param asOf - The day the timeline is looked at.
 * @throws RateNotFound when the number of days has no row on the day of return, or the holidays after it are not loaded
 * @source cashless.md 7.6
 */
export function travelTimeline(dates: TripDates, asOf: IsoDate, rules: Rules): TravelTimeline {
  const reportDue = lpdDue(dates.kembali, rules);
  const settlementDays = ruleAt(rules, 'travel.settlementWorkingDays', dates.kembali).value;
  const settlementDue = workingDaysAfter(reportDue, settlementDays, rules);
  const late: readonly (readonly [TimelineFault, boolean])[] = [
    ['SPT_AFTER_DEPARTURE', dates.spt > dates.berangkat],
    ['LPD_LATE', (dates.lpd ?? asOf) > reportDue],
    ['SETTLEMENT_LATE', (dates.settled ?? asOf) > settlementDue],
  ];
  return {lpdDue: reportDue, settlementDue, faults: late.flatMap(([fault, is]) => (is ? [fault] : []))};
}
