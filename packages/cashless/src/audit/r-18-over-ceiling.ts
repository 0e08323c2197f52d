import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {byDate, groupBy, totalOf} from './part.ts';
import type {DatedAmount} from './record.ts';
import {resultOf, type AuditRule, type Found, type NoParams} from './rule.ts';

/** A budget line: sub kegiatan, rekening and source of funds as one text. */
export interface OfLine {
  readonly line: string;
}

/** SP2Ds of LS, TU and GU (UP is no expenditure, B-04), and what bounds them. */
export interface CeilingInput {
  readonly sp2ds: readonly (DatedAmount & OfLine)[];
  /** Releases of funds: they add up. */
  readonly spds: readonly (DatedAmount & OfLine)[];
  /** Budgets: a later one replaces the one before. */
  readonly dpas: readonly (DatedAmount & OfLine)[];
}

/** What a finding of {@link r18} says. */
export interface Excess {
  readonly excess: Money;
}
/** What a finding of {@link r18} says. */
export interface OverCeiling extends Excess {
  readonly ceiling: 'SPD' | 'DPA';
  readonly line: string;
}

type Bound = (date: IsoDate) => bigint;

/** The bound on rising dates: one that adds up, or that the latest replaces. Without any it is 0. */
function boundOf(rows: readonly DatedAmount[], adds: boolean): Bound {
  let [next, bound] = [0, 0n];
  return date => {
    for (; next < rows.length && rows[next]!.tanggal <= date; next += 1)
      bound = senOf(rows[next]!.amount) + (adds ? bound : 0n);
    return bound;
  };
}

/** The largest excess of a line, and the SP2Ds that went above. */
function excessOf(
  sp2ds: CeilingInput['sp2ds'],
  bound: Bound,
  ceiling: OverCeiling['ceiling'],
): Found<OverCeiling>[] {
  let [sum, excess] = [0n, 0n];
  const evidence: string[] = [];
  for (const {id, tanggal, amount} of sp2ds) {
    sum += senOf(amount);
    const over = sum - bound(tanggal);
    if (over <= 0n) continue;
    evidence.push(id);
    if (over > excess) excess = over;
  }
  return excess > 0n ? [{ceiling, line: sp2ds[0]!.line, excess: moneyOfSen(excess), evidence}] : [];
}

/** SP2Ds above the release of funds or above the budget of their line. @source cashless.md 10, B-03, B-04 */
export const r18: AuditRule<CeilingInput, NoParams, Excess, OverCeiling> = {
  id: 'R-18',
  title: 'SP2D melebihi SPD atau DPA',
  explanation:
    'Jumlah SP2D pada satu mata anggaran melebihi penyediaan dana atau pagu DPA yang berlaku pada tanggalnya.',
  source: 'PP 12/2019; Permendagri 77/2020',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({sp2ds, spds, dpas}) => {
    const byLine = (rows: readonly (DatedAmount & OfLine)[]) =>
      groupBy(rows.toSorted(byDate), row => row.line);
    const [spdOf, dpaOf] = [byLine(spds), byLine(dpas)];
    const findings = [...byLine(sp2ds)].flatMap(([line, group]) => [
      ...excessOf(group, boundOf(spdOf.get(line) ?? [], true), 'SPD'),
      ...excessOf(group, boundOf(dpaOf.get(line) ?? [], false), 'DPA'),
    ]);
    return resultOf('FINDING', findings, {excess: totalOf(findings, 'excess')});
  },
};
