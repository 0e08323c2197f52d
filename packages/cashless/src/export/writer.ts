import type {Locale} from '@kepahiang/schemas/text.js';
import type {ColumnType, ExportCell, ExportTable} from './table.ts';

/** Head of a table for a writer: its name, and its columns in one language. */
export interface TableHead {
  readonly kode: string;
  readonly columns: readonly {readonly title: string; readonly type: ColumnType}[];
}

/** Writes a table to the bytes of a file, piece by piece; rows are taken when they are wanted. */
export interface TableWriter {
  /** End of the name of its files, without a dot. */
  readonly extension: string;
  /** The bytes of a table, in order. */
  readonly write: (
    head: TableHead,
    rows: Iterable<readonly ExportCell[]> | AsyncIterable<readonly ExportCell[]>,
  ) => AsyncGenerator<Uint8Array>;
}

/** The head of a table in one language. */
export function headOf({kode, columns}: ExportTable<never>, locale: Locale = 'id'): TableHead {
  return {kode, columns: columns.map(({title, type}) => ({title: title[locale], type}))};
}
