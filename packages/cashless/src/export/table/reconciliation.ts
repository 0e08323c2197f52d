import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {text as t} from '@kepahiang/schemas/text.js';
import {unmatchedReasonLabels} from '../../reconciliation/explanation.ts';
import {matchClassLabels, type BankLine, type BookLine, type MatchClass} from '../../reconciliation/line.ts';
import type {Reconciliation} from '../../reconciliation/reconciliation.ts';
import type {ExportTable} from '../table.ts';

/** Lines that belong together, or one that has no partner, as a row. */
export interface ReconciliationRow {
  readonly class: MatchClass;
  readonly bank: readonly string[];
  readonly book: readonly string[];
  /** Sum of the lines of each side, what leaves the account below zero. */
  readonly bankAmount: Money;
  readonly bookAmount: Money;
  /** @unit day */
  readonly days?: number | undefined;
  readonly reason: string;
  readonly needsTick: boolean;
}

/** What a reconciliation found. */
export const reconciliationTable: ExportTable<ReconciliationRow> = {
  kode: 'rekonsiliasi',
  title: t('Rekonsiliasi bank', 'Bank reconciliation'),
  columns: [
    {kode: 'kelas', title: t('Kelas', 'Class'), type: 'text', value: row => row.class},
    {kode: 'arti', title: t('Arti', 'Meaning'), type: 'text', value: row => matchClassLabels[row.class]},
    {
      kode: 'baris_bank',
      title: t('Baris bank', 'Bank lines'),
      type: 'text',
      value: row => row.bank.join(' '),
    },
    {
      kode: 'jumlah_bank',
      title: t('Jumlah bank', 'Bank amount'),
      type: 'money',
      value: row => row.bankAmount,
    },
    {
      kode: 'baris_bku',
      title: t('Nomor BKU', 'Cash book lines'),
      type: 'text',
      value: row => row.book.join(' '),
    },
    {
      kode: 'jumlah_bku',
      title: t('Jumlah BKU', 'Cash book amount'),
      type: 'money',
      value: row => row.bookAmount,
    },
    {kode: 'hari', title: t('Selisih hari', 'Days apart'), type: 'integer', value: row => row.days},
    {kode: 'alasan', title: t('Alasan', 'Reason'), type: 'text', value: row => row.reason},
    {
      kode: 'perlu_dicentang',
      title: t('Perlu dicentang', 'Needs a tick'),
      type: 'text',
      value: row => (row.needsTick ? 'ya' : 'tidak'),
    },
  ],
};

/** Rows of {@link reconciliationTable}, every line in exactly one of them: pairs first, then what has no partner. */
export function* reconciliationRows(
  reconciliation: Reconciliation,
  lines: {readonly bank: readonly BankLine[]; readonly book: readonly BookLine[]},
): Generator<ReconciliationRow> {
  const bankSen = new Map(
    lines.bank.map(({id, dc, amount}) => [id, (dc === 'C' ? 1n : -1n) * senOf(amount)]),
  );
  const bookSen = new Map(
    lines.book.map(({id, side, amount}) => [id, (side === 'IN' ? 1n : -1n) * senOf(amount)]),
  );
  const sum = (ids: readonly string[], of: ReadonlyMap<string, bigint>): Money =>
    moneyOfSen(ids.reduce((all, id) => all + (of.get(id) ?? 0n), 0n));
  const rowOf = (bank: readonly string[], book: readonly string[]) => ({
    ...{bank, book},
    bankAmount: sum(bank, bankSen),
    bookAmount: sum(book, bookSen),
  });
  for (const {class: name, bank, book, days, agreed, needsTick} of reconciliation.matches())
    yield {class: name, ...rowOf(bank, book), days, reason: agreed.join(', '), needsTick};
  for (const {class: name, side, id, reason, days} of reconciliation.unmatched())
    yield {
      class: name,
      ...(side === 'BANK' ? rowOf([id], []) : rowOf([], [id])),
      ...{days, reason: unmatchedReasonLabels[reason], needsTick: false},
    };
}
