import {formatMoney, moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {AnggaranKas} from '@kepahiang/schemas/spending/document/anggaran-kas.js';
import type {PenyediaanDana} from '@kepahiang/schemas/spending/document/penyediaan-dana.js';
import type {RulesAt} from '../../rules/rules.ts';
import {cashPlanCheck, countsAgainstSpd, spdCheck} from '../balance/ceiling.ts';
import {budgetOf, ceilingsOf} from './budget.ts';
import {chainsOf, isHolding, lastAt, type SpendingChain} from './chains.ts';
import {fails, firstFailing, holds, type GuardCheck, type GuardOutcome} from './office.ts';
import {add, amountsOf, keyOf, type Amounts} from './standing.ts';

type Released = PenyediaanDana['lines'][number];

const isReleased = ({status}: PenyediaanDana): boolean => status === 'TERBIT' || status === 'TUTUP';
const byAccount = (rules: RulesAt): boolean => rules.row('spd.controlLevel').value === 'REKENING';
const subKey = ({subKegiatan}: {readonly subKegiatan: string}): string => subKegiatan;
const subOfKey = (key: string): string => key.slice(0, key.indexOf(' '));
const at = (amounts: Amounts, key: string): bigint => amounts.get(key) ?? 0n;

/** What accounts of a sub-activity draw on what was released for the sub-activity as a whole. */
function pooled(used: Amounts, released: Amounts, sub: string, without: string): bigint {
  let drawn = 0n;
  for (const [key, sen] of used) {
    if (key === without || subOfKey(key) !== sub) continue;
    const over = sen - at(released, key);
    if (over > 0n) drawn += over;
  }
  return drawn;
}

/** Funds of an account: its own, and what the others leave of those for its sub-activity as a whole. */
function fundsOf(key: string, used: Amounts, released: Amounts): bigint {
  const sub = subOfKey(key);
  const left = at(released, `${sub} `) - pooled(used, released, sub, key);
  return at(released, key) + (left > 0n ? left : 0n);
}

function counted(chains: readonly SpendingChain[]): SpendingChain[] {
  return chains.filter(one => isHolding(one) && countsAgainstSpd(one.jenis));
}

interface FundsAsked {
  readonly releases: readonly PenyediaanDana[];
  readonly others: readonly SpendingChain[];
  readonly lines: readonly {
    readonly subKegiatan: string;
    readonly rekening: string;
    readonly amount: Money;
  }[];
  readonly rules: RulesAt;
}

/**
 * B-04 for each sub-activity a request charges and, where the regency controls by account, for each account. Requests
 * under way count with those paid: asked one after another they cannot pass the funds together.
 * @throws RateNotFound without `spd.controlLevel`
 * @source cashless.md 4.3 (B-04), 13
 * @internal
 */
export function fundsOutcome({releases, others, lines, rules}: FundsAsked): GuardOutcome {
  const released: Released[] = releases.filter(isReleased).flatMap(one => one.lines);
  const spent = counted(others).flatMap(one => one.lines);
  const ask = (spd: bigint, before: bigint, wanted: bigint): GuardOutcome => {
    const [sp2d, request] = [before, wanted].map(sen => ({
      jenis: 'LS_GAJI' as const,
      amount: moneyOfSen(sen),
    }));
    const checked = spdCheck({spd: [moneyOfSen(spd)], sp2d: [sp2d!], request: request!});
    return checked.ok ? holds : fails(checked.code, {lebih: formatMoney(checked.excess)});
  };
  const [subs, usedSubs] = [amountsOf(released, subKey), amountsOf(spent, subKey)];
  const wholes = [...amountsOf(lines, subKey)].map(
    ([sub, sen]) =>
      () =>
        ask(at(subs, sub), at(usedSubs, sub), sen),
  );
  if (!byAccount(rules)) return firstFailing(wholes);
  const [accounts, used] = [amountsOf(released), amountsOf([...spent, ...lines])];
  const before = amountsOf(spent);
  const each = [...amountsOf(lines)].map(
    ([key, sen]) =>
      () =>
        ask(fundsOf(key, used, accounts), at(before, key), sen),
  );
  return firstFailing([...wholes, ...each]);
}

/** The approved cash budget of a budget, the latest. */
function planOf(plans: readonly AnggaranKas[], dpa: string): AnggaranKas | undefined {
  const age = ({tanggal, history, id}: AnggaranKas): string =>
    `${tanggal} ${lastAt(history, 'sahkan') ?? ''} ${id}`;
  return plans
    .filter(one => one.dpa === dpa && one.status === 'DISAHKAN')
    .reduce<AnggaranKas | undefined>((last, one) => (last && age(last) > age(one) ? last : one), undefined);
}

/** What a cash budget plans up to the end of a day's month. @unit sen */
function plannedTo(
  {lines}: AnggaranKas,
  day: string,
  key: (line: AnggaranKas['lines'][number]) => string,
): Amounts {
  const amounts: Amounts = new Map();
  for (const line of lines)
    for (const month of line.bulan.slice(0, Number(day.slice(5, 7)))) add(amounts, key(line), senOf(month));
  return amounts;
}

/**
 * `SPD_LE_ANGGARAN_KAS` (B-05): on the approved budget, and under its cash budget at the end of this period and of each
 * later one already released, whatever order they are released in.
 * @source cashless.md 4.3 (B-05), 4.6
 * @internal
 */
export const releaseFits: GuardCheck<'PENYEDIAAN_DANA'> = {
  doc: 'PENYEDIAAN_DANA',
  needs: ['DPA', 'ANGGARAN_KAS', 'PENYEDIAAN_DANA'],
  check(document, {documents}, {rules, today}) {
    const dpa = budgetOf(documents.DPA);
    if (dpa?.id !== document.dasarDpa) return fails('DPA_NOT_DISAHKAN');
    const plan = planOf(documents.ANGGARAN_KAS, dpa.id);
    if (!plan) return fails('PLAN_NOT_DISAHKAN');
    const all = [
      ...documents.PENYEDIAAN_DANA.filter(one => one.id !== document.id && isReleased(one)),
      document,
    ];
    const ends = new Set(all.map(({periode}) => periode.to).filter(to => to >= document.periode.to));
    const ceilings = ceilingsOf(dpa, today);
    const levels = byAccount(rules) ? [subKey, keyOf] : [subKey];
    return firstFailing(
      [...ends].toSorted().flatMap(end => {
        const released = all.filter(({periode}) => periode.to <= end).flatMap(({lines}) => lines);
        return levels.flatMap(level =>
          levelChecks(document, released, plannedTo(plan, end, level), ceilings, level),
        );
      }),
    );
  },
};

/** B-05 of each sub-activity or account a release is for. A release without an account binds its sub-activity only. */
function levelChecks(
  {lines}: PenyediaanDana,
  released: readonly Released[],
  planned: Amounts,
  ceilings: Amounts,
  level: (line: Pick<Released, 'subKegiatan' | 'rekening'>) => string,
): (() => GuardOutcome)[] {
  const bound = level === keyOf ? lines.filter(({rekening}) => rekening !== undefined) : lines;
  const sums = amountsOf(released, level);
  const paguOf = (key: string): bigint =>
    level === keyOf
      ? at(ceilings, key)
      : [...ceilings].reduce((sum, [account, sen]) => (subOfKey(account) === key ? sum + sen : sum), 0n);
  return [...new Set(bound.map(level))].map(key => () => {
    const [spd, anggaranKas] = [[moneyOfSen(at(sums, key))], [moneyOfSen(at(planned, key))]];
    const checked = cashPlanCheck({spd, anggaranKas, pagu: moneyOfSen(paguOf(key))});
    if (checked.ok) return holds;
    const code = checked.of === 'PENYEDIAAN_DANA' ? 'B-05' : 'PLAN_OVER_PAGU';
    return fails(code, {lebih: formatMoney(checked.excess)});
  });
}

/** `SPD_UNUSED`: no request names it, and those there are have funds without it. @source cashless.md 4.4 @internal */
export const releaseUnused: GuardCheck<'PENYEDIAAN_DANA'> = {
  doc: 'PENYEDIAAN_DANA',
  needs: ['PENYEDIAAN_DANA', 'SPP', 'SPM', 'SP2D'],
  check({id}, {documents}, {rules}) {
    const chains = counted(chainsOf(documents));
    if (chains.some(({spdRefs}) => spdRefs.includes(id))) return fails('SPD_IN_USE');
    const releases = documents.PENYEDIAAN_DANA.filter(one => one.id !== id);
    const lines = chains.flatMap(one => one.lines);
    return fundsOutcome({releases, others: [], lines, rules}).ok ? holds : fails('SPD_IN_USE');
  },
};
