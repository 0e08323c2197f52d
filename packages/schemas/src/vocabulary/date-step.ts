import type {IsoDate} from '../dates.ts';
import {step, type Step, type StepData} from './step.ts';

/** How a date stands inside a number: groups `d`, `m` and `y`. Two digits of a year mean 19YY and 20YY. */
export const ddmmyy = '(?<d>..)(?<m>..)(?<y>..)';
/** Day, month and four digits of the year. */
export const ddmmyyyy = '(?<d>..)(?<m>..)(?<y>....)';
/** Four digits of the year, month and day. */
export const yyyymmdd = '(?<y>....)(?<m>..)(?<d>..)';

/** Midnights in UTC of the days that digits can mean. */
function moments(shape: RegExp, digits: string, plus40?: boolean): Date[] {
  const {d, m, y} = shape.exec(digits)!.groups as {d: string; m: string; y: string};
  const day = plus40 && +d > 40 ? +d - 40 : +d;
  return (y[2] ? [y] : [`19${y}`, `20${y}`])
    .map(year => new Date(Date.UTC(+year, +m - 1, day)))
    .filter(moment => moment.getUTCMonth() === +m - 1); // day 0 and 31 April fall into another month
}

/** The days that digits can mean: none, one, or one in each century. With `plus40`, women's days have 40 added. */
export function datesIn(digits: string, form: string, plus40?: boolean): IsoDate[] {
  return moments(new RegExp(form), digits, plus40).map(moment => moment.toISOString().slice(0, 10));
}

/** The slice is a day that exists and, when `today` is known, has come. */
/* @__NO_SIDE_EFFECTS__ */
export function date(
  data: StepData & {
    readonly form: string;
    /** 40 is added to the day of women's births. */
    readonly plus40?: true;
  },
): Step {
  const shape = new RegExp(data.form);
  return step(
    'date',
    data,
    (slice, today) => !moments(shape, slice, data.plus40).some(day => !today || day <= new Date(today)),
  );
}

/** The year in the slice lies at most `ahead` years after the year of `today`; without `today` nothing is said. */
/* @__NO_SIDE_EFFECTS__ */
export function yearAhead(data: StepData & {readonly ahead: number}): Step {
  return step('yearAhead', data, (slice, today) => today && +slice > +today.slice(0, 4) + data.ahead);
}

/**
 * A day the slice can mean has come, looking only at days from `since` on: of two centuries the earlier may be one in which
 * nothing was numbered yet. Without `today` nothing is said.
 */
/* @__NO_SIDE_EFFECTS__ */
export function dateSince(data: StepData & {readonly form: string; readonly since: IsoDate}): Step {
  const shape = new RegExp(data.form);
  const since = Date.parse(data.since);
  return step(
    'dateSince',
    data,
    (slice, today) => today && !moments(shape, slice).some(day => +day >= since && +day <= Date.parse(today)),
  );
}
