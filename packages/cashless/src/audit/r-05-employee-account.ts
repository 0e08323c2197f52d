import type {Money} from '@kepahiang/schemas/money.js';
import {isAlive} from '../payment.ts';
import {accountOf, totalOf} from './part.ts';
import type {AuditPayment} from './record.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** Payments, and the accounts of all employees. */
export interface EmployeeAccountInput {
  readonly payments: readonly Pick<AuditPayment, 'id' | 'amount' | 'state' | 'expenseKind' | 'accountNo'>[];
  readonly employeeAccounts: readonly string[];
}

const bought: ReadonlySet<string> = new Set(['BARANG', 'JASA', 'MODAL']);

/** money for goods, services or capital went to an employee. @source cashless.md 10 */
export const r05: AuditRule<
  EmployeeAccountInput,
  NoParams,
  {readonly total: Money; readonly count: number},
  {readonly amount: Money}
> = {
  id: 'R-05',
  title: 'Belanja barang dan jasa masuk ke rekening pegawai',
  explanation:
    'Uang belanja barang, jasa, atau modal masuk ke rekening pegawai, bukan ke penyedia. Minta bukti bahwa penyedia sudah dibayar penuh.',
  source: 'PP 12/2019; LHP BPK Palembang 2022 (Rp25,5 miliar)',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({payments, employeeAccounts}) => {
    const employees = new Set(employeeAccounts.map(accountOf));
    const findings = payments
      .filter(one => bought.has(one.expenseKind) && employees.has(accountOf(one.accountNo)) && isAlive(one))
      .map(({id, amount}) => ({amount, evidence: [id]}));
    return resultOf('FINDING', findings, {total: totalOf(findings, 'amount'), count: findings.length});
  },
};
