import {moneyOfSen, type Money} from '@kepahiang/schemas/money.js';

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
