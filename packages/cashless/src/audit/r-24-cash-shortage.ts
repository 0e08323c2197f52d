import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {totalOf} from './part.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** A cash count beside the cash the book has. */
export interface CountedCash {
  readonly id: string;
  readonly counted: Money;
  readonly bkuCash: Money;
}

/** What a finding of {@link r24} says. */
export interface Shortage {
  readonly shortage: Money;
}

/** less cash was counted than the book has. @source cashless.md 10, 9.5 */
export const r24: AuditRule<{readonly counts: readonly CountedCash[]}, NoParams, Shortage, Shortage> = {
  id: 'R-24',
  title: 'Ketekoran kas',
  explanation:
    'Uang tunai yang dihitung kurang dari saldo kas di BKU. Buat berita acara dan lapor kepada PA.',
  source: 'PP 12/2019; LHP BPK Pulau Taliabu 2019 (Rp911 juta)',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({counts}) => {
    const findings = counts.flatMap(({id, counted, bkuCash}) => {
      const shortage = senOf(bkuCash) - senOf(counted);
      return shortage > 0n ? [{shortage: moneyOfSen(shortage), evidence: [id]}] : [];
    });
    return resultOf('FINDING', findings, {shortage: totalOf(findings, 'shortage')});
  },
};
