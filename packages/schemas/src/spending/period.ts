import type {IsoDate} from '../dates.ts';

/** First and last day of something. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Whether a period runs forwards and lies in one fiscal year. @source UU 17/2003 art. 4; cashless.md 4.6 */
export function isPeriodOf(tahunAnggaran: number, {from, to}: Period): boolean {
  const year = `${tahunAnggaran}-`;
  return from.startsWith(year) && to.startsWith(year) && from <= to;
}
