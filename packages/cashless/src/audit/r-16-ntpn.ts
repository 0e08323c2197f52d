import {ntpnFault} from '@kepahiang/schemas/identifiers/ntpn.js';
import {groupBy, idsOf} from './part.ts';
import type {TaxDeposit} from './record.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

type Deposit = Pick<TaxDeposit, 'id' | 'depositedOn' | 'ntpn'>;
type NtpnReason = 'MISSING' | 'MALFORMED' | 'REUSED';
/** What a finding of {@link r16} says. */
export interface Reason {
  readonly reason: NtpnReason;
}

const cleaned = (ntpn: string): string => ntpn.replace(/[\s-]/g, '').toUpperCase();

function alone({id, ntpn}: Deposit): (Reason & {evidence: string[]})[] {
  if (ntpn === undefined || ntpn.trim() === '') return [{reason: 'MISSING', evidence: [id]}];
  return ntpnFault(cleaned(ntpn)) ? [{reason: 'MALFORMED', evidence: [id]}] : [];
}

/** a deposit without an NTPN, with a malformed one, or with one that another deposit has. @source cashless.md 10, 3.3 */
export const r16: AuditRule<
  {readonly deposits: readonly Deposit[]},
  NoParams,
  {readonly count: number},
  Reason
> = {
  id: 'R-16',
  title: 'NTPN tidak ada, salah, atau dipakai ulang',
  explanation:
    'Setoran pajak tidak terbukti: NTPN kosong, bukan 16 huruf dan angka, atau sama dengan NTPN setoran lain. Minta BPN dari bank.',
  source: 'PMK 225/PMK.05/2020 (MPN G3)',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({deposits}) => {
    const made = deposits.filter(({depositedOn}) => depositedOn !== null);
    const withNtpn = made.filter(({ntpn}) => ntpn !== undefined && ntpn.trim() !== '');
    const reused = [...groupBy(withNtpn, ({ntpn}) => cleaned(ntpn!)).values()]
      .filter(group => group.length > 1)
      .map(group => ({reason: 'REUSED' as const, evidence: idsOf(group)}));
    const findings = [...made.flatMap(alone), ...reused];
    return resultOf('FINDING', findings, {count: findings.length});
  },
};
