import {daysBetween} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {auditDefaults} from '../data/audit-defaults.ts';
import {rowAt} from '../dated.ts';
import {isAlive} from '../payment.ts';
import {accountOf, byDate, groupBy, idsOf, totalOf} from './part.ts';
import type {AuditPayment, DatedAmount} from './record.ts';
import {resultOf, type AuditRule, type Found} from './rule.ts';

type Paid = Pick<AuditPayment, 'id' | 'tanggal' | 'amount' | 'state' | 'accountNo'>;
/** Money an official or a treasurer received. */
export type ReceivedCredit = DatedAmount & {
  /** Account it came from. */
  readonly fromAccountNo: string;
};

/** Limits of {@link r30}. */
export interface KickbackParams {
  readonly windowDays: number;
  /** @unit percent of the payment */
  readonly sharePct: number;
}

/** What a finding of {@link r30} says. */
export interface Kickback {
  readonly returned: Money;
}

/** Credits by the payment before them; each belongs to the latest one, and to one only. */
function creditsOf(
  payments: readonly Paid[],
  credits: readonly ReceivedCredit[],
): Map<Paid, ReceivedCredit[]> {
  const of = new Map<Paid, ReceivedCredit[]>();
  let next = 0;
  for (const credit of credits) {
    while (next < payments.length && payments[next]!.tanggal <= credit.tanggal) next += 1;
    const paid = payments[next - 1];
    if (!paid) continue;
    const known = of.get(paid);
    if (known) known.push(credit);
    else of.set(paid, [credit]);
  }
  return of;
}

function kickbacksOf(
  payments: readonly Paid[],
  credits: readonly ReceivedCredit[],
  {windowDays, sharePct}: KickbackParams,
): Found<Kickback>[] {
  return [...creditsOf(payments, credits)].flatMap(([paid, all]) => {
    const back = all.filter(({tanggal}) => daysBetween(paid.tanggal, tanggal) <= windowDays);
    const returned = sumSen(back, ({amount}) => amount);
    if (returned === 0n || returned * 100n < senOf(paid.amount) * BigInt(sharePct)) return [];
    return [{returned: moneyOfSen(returned), evidence: [paid.id, ...idsOf(back)]}];
  });
}

/** much of a payment came back from the payee within days. @source cashless.md 10 */
export const r30: AuditRule<
  {readonly payments: readonly Paid[]; readonly credits: readonly ReceivedCredit[]},
  KickbackParams,
  Kickback,
  Kickback
> = {
  id: 'R-30',
  title: 'Uang kembali dari penerima',
  explanation:
    'Sebagian besar pembayaran kembali dari penerima dalam beberapa hari. Ini pola, bukan bukti: tanyakan dasarnya.',
  source: 'LHP BPK Lampung Selatan 2023 (uang BBM)',
  level: 'WARNING',
  defaults: (_rules, date) => {
    const row = rowAt(auditDefaults, date, 'ambang pemeriksaan');
    return {windowDays: row.kickbackWindowDays, sharePct: row.kickbackSharePct};
  },
  run: ({payments, credits}, params) => {
    const credited = groupBy(credits.toSorted(byDate), ({fromAccountNo}) => accountOf(fromAccountNo));
    const paid = payments.filter(one => credited.has(accountOf(one.accountNo)) && isAlive(one)).sort(byDate);
    const findings = [...groupBy(paid, ({accountNo}) => accountOf(accountNo))].flatMap(([account, group]) =>
      kickbacksOf(group, credited.get(account) ?? [], params),
    );
    return resultOf('WARNING', findings, {returned: totalOf(findings, 'returned')});
  },
};
