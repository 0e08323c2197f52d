import type {ReconciliationRule} from '../reconciliation/rules.ts';

/**
 * How bank and cash book are compared unless a regency brings rows of its own, for instance with the words of its bank.
 * @source cashless.md 9.1; reconciliation of the treasurer's account: Permendagri 77/2020
 */
export const reconciliationRules: readonly ReconciliationRule[] = [
  {
    validFrom: '2018-01-01',
    legalBasis: 'Permendagri 77/2020 (rekonsiliasi bank); kata kunci dan toleransi: kesepakatan dengan bank',
    setBy: 'BANK',
    dateToleranceDays: 3,
    keywords: {
      FEE: ['BIAYA ADM', 'BIAYA TRANSFER', 'FEE'],
      INTEREST: ['JASA GIRO', 'BUNGA'],
      INTEREST_TAX: ['PPH JASA GIRO', 'PAJAK BUNGA'],
      CASH: ['TARIK TUNAI', 'PENARIKAN TUNAI', 'CEK TUNAI'],
      RETUR: ['RETUR', 'RTN'],
    },
  },
];
