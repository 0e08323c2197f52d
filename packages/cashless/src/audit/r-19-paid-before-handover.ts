import {isAlive} from '../payment.ts';
import type {AuditPayment} from './record.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** paid before goods or work were handed over, without a guarantee. @source cashless.md 10, 4.6 */
export const r19: AuditRule<
  {readonly payments: readonly Pick<AuditPayment, 'id' | 'tanggal' | 'state' | 'bast' | 'guarantee'>[]},
  NoParams,
  {readonly count: number},
  object
> = {
  id: 'R-19',
  title: 'Dibayar sebelum barang atau pekerjaan diterima',
  explanation:
    'Pembayaran mendahului berita acara serah terima dan tidak ada jaminan uang muka. Minta BAST atau jaminannya.',
  source: 'UU 1/2004 Pasal 21; Permendagri 77/2020',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({payments}) => {
    const findings = payments
      .filter(
        one =>
          one.bast !== undefined &&
          one.guarantee !== true &&
          isAlive(one) &&
          (one.bast === null || one.tanggal < one.bast),
      )
      .map(({id}) => ({evidence: [id]}));
    return resultOf('FINDING', findings, {count: findings.length});
  },
};
