import {isInstant, isIsoDate} from '@kepahiang/schemas/dates.js';
import {isMoney} from '@kepahiang/schemas/money.js';
import {redact} from '@kepahiang/schemas/redact.js';
import type {Text} from '@kepahiang/schemas/text.js';

/** What a column holds. Money is canonical text, a date `YYYY-MM-DD`, an instant has an offset. */
export type ColumnType = 'money' | 'date' | 'instant' | 'text' | 'integer';

/**
 * Who reads an export. BPK and Inspektorat (`PEMERIKSA`) have the right to see account numbers and NIK whole; everybody else
 * (`LAIN`) gets them masked. There is no default: whoever exports has to say it.
 * @source identifiers.md 1.5; UU 15/2004 (audit right of BPK); UU 27/2022 (PDP)
 */
export type ExportReader = 'PEMERIKSA' | 'LAIN';

/** One column of a table. */
export interface ExportColumn<Row> {
  /** Stable: importers key on it. Unique in its table. */
  readonly kode: string;
  readonly title: Text;
  readonly type: ColumnType;
  /** An empty cell where there is nothing. */
  readonly value: (row: Row) => string | number | null | undefined;
  /** Hides it from everybody but auditors. Free texts that people wrote are redacted without this. */
  readonly mask?: (value: string) => string;
  /** A text that people wrote: it may hold anything. */
  readonly free?: boolean;
}

/** A table of an export: one definition, whatever file it is written to. */
export interface ExportTable<Row> {
  /** Stable; also the name of its file and sheet. At most 31 characters. */
  readonly kode: string;
  readonly title: Text;
  readonly columns: readonly ExportColumn<Row>[];
}

/** A cell with its type; `''` where it is empty. */
export interface ExportCell {
  readonly type: ColumnType;
  readonly text: string;
}

const fits: Readonly<Record<ColumnType, (text: string) => boolean>> = {
  money: isMoney,
  date: isIsoDate,
  instant: isInstant,
  integer: text => /^-?(?:0|[1-9][0-9]{0,14})$/.test(text),
  text: () => true,
};

function hidden<Row>({mask, free}: ExportColumn<Row>, text: string): string {
  if (mask) return mask(text);
  return free ? redact(text) : text;
}

/**
 * The cells of a row as its reader may see them.
 * @throws RangeError when a value is not of the type of its column; names table, column and type, never the value
 */
export function cellsOf<Row>(
  {kode: table, columns}: ExportTable<Row>,
  row: Row,
  reader: ExportReader,
): ExportCell[] {
  return columns.map(column => {
    const {kode, type} = column;
    const value = column.value(row);
    const text = value === null || value === undefined ? '' : String(value);
    if (text !== '' && !fits[type](text)) throw new RangeError(`Kolom ${table}.${kode} harus ${type}.`);
    return {type, text: reader === 'PEMERIKSA' || text === '' ? text : hidden(column, text)};
  });
}
