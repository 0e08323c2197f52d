import {spreadsheetText} from '@kepahiang/schemas/spreadsheet.js';
import type {ExportCell} from './table.ts';
import type {TableWriter} from './writer.ts';

/** What of `TextEncoder` is used. Browsers and Node have it; the rules of this package know neither. */
declare const TextEncoder: new () => {encode(text: string): Uint8Array};

const BOM = '\uFEFF';
/** Text is handed on in pieces of about this size. @unit characters */
const PIECE = 65_536;

const field = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Money, dates and numbers were checked by their type; only texts may be taken for formulas. */
const cell = ({type, text}: ExportCell): string => field(type === 'text' ? spreadsheetText(text) : text);

const record = (fields: readonly string[]): string => `${fields.join(';')}\r\n`;

/**
 * CSV as Indonesian spreadsheets open it: UTF-8 with a byte order mark, `;` between fields, RFC 4180 quotes, lines end with
 * CR LF, and no text runs as a formula. Money is canonical text (`1610000.00`).
 *
 * @source RFC 4180
 */
export const csvWriter: TableWriter = {
  extension: 'csv',
  async *write({columns}, rows) {
    const encoder = new TextEncoder();
    let piece = BOM + record(columns.map(({title}) => field(spreadsheetText(title))));
    for await (const row of rows) {
      piece += record(row.map(cell));
      if (piece.length < PIECE) continue;
      yield encoder.encode(piece);
      piece = '';
    }
    if (piece !== '') yield encoder.encode(piece);
  },
};
