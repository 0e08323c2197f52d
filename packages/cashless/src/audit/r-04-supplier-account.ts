import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {isAlive} from '../payment.ts';
import {accountOf} from './part.ts';
import type {AuditPayment} from './record.ts';
import {resultOf, type AuditRule, type Found, type NoParams} from './rule.ts';

/** Accounts of a supplier: those of the contract, and those an addendum added. */
export interface ContractAccounts {
  readonly id: string;
  readonly accounts: readonly string[];
  readonly addenda: readonly {readonly id: string; readonly tanggal: IsoDate; readonly accountNo: string}[];
}

/** Payments of contracts, and the accounts of the contracts. */
export interface SupplierAccountInput {
  readonly payments: readonly Pick<AuditPayment, 'id' | 'tanggal' | 'state' | 'contract' | 'accountNo'>[];
  readonly contracts: readonly ContractAccounts[];
}

/** What a finding of {@link r04} says. */
export interface OtherAccount {
  readonly reason: 'OTHER_ACCOUNT' | 'CONTRACT_NOT_FOUND';
}

/** The day before which each account of a contract may not be paid; an account of the contract itself has none. */
function accountsOf({accounts, addenda}: ContractAccounts): Map<string, IsoDate> {
  const known = new Map<string, IsoDate>();
  for (const {tanggal, accountNo} of addenda) {
    const before = known.get(accountOf(accountNo));
    if (before === undefined || tanggal < before) known.set(accountOf(accountNo), tanggal);
  }
  for (const account of accounts) known.set(accountOf(account), '');
  return known;
}

/** a contract was paid to an account that is neither in it nor in an addendum dated before. @source cashless.md 10 */
export const r04: AuditRule<SupplierAccountInput, NoParams, {readonly count: number}, OtherAccount> = {
  id: 'R-04',
  title: 'Rekening bukan milik penyedia',
  explanation:
    'Pembayaran kontrak masuk ke rekening yang tidak ada di kontrak maupun di adendum yang bertanggal sebelum pembayaran. Cocokkan rekening dengan penyedia.',
  source: 'Permendagri 77/2020; PP 12/2019 Pasal 121 ayat (2)',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({payments, contracts}) => {
    const known = new Map(contracts.map(contract => [contract.id, accountsOf(contract)]));
    const findings = payments
      .filter(isAlive)
      .flatMap(({id, tanggal, contract, accountNo}): Found<OtherAccount>[] => {
        if (contract === undefined) return [];
        const accounts = known.get(contract);
        if (!accounts) return [{reason: 'CONTRACT_NOT_FOUND', evidence: [id]}];
        const since = accounts.get(accountOf(accountNo));
        if (since !== undefined && since < tanggal) return [];
        return [{reason: 'OTHER_ACCOUNT', evidence: [id, contract]}];
      });
    return resultOf('FINDING', findings, {count: findings.length});
  },
};
