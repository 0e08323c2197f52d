import {summaryListTemplate, type SummaryRow} from '@kepahiang/components/summary-list/summary-list.html.js';
import {tableTemplate, type Column} from '@kepahiang/components/table/table.html.js';
import {labelOf} from '@kepahiang/schemas/spending/labels.js';
import {formatMoney, isMoney} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {monthChoiceLabel} from './month-names.ts';
import {kindOf, withoutNull, type Shape} from './shape.ts';
import {cellValue, valueText} from './value-text.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partsOf = ({properties = {}}: Shape): [string, Shape][] =>
  Object.entries(properties).map(([name, shape]) => [name, withoutNull(shape).shape]);

const isMoneyShape = (shape: Shape): boolean => ['rupiah', 'sen'].includes(kindOf(shape));

/** The label of a value as it is shown: a rate stands there in percent. */
const shownLabel = (name: string): string => (name === 'tarifBp' ? 'Tarif' : labelOf(name));

/** Rows of a table are shown this many at a time. */
const pageSize = 50;

function columnOf([name, shape]: [string, Shape]): Column[] {
  if (kindOf(shape) === 'columns')
    return Array.from({length: shape.minItems ?? 0}, (_, index) => ({
      key: `${name}.${index}`,
      label: monthChoiceLabel(index),
      numeric: true,
    }));
  const money = isMoneyShape(shape);
  const label = money ? `${labelOf(name)} (Rp)` : shownLabel(name);
  return [{key: name, label, numeric: money || kindOf(shape) === 'number'}];
}

function innerList(item: Shape, rows: readonly Fields[], path: string): TemplateResult {
  return html`<ul class="portal-list">
    ${rows.map(
      row =>
        html`<li>${partsOf(item)
          .filter(([name]) => row[name] !== undefined)
          .map(
            ([name, shape], index) =>
              html`${index > 0 ? ' · ' : nothing}${valueText(shape, row[name], `${path}.${name}`)}`,
          )}</li>`,
    )}
  </ul>`;
}

function cellsOf(item: Shape, row: Fields, path: string): Record<string, TemplateResult | string> {
  return Object.fromEntries(
    partsOf(item).flatMap(([name, shape]): [string, TemplateResult | string][] => {
      const value = row[name];
      const place = `${path}.${name}`;
      const kind = kindOf(shape);
      if (kind === 'columns' && Array.isArray(value))
        return value.map((one, index) => [`${name}.${index}`, cellValue(shape.items ?? {}, one, place)]);
      if (kind === 'list' && Array.isArray(value))
        return [[name, innerList(shape.items ?? {}, value as Fields[], place)]];
      return [[name, cellValue(shape, value, place)]];
    }),
  );
}

function rowsTable(name: string, {items = {}}: Shape, rows: readonly Fields[], path: string): TemplateResult {
  const filled = ([column]: [string, Shape]): boolean => rows.some(row => row[column] !== undefined);
  const columns = partsOf(items).filter(filled).flatMap(columnOf);
  return tableTemplate({
    caption: labelOf(name),
    columns,
    rows: rows.map(row => cellsOf(items, row, path)),
    ...(columns.length > 8 && {scroll: true}),
    ...(rows.length > pageSize && {pageSize, searchable: true}),
  });
}

/** Amounts by what they are of, where the schema knows no names: pieces of each denomination. */
function openRows(value: Fields): SummaryRow[] {
  return Object.entries(value).map(([key, count]) => ({
    key: isMoney(`${key}.00`) ? formatMoney(`${key}.00`) : key,
    value: String(count),
  }));
}

/**
 * What a document says, read only: plain values as a summary list, objects as sections, lists of objects as tables.
 * @param path - Where the object stands in the document.
 */
export function contentTemplate(shape: Shape, content: Fields, title: string, path = ''): TemplateResult {
  const parts = partsOf(shape).filter(([name]) => content[name] !== undefined && content[name] !== null);
  const place = (name: string): string => (path ? `${path}.${name}` : name);
  const nested = new Set(['object', 'list']);
  const rows: SummaryRow[] = shape.properties
    ? parts
        .filter(([, one]) => !nested.has(kindOf(one)) && kindOf(one) !== 'constant')
        .map(([name, one]) => ({key: shownLabel(name), value: valueText(one, content[name], place(name))}))
    : openRows(content);
  return html`${rows.length > 0 ? summaryListTemplate({title, titleLevel: path ? 3 : 2, rows}) : nothing}
  ${parts.map(([name, one]) => {
    const value = content[name];
    if (kindOf(one) === 'object' && isObject(value))
      return contentTemplate(one, value, labelOf(name), place(name));
    if (kindOf(one) === 'list' && Array.isArray(value) && value.length > 0)
      return rowsTable(name, one, value as Fields[], place(name));
    return nothing;
  })}`;
}

/** Whether a document has a table that is too long to be shown at once. */
export function hasLongTable(content: Fields): boolean {
  return Object.values(content).some(value => Array.isArray(value) && value.length > pageSize);
}
