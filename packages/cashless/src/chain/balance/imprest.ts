import {addMonths, daysBetween, type IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {RulesAt} from '../../rules/rules.ts';
import {excessOf, type BalanceFault, type BalanceOk} from './result.ts';

/**
 * What is left of the imprest: UP less spending not yet replenished (approved and pending SPJ) and open advances. Below
 * zero it is overdrawn.
 * @source cashless.md 4.3
 */
export function imprestAvailable(imprest: {
  readonly up: Money;
  readonly spent: readonly Money[];
  readonly panjar: readonly Money[];
}): Money {
  return moneyOfSen(senOf(imprest.up) - sumSen(imprest.spent) - sumSen(imprest.panjar));
}

/** A replenishment of the imprest. */
export interface GuRequest {
  readonly up: Money;
  readonly approvedSpj: Money;
  readonly request: Money;
}

/** Per cent with one decimal, cut: 74,96 % is not shown as the 75 it does not reach. */
function spentShare(spj: bigint, up: bigint): number {
  return up === 0n ? 0 : Number((spj * 1000n) / up) / 10;
}

/**
 * B-07: the imprest is replenished when enough of it has been spent (`gu.minSpentPct`), and by no more than the approved
 * SPJ. `guMax` = approved SPJ.
 * @throws RateNotFound when no share is set
 * @source cashless.md 4.3; rule `gu.minSpentPct`
 */
export function guCheck(
  {up, approvedSpj, request}: GuRequest,
  rules: RulesAt,
):
  | BalanceOk<{guMax: Money; spentPct: number}>
  | BalanceFault<'B-07', {spentPct: number}>
  | BalanceFault<'B-07-OVER', {excess: Money}> {
  const [total, spj] = [senOf(up), senOf(approvedSpj)];
  const spentPct = spentShare(spj, total);
  if (spj * 100n < total * BigInt(rules.row('gu.minSpentPct').value))
    return {ok: false, code: 'B-07', spentPct};
  const excess = excessOf(senOf(request), spj);
  if (excess !== undefined) return {ok: false, code: 'B-07-OVER', excess};
  return {ok: true, guMax: approvedSpj, spentPct};
}

/** Last day of an additional imprest: SP2D date and `tu.months`, clipped to the end of the month. @throws RateNotFound */
export function tuDue(sp2dDate: IsoDate, rules: RulesAt): IsoDate {
  return addMonths(sp2dDate, rules.row('tu.months').value);
}

/** An additional imprest (TU) on a day. */
export interface TuAccount {
  readonly sp2dDate: IsoDate;
  readonly tu: Money;
  readonly spj: Money;
  /** Paid back to the RKUD. */
  readonly refunded: Money;
  /** Day of the last SPJ or refund that closed it; the day of asking while it is open. */
  readonly asOf: IsoDate;
}

/**
 * B-08: an additional imprest is accounted for and its rest paid back by its due date. `unsettled` = TU − SPJ − refunded;
 * below zero more was accounted for than was given, which is a fault on any day.
 *
 * @param rules - Those of the day of the SP2D.
 * @throws RateNotFound when no period is set
 * @source cashless.md 4.3; Permendagri 77/2020; rule `tu.months`
 */
export function tuCheck(
  {sp2dDate, tu, spj, refunded, asOf}: TuAccount,
  rules: RulesAt,
):
  | BalanceOk<{due: IsoDate; unsettled: Money}>
  | BalanceFault<'B-08', {due: IsoDate; daysLate: number; unsettled: Money}> {
  const due = tuDue(sp2dDate, rules);
  const unsettled = moneyOfSen(senOf(tu) - senOf(spj) - senOf(refunded));
  const daysLate = Math.max(0, daysBetween(due, asOf));
  if (daysLate === 0 && senOf(unsettled) >= 0n) return {ok: true, due, unsettled};
  return {ok: false, code: 'B-08', due, daysLate, unsettled};
}

/** `B-08-OPEN`: no new additional imprest for a sub-activity that has an open one. @source cashless.md 4.3 */
export function tuOpenCheck(
  subKegiatan: string,
  open: readonly {readonly subKegiatan: string}[],
): BalanceOk | BalanceFault<'B-08-OPEN', {subKegiatan: string}> {
  const isOpen = open.some(one => one.subKegiatan === subKegiatan);
  return isOpen ? {ok: false, code: 'B-08-OPEN', subKegiatan} : {ok: true};
}
