import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {formatMoney, moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {Dpa, DpaLine} from '@kepahiang/schemas/spending/document/dpa.js';
import {budgetCheck} from '../balance/ceiling.ts';
import {isHolding, lastAt} from './chains.ts';
import {fails, holds, type GuardOutcome, type OfficeChain} from './office.ts';
import {add, keyOf, openLines, standingOf, type Amounts, type Standing} from './standing.ts';
import {undrawn} from './tu.ts';

/** The approved budget in force: a DPPA that was approved later comes before what it changes. @internal */
export function budgetOf(dpas: readonly Dpa[]): Dpa | undefined {
  const age = ({tanggal, history, id}: Dpa): string => `${tanggal} ${lastAt(history, 'sahkan') ?? ''} ${id}`;
  return dpas
    .filter(({status}) => status === 'DISAHKAN')
    .reduce<Dpa | undefined>((newest, one) => (newest && age(newest) > age(one) ? newest : one), undefined);
}

/** Ceilings of a budget by account on a day: of each line its last shift in force. @unit sen @internal */
export function ceilingsOf(dpa: Dpa | undefined, on?: IsoDate): Amounts {
  const inForce = new Map<string, DpaLine>();
  for (const line of dpa?.lines ?? []) {
    if (on !== undefined && line.berlakuDari > on) continue;
    const key = `${keyOf(line)} ${line.sumberDana}`;
    const before = inForce.get(key);
    if (!before || before.pergeseranKe <= line.pergeseranKe) inForce.set(key, line);
  }
  const ceilings: Amounts = new Map();
  // Documents of spending do not name the source of funds: the sources of an account are one ceiling.
  for (const line of inForce.values()) add(ceilings, keyOf(line), senOf(line.pagu));
  return ceilings;
}

/**
 * What is realised and reserved by account: LS from the SPP on, SPJ of UP and TU, what NPD hold beyond their SPJ, and
 * what an open TU has not been drawn of. GU and the closings only account for SPJ.
 * @source cashless.md 4.3 (B-03)
 * @unit sen
 * @internal
 */
export function budgetUse(standing: Standing): Amounts {
  const use: Amounts = new Map();
  for (const {lines} of standing.chains.filter(one => one.jenis.startsWith('LS_') && isHolding(one)))
    for (const line of lines) add(use, keyOf(line), senOf(line.amount));
  // What an SPJ accounts for out of LS has been counted with its SP2D.
  const spent = standing.spjs.filter(({sumber}) => sumber !== 'LS_BENDAHARA');
  for (const {lines} of spent.flatMap(({items}) => items))
    for (const line of lines) add(use, keyOf(line), senOf(line.amount));
  for (const {key, sen} of openLines(standing.npds, standing.spjs)) add(use, key, sen);
  for (const {key, sen} of undrawn(standing)) add(use, key, sen);
  return use;
}

/** B-03 for what a document adds to an office: on each account it charges, and only where it takes more than before. @internal */
export function budgetOutcome(
  office: OfficeChain,
  before: Standing,
  after: Standing,
  on: IsoDate,
): GuardOutcome {
  const ceilings = ceilingsOf(budgetOf(office.documents.DPA), on);
  const [used, wanted] = [budgetUse(before), budgetUse(after)];
  for (const [key, sen] of wanted) {
    const realised = used.get(key) ?? 0n;
    if (sen <= realised) continue;
    const checked = budgetCheck({
      pagu: moneyOfSen(ceilings.get(key) ?? 0n),
      realised: [moneyOfSen(realised)],
      request: moneyOfSen(sen - realised),
    });
    if (!checked.ok) return fails(checked.code, {lebih: formatMoney(checked.excess)});
  }
  return holds;
}

/** A line of the budget somebody asks about. */
export interface AskedLine {
  readonly subKegiatan: string;
  readonly rekening: string;
}

/** What is left of each line, computed once for many. @internal */
export function paguLeft(office: OfficeChain, on?: IsoDate): (line: AskedLine) => Money {
  const ceilings = ceilingsOf(budgetOf(office.documents.DPA), on);
  const use = budgetUse(standingOf(office));
  return line => moneyOfSen((ceilings.get(keyOf(line)) ?? 0n) - (use.get(keyOf(line)) ?? 0n));
}
