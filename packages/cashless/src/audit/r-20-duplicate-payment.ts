import {isAlive} from '../payment.ts';
import {accountOf, groupBy, idsOf, keyOf, valuesOf} from './part.ts';
import type {AuditPayment} from './record.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** one invoice was paid twice. Payments that came back do not count. @source cashless.md 10, 5.5 */
export const r20: AuditRule<
  {
    readonly payments: readonly Pick<AuditPayment, 'id' | 'amount' | 'state' | 'accountNo' | 'invoiceNo'>[];
  },
  NoParams,
  {readonly duplicates: readonly string[]},
  object
> = {
  id: 'R-20',
  title: 'Pembayaran ganda',
  explanation:
    'Tagihan yang sama dibayar lebih dari sekali ke rekening yang sama dengan jumlah yang sama. Minta pengembalian dari penerima.',
  source: 'PP 12/2019; UU 1/2004',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({payments}) => {
    const billed = payments.filter(one => one.invoiceNo !== undefined && isAlive(one));
    const groups = groupBy(billed, ({accountNo, amount, invoiceNo}) =>
      keyOf(accountOf(accountNo), amount, invoiceNo!.trim().toUpperCase()),
    );
    const findings = [...groups.values()]
      .filter(group => group.length > 1)
      .map(group => ({evidence: idsOf(group)}));
    return resultOf('FINDING', findings, {duplicates: valuesOf(findings, ({evidence}) => evidence)});
  },
};
