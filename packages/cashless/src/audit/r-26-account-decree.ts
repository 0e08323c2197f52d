import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {accountOf, groupBy, idsOf} from './part.ts';
import type {AuditPayment} from './record.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** An account of the decree of the head of region, with its time. */
export interface DecreeAccount {
  readonly accountNo: string;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate;
}

/** Payments, and the accounts public money may lie in. */
export interface AccountDecreeInput {
  readonly payments: readonly Pick<AuditPayment, 'id' | 'tanggal' | 'sourceAccountNo'>[];
  readonly decree: readonly DecreeAccount[];
}

/** public money moved through an account the decree does not have. @source cashless.md 10, 5.1 */
export const r26: AuditRule<
  AccountDecreeInput,
  NoParams,
  {readonly accounts: readonly string[]},
  {readonly account: string}
> = {
  id: 'R-26',
  title: 'Rekening di luar keputusan kepala daerah',
  explanation:
    'Uang daerah bergerak lewat rekening yang tidak ditetapkan kepala daerah, mungkin rekening pribadi. Hentikan pemakaiannya dan pindahkan saldonya.',
  source: 'PP 12/2019 Pasal 21 huruf c; UU 1/2004',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({payments, decree}) => {
    const rows = groupBy(decree, ({accountNo}) => accountOf(accountNo));
    const outside = payments.filter(
      ({tanggal, sourceAccountNo}) =>
        !rows
          .get(accountOf(sourceAccountNo))
          ?.some(row => row.validFrom <= tanggal && (row.validTo === undefined || tanggal <= row.validTo)),
    );
    const groups = groupBy(outside, ({sourceAccountNo}) => accountOf(sourceAccountNo));
    const findings = [...groups].map(([account, group]) => ({account, evidence: idsOf(group)}));
    return resultOf('FINDING', findings, {accounts: [...groups.keys()].sort()});
  },
};
