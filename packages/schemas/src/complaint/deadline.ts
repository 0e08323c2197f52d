import type {Calendar} from '../calendar/calendar.ts';
import {dueDate, type Pause} from '../calendar/clock.ts';
import {addDays, dateWib, type Instant, type IsoDate} from '../dates.ts';
import {complaintTerms, type ComplaintTerms, type ComplaintTier} from './kind.ts';

/** What has happened to a complaint so far. */
export interface ComplaintProgress {
  readonly received: Instant;
  /** Moment it went to the OPD that answers. */
  readonly forwarded?: Instant;
  /** Moment of the OPD's answer the reporter may come back on. */
  readonly answered?: Instant;
  /** Set when verifying; without it nobody knows the final deadline. */
  readonly tier?: ComplaintTier;
  /** Times it waited for the reporter. */
  readonly pauses?: readonly Pause[];
}

/** Days a complaint is due; `null` while what it counts from has not happened. */
export interface ComplaintDeadlines {
  /** Verified and forwarded. */
  readonly verifyBy: IsoDate;
  readonly firstReplyBy: IsoDate | null;
  /** Last day of the reporter to come back on an answer. */
  readonly reporterAnswerBy: IsoDate | null;
  /** Finished; the date the reporter is shown. */
  readonly finishBy: IsoDate | null;
}

/**
 * The deadlines of a complaint. Those of the office count in working days, the reporter's in calendar days.
 *
 * @throws CalendarYearMissing where a deadline runs into a year whose holidays are not loaded
 * @source Perpres 76/2013; PermenPANRB 62/2018; services.md 3.3
 */
export function complaintDeadlines(
  {received, forwarded, answered, tier, pauses = []}: ComplaintProgress,
  calendar: Calendar,
  terms: ComplaintTerms = complaintTerms,
): ComplaintDeadlines {
  return {
    verifyBy: dueDate(received, terms.verifyWorkingDays, [], calendar)!, // no pause before it is verified
    firstReplyBy: forwarded ? dueDate(forwarded, terms.firstReplyWorkingDays, [], calendar) : null,
    reporterAnswerBy: answered ? addDays(dateWib(new Date(answered)), terms.reporterAnswerDays) : null,
    finishBy: tier ? dueDate(received, terms.finalWorkingDays[tier], pauses, calendar) : null,
  };
}
