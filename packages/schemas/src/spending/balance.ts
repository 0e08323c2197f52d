import {moneyOfSen, senOf, sumSen, type Money} from '../money.ts';

/** Codes of the invariants. Stable: clients key on these. @source cashless.md 4.3 */
export const balanceCodes = [
  'B-01',
  'B-01-NEG',
  'B-02',
  'B-03',
  'B-04',
  'B-05',
  'B-06',
  'B-06-ONCE',
  'B-07',
  'B-07-OVER',
  'B-08',
  'B-08-OPEN',
  'B-09',
  'B-10',
  'B-10-NEG',
  'B-11',
  'B-13',
  'B-14',
] as const;
/** One of {@link balanceCodes}. */
export type BalanceCode = (typeof balanceCodes)[number];

/** An invariant that does not hold, with the amounts that show by how much. */
export type BalanceFault<Code extends BalanceCode = BalanceCode, Amounts = unknown> = {
  readonly ok: false;
  readonly code: Code;
} & Readonly<Amounts>;

/** An invariant that holds, with what is left. */
export type BalanceOk<Amounts = unknown> = {readonly ok: true} & Readonly<Amounts>;

/** `value − limit` as money where it is above zero. @internal */
export function excessOf(value: bigint, limit: bigint): Money | undefined {
  return value > limit ? moneyOfSen(value - limit) : undefined;
}

/** One account line of a document. */
export interface ChainLine {
  readonly subKegiatan: string;
  readonly rekening: string;
  readonly sumberDana?: string;
  readonly amount: Money;
}

/** The amounts of an SPP, SPM or SP2D. */
export interface ChainAmounts {
  readonly bruto: Money;
  readonly netto: Money;
  readonly potongan: readonly {readonly jenis: string; readonly amount: Money}[];
  readonly lines: readonly ChainLine[];
}

/**
 * B-01: gross is net and what is withheld; no part is below zero (`B-01-NEG`, asked first; `atPart` counts from 0).
 * `diff` = gross − net − withheld.
 * @source cashless.md 4.3
 */
export function grossCheck({
  bruto,
  netto,
  potongan,
}: Pick<ChainAmounts, 'bruto' | 'netto' | 'potongan'>):
  BalanceOk | BalanceFault<'B-01', {diff: Money}> | BalanceFault<'B-01-NEG', {atPart: number}> {
  const atPart = potongan.findIndex(({amount}) => senOf(amount) < 0n);
  if (atPart >= 0) return {ok: false, code: 'B-01-NEG', atPart};
  const diff = senOf(bruto) - senOf(netto) - sumSen(potongan, ({amount}) => amount);
  return diff === 0n ? {ok: true} : {ok: false, code: 'B-01', diff: moneyOfSen(diff)};
}

/** B-02: the account lines add up to the gross. `diff` = lines − gross. @source cashless.md 4.3 */
export function linesCheck({
  bruto,
  lines,
}: Pick<ChainAmounts, 'bruto' | 'lines'>): BalanceOk | BalanceFault<'B-02', {diff: Money}> {
  const diff = sumSen(lines, ({amount}) => amount) - senOf(bruto);
  return diff === 0n ? {ok: true} : {ok: false, code: 'B-02', diff: moneyOfSen(diff)};
}

/** One budget line: sub-activity, account and source of funds together. */
export interface BudgetLine {
  readonly pagu: Money;
  /** SP2D-LS, approved SPJ of UP, GU and TU, and what documents in flight have reserved. */
  readonly realised: readonly Money[];
  readonly request: Money;
}

/** B-03: spending stays under the budget line; `remaining` is what is left after the request. @source cashless.md 4.3 */
export function budgetCheck({
  pagu,
  realised,
  request,
}: BudgetLine): BalanceOk<{remaining: Money}> | BalanceFault<'B-03', {excess: Money}> {
  const total = sumSen(realised) + senOf(request);
  const excess = excessOf(total, senOf(pagu));
  if (excess !== undefined) return {ok: false, code: 'B-03', excess};
  return {ok: true, remaining: moneyOfSen(senOf(pagu) - total)};
}

/** Balances of an LPJ at the end of a month. */
export interface ClosingBalances {
  readonly bku: Money;
  readonly bank: Money;
  readonly tunai: Money;
  /** What the reconciliation with the statement leaves unexplained; see `adjustedBalances`. */
  readonly unexplained: Money;
}

/**
 * B-14: the cash book equals bank book and cash together, and the bank book is reconciled to the statement. `diff` =
 * cash book − bank − cash.
 * @source cashless.md 4.3, 9
 */
export function closingCheck({
  bku,
  bank,
  tunai,
  unexplained,
}: ClosingBalances): BalanceOk | BalanceFault<'B-14', {diff: Money; unexplained: Money}> {
  const diff = senOf(bku) - sumSen([bank, tunai]);
  if (diff === 0n && senOf(unexplained) === 0n) return {ok: true};
  return {ok: false, code: 'B-14', diff: moneyOfSen(diff), unexplained};
}

/** Whether a posting of the cash book is exactly one of in and out, and neither is below zero. @source cashless.md 4.1 */
export function hasOneSide(posting: {readonly in: Money; readonly out: Money}): boolean {
  const [received, spent] = [senOf(posting.in), senOf(posting.out)];
  return received >= 0n && spent >= 0n && received > 0n !== spent > 0n;
}
