import type {Money} from '@kepahiang/schemas/money.js';
import {closingCheck} from '../chain/balance/book.ts';
import type {ClosingRegister} from '../reconciliation/closing-register.ts';
import type {MonthClosing} from './closing.ts';

/** The two reports of a treasurer and who receives them. @source cashless.md 4.1 (LPJ) */
export const lpjKinds = {
  /** To the Pengguna Anggaran, through PPK-SKPD. */
  administratif: {kepada: 'PA', melalui: 'PPK_SKPD'},
  /** To PPKD as BUD. */
  fungsional: {kepada: 'PPKD', melalui: undefined},
} as const;
/** One of {@link lpjKinds}. */
export type LpjKind = keyof typeof lpjKinds;

/** Figures of the monthly report of a treasurer (LPJ). */
export interface LpjFigures {
  readonly jenis: LpjKind;
  /** `YYYY-MM`. */
  readonly bulan: string;
  readonly saldoAwal: Money;
  readonly penerimaan: Money;
  readonly pengeluaran: Money;
  readonly saldoAkhir: {
    readonly bku: Money;
    readonly bank: Money;
    readonly tunai: Money;
    readonly panjar: Money;
    readonly pajakTerutang: Money;
  };
  readonly registerPenutupan: ClosingRegister;
  /** B-14: the books agree, and the bank book is reconciled to the statement. */
  readonly check: ReturnType<typeof closingCheck>;
}

/**
 * Figures of an LPJ from the closing of its month. Both kinds have the same.
 * @source cashless.md 4.1 (LPJ), B-14; Permendagri 77/2020
 */
export function lpjFigures({month, books, register}: MonthClosing, jenis: LpjKind): LpjFigures {
  const {bku, bank, tunai, panjar, pajak} = books;
  return {
    jenis,
    bulan: month,
    saldoAwal: bku.saldoAwal,
    penerimaan: bku.penerimaan,
    pengeluaran: bku.pengeluaran,
    saldoAkhir: {
      bku: bku.saldoAkhir,
      bank: bank.saldoAkhir,
      tunai: tunai.saldoAkhir,
      panjar: panjar.saldoAkhir,
      pajakTerutang: pajak.saldoAkhir,
    },
    registerPenutupan: register,
    check: closingCheck({
      bku: bku.saldoAkhir,
      bank: bank.saldoAkhir,
      tunai: tunai.saldoAkhir,
      unexplained: register.bank.unexplained,
    }),
  };
}
