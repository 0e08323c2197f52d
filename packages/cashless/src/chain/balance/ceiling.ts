import {RateNotFound} from '../../dated.ts';
import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {RulesAt} from '../../rules/rules.ts';
export {budgetCheck, type BudgetLine} from '@kepahiang/schemas/spending/balance.js';
import type {SppKind} from '../numbering.ts';
import {excessOf, type BalanceFault, type BalanceOk} from './result.ts';

/**
 * Whether an SP2D counts against the release of funds (SPD). UP is no expenditure yet; a TU has counted in full when it
 * was paid, so its closing does not count again. The closing GU does: it is the first time its SPJ becomes spending.
 * @source cashless.md 4.3 (B-04, "Why UP is not in B-04")
 */
export function countsAgainstSpd(jenis: SppKind): boolean {
  return jenis !== 'UP' && jenis !== 'TU_NIHIL';
}

/** SP2D of the year so far against the funds released. */
export interface SpdUse {
  readonly spd: readonly Money[];
  readonly sp2d: readonly {readonly jenis: SppKind; readonly amount: Money}[];
  readonly request: {readonly jenis: SppKind; readonly amount: Money};
}

/** B-04: cumulative SP2D (LS, TU, GU; not UP) and the request stay under the cumulative SPD. @source cashless.md 4.3 */
export function spdCheck({
  spd,
  sp2d,
  request,
}: SpdUse): BalanceOk<{remaining: Money}> | BalanceFault<'B-04', {excess: Money}> {
  const counted = [...sp2d, request].filter(({jenis}) => countsAgainstSpd(jenis));
  const [used, released] = [sumSen(counted, ({amount}) => amount), sumSen(spd)];
  const excess = excessOf(used, released);
  if (excess !== undefined) return {ok: false, code: 'B-04', excess};
  return {ok: true, remaining: moneyOfSen(released - used)};
}

/** Funds released, the cash budget up to the end of the period, and the budget. */
export interface CashPlan {
  readonly spd: readonly Money[];
  /** Amounts of the months up to the end of the SPD period. */
  readonly anggaranKas: readonly Money[];
  readonly pagu: Money;
}

/**
 * B-05: cumulative SPD ≤ cumulative cash budget ≤ budget. `of` names which of the two went over.
 * @source cashless.md 4.3
 */
export function cashPlanCheck({
  spd,
  anggaranKas,
  pagu,
}: CashPlan):
  | BalanceOk<{remaining: Money}>
  | BalanceFault<'B-05', {excess: Money; of: 'PENYEDIAAN_DANA' | 'ANGGARAN_KAS'}> {
  const [released, planned] = [sumSen(spd), sumSen(anggaranKas)];
  const overPlan = excessOf(released, planned);
  if (overPlan !== undefined) return {ok: false, code: 'B-05', excess: overPlan, of: 'PENYEDIAAN_DANA'};
  const overBudget = excessOf(planned, senOf(pagu));
  if (overBudget !== undefined) return {ok: false, code: 'B-05', excess: overBudget, of: 'ANGGARAN_KAS'};
  return {ok: true, remaining: moneyOfSen(planned - released)};
}

/** Ceiling of the imprest (UP) of an SKPD. @throws RateNotFound when the decree does not name it */
export function upCeiling(skpd: string, rules: RulesAt): Money {
  const ceilings = rules.row('up.ceiling').value;
  const ceiling = Object.hasOwn(ceilings, skpd) ? ceilings[skpd] : undefined;
  if (ceiling === undefined) throw new RateNotFound(`batas UP ${skpd}`, rules.date);
  return ceiling;
}

/** The imprest an SKPD asks for, and how many it has had this year. */
export interface UpRequest {
  readonly skpd: string;
  readonly amount: Money;
  readonly upThisYear: number;
}

/**
 * B-06: the imprest stays under the decree (`B-06`) and is given once a year (`B-06-ONCE`, asked first: no amount cures
 * it).
 * @throws RateNotFound when the decree does not name the SKPD
 * @source cashless.md 4.3; rule `up.ceiling`
 */
export function upCheck(
  {skpd, amount, upThisYear}: UpRequest,
  rules: RulesAt,
): BalanceOk<{ceiling: Money}> | BalanceFault<'B-06', {excess: Money}> | BalanceFault<'B-06-ONCE'> {
  const ceiling = upCeiling(skpd, rules);
  if (upThisYear > 0) return {ok: false, code: 'B-06-ONCE'};
  const excess = excessOf(senOf(amount), senOf(ceiling));
  return excess === undefined ? {ok: true, ceiling} : {ok: false, code: 'B-06', excess};
}

/**
 * B-12: the share of the imprest that goes by card (KKPD), whole rupiah rounded down, and the rest in the treasurer's
 * account.
 * @throws RateNotFound when no share is set
 * @source cashless.md 4.3; Permendagri 79/2022; rule `kkpd.pct`
 */
export function upSplit(up: Money, rules: RulesAt): {readonly upCash: Money; readonly upKkpd: Money} {
  const total = senOf(up);
  const kkpd = ((total * BigInt(rules.row('kkpd.pct').value)) / 10_000n) * 100n;
  return {upCash: moneyOfSen(total - kkpd), upKkpd: moneyOfSen(kkpd)};
}
