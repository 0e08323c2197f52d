import {daysBetween} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {ruleAt} from '../rules/rules.ts';
import {byDate, groupBy, totalOf} from './part.ts';
import type {DatedAmount} from './record.ts';
import {resultOf, type AuditRule, type Found} from './rule.ts';

type OfTreasurer = DatedAmount & {
  /** Treasurer's office; money of one does not cover another. */
  readonly skpd: string;
};

/** Withdrawals of cash, and what they were for: approved needs of cash, and what was put back. */
export interface CashWithdrawalInput {
  readonly withdrawals: readonly OfTreasurer[];
  readonly approvedCash: readonly OfTreasurer[];
}

/** What a finding of {@link r01} says. */
export interface Uncovered {
  readonly uncovered: Money;
}

/**
 * Uses each need once, the oldest first. All windows are equally long, so no other order covers more.
 */
function uncoveredOf(
  withdrawals: readonly OfTreasurer[],
  needs: readonly OfTreasurer[],
  windowDays: number,
): Found<Uncovered>[] {
  const rest = needs.map(need => senOf(need.amount));
  let next = 0;
  return withdrawals.flatMap(({id, tanggal, amount}) => {
    let open = senOf(amount);
    const evidence = [id];
    for (; next < needs.length && open > 0n; next += 1) {
      const need = needs[next]!;
      const days = daysBetween(tanggal, need.tanggal);
      if (days > windowDays) break;
      if (days < -windowDays) continue;
      evidence.push(need.id);
      const used = rest[next]! < open ? rest[next]! : open;
      rest[next]! -= used;
      open -= used;
      if (rest[next]! > 0n) break;
    }
    return open > 0n ? [{uncovered: moneyOfSen(open), evidence}] : [];
  });
}

/** cash was withdrawn that no approved need covers. @source cashless.md 10, 5.6 */
export const r01: AuditRule<CashWithdrawalInput, {readonly windowDays: number}, Uncovered, Uncovered> = {
  id: 'R-01',
  title: 'Penarikan tunai tanpa kebutuhan tunai yang disetujui',
  explanation:
    'Uang tunai ditarik lebih banyak daripada kebutuhan tunai yang disetujui di sekitar tanggal itu. Minta bukti pemakaiannya atau setor kembali sisanya.',
  source: 'PP 12/2019 Pasal 21; Perbup transaksi nontunai; cashless.md 5.6',
  level: 'FINDING',
  defaults: (rules, date) => ({windowDays: ruleAt(rules, 'cash.holdDays', date).value}),
  run: ({withdrawals, approvedCash}, {windowDays}) => {
    const needs = groupBy(approvedCash.toSorted(byDate), need => need.skpd);
    const findings = [...groupBy(withdrawals.toSorted(byDate), one => one.skpd)].flatMap(([skpd, group]) =>
      uncoveredOf(group, needs.get(skpd) ?? [], windowDays),
    );
    return resultOf('FINDING', findings, {uncovered: totalOf(findings, 'uncovered')});
  },
};
