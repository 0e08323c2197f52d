import {moneyOfSen, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {groupBy, idsOf, largestOf, totalOf} from './part.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** A ticket or booking that was claimed for a trip. */
export interface TicketClaim {
  readonly id: string;
  readonly ticketNo: string;
  readonly trip: string;
  readonly amount: Money;
}

/** What a finding of {@link r12} says. */
export interface Excess {
  readonly excess: Money;
}

/** one ticket was claimed for two trips. @source cashless.md 10 */
export const r12: AuditRule<{readonly tickets: readonly TicketClaim[]}, NoParams, Excess, Excess> = {
  id: 'R-12',
  title: 'Satu tiket dipakai dua kali',
  explanation:
    'Nomor tiket atau kode pesanan yang sama diklaim untuk perjalanan yang berbeda. Hanya satu yang sah; selebihnya disetor kembali.',
  source: 'Perpres 72/2025; LHP BPK Lombok Barat 2019',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({tickets}) => {
    const groups = groupBy(tickets, ({ticketNo}) => ticketNo.replace(/[\s-]/g, '').toUpperCase());
    const findings = [...groups.values()]
      .filter(group => new Set(group.map(({trip}) => trip)).size > 1)
      .map(group => {
        const excess = sumSen(group, one => one.amount) - largestOf(group, one => one.amount);
        return {excess: moneyOfSen(excess), evidence: idsOf(group)};
      });
    return resultOf('FINDING', findings, {excess: totalOf(findings, 'excess')});
  },
};
