import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {ruleAt, type RuleValues} from '../rules/rules.ts';
import {isAlive} from '../payment.ts';
import {groupBy, idsOf, keyOf, totalOf} from './part.ts';
import type {AuditPayment} from './record.ts';
import {resultOf, type AuditRule} from './rule.ts';

type CashPayment = Pick<AuditPayment, 'id' | 'amount' | 'state' | 'channel' | 'cash'>;
type Limits = RuleValues['cash.rules'];

/** What a finding of {@link r02} says. */
export interface CashExcess {
  readonly excess: Money;
}

/** What may be paid for a reason; one that is not listed may not be paid in cash at all. `null`: no limit. */
function limitSen(reason: string, limits: Limits): bigint | null {
  const rule = Object.hasOwn(limits, reason) ? limits[reason] : undefined;
  if (!rule) return 0n;
  return rule.max === null ? null : senOf(rule.max);
}

/** paid in cash above the limit of its reason. @source cashless.md 10, 5.6 */
export const r02: AuditRule<
  {readonly payments: readonly CashPayment[]},
  {readonly limits: Limits},
  CashExcess,
  CashExcess
> = {
  id: 'R-02',
  title: 'Pembayaran tunai melebihi batas',
  explanation:
    'Pembayaran tunai melebihi batas Perbup untuk alasannya, atau alasannya tidak ada di Perbup. Seharusnya ditransfer.',
  source:
    'Inpres 10/2016; SE Mendagri 910/1867/SJ; Perbup transaksi nontunai (Palembang 2019, Bengkulu Tengah 2018)',
  level: 'FINDING',
  defaults: (rules, date) => ({limits: ruleAt(rules, 'cash.rules', date).value}),
  run: ({payments}, {limits}) => {
    const inCash = payments.filter(payment => payment.channel === 'TUNAI' && isAlive(payment));
    const groups = groupBy(inCash, ({id, cash}) =>
      cash?.groupKey === undefined ? keyOf('id', id) : keyOf('group', cash.reason, cash.groupKey),
    );
    const findings = [...groups.values()].flatMap(group => {
      const limit = limitSen(group[0]!.cash?.reason ?? '', limits);
      const excess = limit === null ? 0n : sumSen(group, payment => payment.amount) - limit;
      return excess > 0n ? [{excess: moneyOfSen(excess), evidence: idsOf(group)}] : [];
    });
    return resultOf('FINDING', findings, {excess: totalOf(findings, 'excess')});
  },
};
