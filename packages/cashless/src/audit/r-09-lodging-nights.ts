import {daysBetween} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {ruleAt} from '../rules/rules.ts';
import {totalOf} from './part.ts';
import type {AuditTrip} from './record.ts';
import {resultOf, type AuditRule} from './rule.ts';

/** Nights that were paid for a trip, all at one ceiling. */
export interface NightsPaid extends Pick<AuditTrip, 'id' | 'berangkat' | 'kembali'> {
  readonly nightsPaid: number;
  readonly ceiling: Money;
  /** By receipt the whole ceiling counts, with a statement its share without a receipt. */
  readonly withReceipt: boolean;
}

/** What a finding of {@link r09} says. */
export interface Excess {
  readonly excess: Money;
}

/** lodging was paid for more nights than days less one. @source cashless.md 10, P-04 */
export const r09: AuditRule<
  {readonly trips: readonly NightsPaid[]},
  {readonly noReceiptPct: number},
  Excess,
  Excess
> = {
  id: 'R-09',
  title: 'Penginapan dibayar lebih dari jumlah malam',
  explanation:
    'Penginapan dibayar untuk lebih banyak malam daripada hari perjalanan dikurangi satu. Kelebihannya disetor kembali.',
  source: 'PMK 113/PMK.05/2012 Pasal 16 ayat (2); LHP BPK Simeulue 2023',
  level: 'FINDING',
  defaults: (rules, date) => ({noReceiptPct: ruleAt(rules, 'travel.lodgingNoReceiptPct', date).value}),
  run: ({trips}, {noReceiptPct}) => {
    const findings = trips.flatMap(({id, berangkat, kembali, nightsPaid, ceiling, withReceipt}) => {
      const tooMany = nightsPaid - daysBetween(berangkat, kembali);
      if (tooMany <= 0) return [];
      const excess = (BigInt(tooMany) * senOf(ceiling) * BigInt(withReceipt ? 100 : noReceiptPct)) / 100n;
      return [{excess: moneyOfSen(excess), evidence: [id]}];
    });
    return resultOf('FINDING', findings, {excess: totalOf(findings, 'excess')});
  },
};
