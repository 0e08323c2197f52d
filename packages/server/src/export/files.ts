import {csvWriter} from '@kepahiang/cashless/export/csv.js';
import {exportFile, type ExportFile, type ExportFileOptions} from '@kepahiang/cashless/export/file.js';
import {auditTrailTable} from '@kepahiang/cashless/export/table/audit-trail.js';
import {bkuTable} from '@kepahiang/cashless/export/table/bku.js';
import {findingRows, findingTable} from '@kepahiang/cashless/export/table/finding.js';
import {
  paymentHistoryRows,
  paymentHistoryTable,
  paymentTable,
} from '@kepahiang/cashless/export/table/payment.js';
import {reconciliationTable} from '@kepahiang/cashless/export/table/reconciliation.js';
import type {ExportReader, ExportTable} from '@kepahiang/cashless/export/table.js';
import {xlsxWriter} from '@kepahiang/cashless/export/xlsx.js';
import type {ExportTableName} from '@kepahiang/contract/exports.js';
import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {Refusal} from '../http/problem.ts';
import {reconcileMonth} from '../reconciliation/month.ts';
import {bookOfDays, trailOfDays} from '../store/export-store.ts';
import {paymentsWithHistory} from '../store/supervision-store.ts';
import {officeYear} from '../supervision/office-year.ts';
import {runRules} from '../supervision/run-rules.ts';
import {bookRecord, paymentRecord, reconciliationRecords, trailRecord} from './rows.ts';

/** Rows a file may have: files are held whole, because their hash is that of the exact bytes. */
export const mostRows = 50_000;

/** What is exported. */
export interface ExportScope {
  readonly skpd: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly form: 'csv' | 'xlsx';
  readonly reader: ExportReader;
  readonly now: Date;
}

type Source = (context: Context, db: Db, scope: ExportScope) => Promise<ExportFile[]>;

/** @throws Refusal `too-large` where there are more rows than a file may have */
function bounded<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > mostRows) throw new Refusal('too-large');
  return rows;
}

function fileOf<Row>(
  table: ExportTable<Row>,
  rows: Iterable<Row>,
  {form, reader}: ExportScope,
  name?: string,
): Promise<ExportFile> {
  const options: ExportFileOptions = {
    writer: form === 'xlsx' ? xlsxWriter : csvWriter,
    reader,
    ...(name !== undefined && {name}),
  };
  return exportFile(table, rows, options);
}

/** Months that some days of a year touch, `2026-10`. */
function monthsIn({from, to}: ExportScope): string[] {
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  return Array.from(
    {length: last - first + 1},
    (_, index) => `${from.slice(0, 4)}-${String(first + index).padStart(2, '0')}`,
  );
}

const payments: (db: Db, scope: ExportScope) => ReturnType<typeof paymentsWithHistory> = async (
  db,
  {skpd, from, to},
) => [...bounded(await paymentsWithHistory(db, skpd, from, to, mostRows + 1))];

const sources: Readonly<Record<Exclude<ExportTableName, 'semua'>, Source>> = {
  bku: async (_context, db, scope) => {
    const {skpd, from, to} = scope;
    const rows = bounded(await bookOfDays(db, skpd, from, to, mostRows + 1));
    return [await fileOf(bkuTable, rows.map(bookRecord), scope)];
  },
  pembayaran: async (_context, db, scope) => [
    await fileOf(paymentTable, (await payments(db, scope)).map(paymentRecord), scope),
  ],
  riwayat_pembayaran: async (_context, db, scope) => {
    const records = (await payments(db, scope)).map(paymentRecord);
    return [await fileOf(paymentHistoryTable, paymentHistoryRows(records), scope)];
  },
  rekonsiliasi: async (context, db, scope) => {
    const files: ExportFile[] = [];
    for (const month of monthsIn(scope)) {
      const found = await reconcileMonth(context, db, scope.skpd, `${month}-01`);
      if (found.bank.size + found.book.size > mostRows) throw new Refusal('too-large');
      files.push(
        await fileOf(reconciliationTable, reconciliationRecords(found), scope, `rekonsiliasi-${month}`),
      );
    }
    return files;
  },
  temuan: async (context, db, scope) => {
    const year = Number(scope.from.slice(0, 4));
    const office = await officeYear(context, db, scope.skpd, year, scope.now);
    const {outcomes} = runRules(office, context.rules);
    return [await fileOf(findingTable, findingRows(outcomes), scope, `temuan-${year}`)];
  },
  jejak_audit: async (_context, db, scope) => {
    const {skpd, from, to} = scope;
    const rows = bounded(await trailOfDays(db, skpd, from, to, mostRows + 1));
    return [await fileOf(auditTrailTable, rows.map(trailRecord), scope)];
  },
};

/** Whether there is such a table. */
export function isExportTable(name: string): name is ExportTableName {
  return name === 'semua' || Object.hasOwn(sources, name);
}

/** Writes the files of a table, or of all. @throws Refusal `too-large` where a table has too many rows */
export async function exportFiles(
  context: Context,
  db: Db,
  table: ExportTableName,
  scope: ExportScope,
): Promise<ExportFile[]> {
  const chosen = table === 'semua' ? Object.values(sources) : [sources[table]];
  const files: ExportFile[] = [];
  for (const source of chosen) files.push(...(await source(context, db, scope)));
  return files;
}
