import {writeXlsxStream} from 'hucre/xlsx';
import type {ExportCell} from './table.ts';
import type {TableHead, TableWriter} from './writer.ts';

/** What of a `ReadableStream` is used. */
interface Bytes {
  getReader(): {read(): Promise<{done: boolean; value?: Uint8Array}>; cancel(): Promise<void>};
}

/** A spreadsheet keeps 15 digits of a number; an amount with more is written as text, so that no sen is lost. */
const EXACT_DIGITS = 15;
/** A cell of a spreadsheet holds no more. @unit characters */
const CELL_LIMIT = 32_767;
/** `_x0041_` is how the format writes a character by its number; a text that has one means it. @source ECMA-376 22.9.2.19 */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** @throws RangeError when a cell cannot hold it: a file that is cut would be no evidence */
function cellText(text: string): string {
  if (text.length > CELL_LIMIT)
    throw new RangeError('Ada teks yang tidak muat di sel lembar kerja. Ekspor tabel ini ke CSV.');
  return text.replace(ESCAPE, '_x005F_').replace(/[\uFFFE\uFFFF]/g, '\uFFFD'); // no XML may have these two
}

/** What a spreadsheet adds up must be a number there; its decimal text in the file is the exact amount. */
function valueOf({type, text}: ExportCell): string | number | null {
  if (text === '') return null;
  if (type === 'integer') return Number(text);
  const isNumber = type === 'money' && text.replace(/[^0-9]/g, '').length <= EXACT_DIGITS;
  return isNumber ? Number(text) : cellText(text);
}

async function* values(
  rows: Parameters<TableWriter['write']>[1],
): AsyncGenerator<(string | number | null)[]> {
  for await (const row of rows) yield row.map(valueOf);
}

async function* write(
  {kode, columns: titles}: TableHead,
  rows: Parameters<TableWriter['write']>[1],
): AsyncGenerator<Uint8Array> {
  const columns = titles.map(({title: header, type}) =>
    type === 'money' ? {header, numFmt: '#,##0.00', width: 20} : {header},
  );
  const stream: unknown = writeXlsxStream(values(rows), {name: kode, columns, freezePane: {rows: 1}});
  const reader = (stream as Bytes).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value!;
  } finally {
    await reader.cancel();
  }
}

/**
 * XLSX, one sheet for a table, written in pieces: memory does not grow with the rows. Money of up to 15 digits is a number
 * that can be added, more is canonical text; dates and instants are ISO text, so that no time zone touches them; texts are
 * cells of text and never formulas, and numbers of accounts keep their zeros.
 */
export const xlsxWriter: TableWriter = {extension: 'xlsx', write};
