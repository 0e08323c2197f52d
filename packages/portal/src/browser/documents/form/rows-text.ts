import {cleanDate, formatDate, isIsoDate} from '@kepahiang/schemas/dates.js';
import {cleanMoney, cleanSenMoney, formatMoney, isMoney} from '@kepahiang/schemas/money.js';
import {labelOf} from '@kepahiang/schemas/spending/labels.js';
import {valueLabel} from '@kepahiang/schemas/spending/value-labels.js';
import {monthChoiceLabel} from '../month-names.ts';
import {kindOf, type Shape} from '../shape.ts';

type Row = Record<string, unknown>;

interface Column {
  readonly name: string;
  /** Place in a list of columns. */
  readonly index?: number;
  readonly shape: Shape;
  readonly label: string;
}

/** Columns a row has in a spreadsheet: plain values only, in the order of the schema. */
function columnsOf({properties = {}}: Shape): Column[] {
  return Object.entries(properties).flatMap(([name, shape]): Column[] => {
    const kind = kindOf(shape);
    if (kind === 'columns')
      return Array.from({length: shape.minItems ?? 0}, (_, index) => ({
        ...{name, index, shape: shape.items ?? {}},
        label: monthChoiceLabel(index),
      }));
    return ['constant', 'object', 'list', 'texts'].includes(kind)
      ? []
      : [{name, shape, label: labelOf(name)}];
  });
}

/** Whether rows can be written as lines of a spreadsheet: every value is plain. */
export const fitsText = ({properties = {}}: Shape): boolean =>
  Object.values(properties).every(shape => !['object', 'list', 'texts'].includes(kindOf(shape)));

/** Headings of the columns. */
export const columnNames = (item: Shape): string[] => columnsOf(item).map(({label}) => label);

function cellText({shape}: Column, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value !== 'string') return '';
  if (isMoney(value)) return formatMoney(value, {style: 'angka'});
  if (isIsoDate(value)) return formatDate(value, 'short');
  return shape.enum ? valueLabel(value) : value;
}

function cellValue({shape}: Column, text: string): unknown {
  const kind = kindOf(shape);
  if (kind === 'rupiah') return cleanMoney(text);
  if (kind === 'sen') return cleanSenMoney(text);
  if (kind === 'date') return cleanDate(text);
  if (kind === 'number')
    return Number.isNaN(Number(text.replace(',', '.'))) ? text : Number(text.replace(',', '.'));
  if (kind === 'yes-no') return /^(ya|true|1)$/i.test(text);
  if (kind === 'digits') return text.replace(/[\s.-]/g, '');
  const known = shape.enum?.find(one =>
    [one, valueLabel(one)].some(word => word.toLowerCase() === text.toLowerCase()),
  );
  return known ?? text;
}

const valueAt = (row: Row, {name, index}: Column): unknown =>
  index === undefined ? row[name] : (row[name] as unknown[] | undefined)?.[index];

/** Rows as lines with tabs, as a spreadsheet takes them. */
export function textOfRows(item: Shape, rows: readonly unknown[]): string {
  const columns = columnsOf(item);
  return rows
    .map(row => columns.map(column => cellText(column, valueAt(row as Row, column))).join('\t'))
    .join('\n');
}

function rowOf(columns: readonly Column[], line: string): Row {
  const cells = line.split('\t');
  const row: Row = {};
  columns.forEach((column, place) => {
    const text = cells[place]?.trim() ?? '';
    if (text === '') return;
    const value = cellValue(column, text);
    if (column.index === undefined) row[column.name] = value;
    else {
      const list = (row[column.name] ?? []) as unknown[];
      list[column.index] = value;
      row[column.name] = list;
    }
  });
  return row;
}

/** Lines with tabs as rows, their values canonical; empty lines are left out. */
export function rowsOfText(item: Shape, text: string): Row[] {
  const columns = columnsOf(item);
  return text
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .map(line => rowOf(columns, line));
}
