import {daysBetween} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {auditDefaults} from '../data/audit-defaults.ts';
import {rowAt} from '../dated.ts';
import {ruleAt} from '../rules/rules.ts';
import {isAlive} from '../payment.ts';
import {byDate, groupBy, idsOf, keyOf, totalOf} from './part.ts';
import type {AuditPayment} from './record.ts';
import {resultOf, type AuditRule} from './rule.ts';

type Slice = Pick<AuditPayment, 'id' | 'tanggal' | 'amount' | 'state' | 'beneficiary' | 'rekening'>;

/** Limits of {@link r03}. */
export interface SplitParams {
  readonly threshold: Money;
  /** Days by which the first and the last slice may lie apart. */
  readonly windowDays: number;
}

/** What a finding of {@link r03} says. */
export interface Split {
  readonly total: Money;
  readonly count: number;
}

/** Runs of payments in which a window goes above the threshold; windows that share payments are one run. */
function runsOf(slices: readonly Slice[], {threshold, windowDays}: SplitParams): Slice[][] {
  const bound = senOf(threshold);
  const runs: [from: number, to: number][] = [];
  let [from, sum] = [0, 0n];
  for (const [to, slice] of slices.entries()) {
    sum += senOf(slice.amount);
    for (; daysBetween(slices[from]!.tanggal, slice.tanggal) > windowDays; from += 1)
      sum -= senOf(slices[from]!.amount);
    if (sum <= bound || to === from) continue;
    const last = runs.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else runs.push([from, to]);
  }
  return runs.map(([first, last]) => slices.slice(first, last + 1));
}

/** one purchase in slices that each stay under a threshold. @source cashless.md 10 */
export const r03: AuditRule<{readonly payments: readonly Slice[]}, SplitParams, Split, Split> = {
  id: 'R-03',
  title: 'Pembayaran dipecah',
  explanation:
    'Beberapa pembayaran kepada penerima dan rekening belanja yang sama, masing-masing tidak melebihi ambang, bersama-sama melebihinya dalam beberapa hari. Periksa apakah ini satu pembelian; bila ya, pajaknya dihitung dari jumlah seluruhnya.',
  source: 'PMK 51/2025 dan PMK 59/PMK.03/2022 (tidak dipecah-pecah); cashless.md 6.1',
  level: 'FINDING',
  defaults: (rules, date) => ({
    threshold: ruleAt(rules, 'tax.pph22', date).value.threshold,
    windowDays: rowAt(auditDefaults, date, 'ambang pemeriksaan').splitWindowDays,
  }),
  run: ({payments}, params) => {
    const bound = senOf(params.threshold);
    const slices = payments.filter(one => isAlive(one) && senOf(one.amount) <= bound);
    const groups = groupBy(slices, ({beneficiary, rekening}) => keyOf(beneficiary, rekening));
    const findings = [...groups.values()]
      .filter(group => group.length > 1)
      .flatMap(group => runsOf(group.toSorted(byDate), params))
      .map(run => ({
        total: moneyOfSen(sumSen(run, one => one.amount)),
        count: run.length,
        evidence: idsOf(run),
      }));
    const count = findings.reduce((all, one) => all + one.count, 0);
    return resultOf('FINDING', findings, {total: totalOf(findings, 'total'), count});
  },
};
