import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {arrowDown, arrowUp, arrowUpDown} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {say, wordsFor} from '../texts/words.ts';
import {cellText, isNumeric, type CellType} from './cell.ts';
import {tableWords} from './table.words.ts';

/** One column. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** Decides how data are written, aligned and sorted; default `text`. */
  readonly type?: CellType;
  /** Right-aligned with tabular figures, where the cells are written already. */
  readonly numeric?: boolean;
  /** Never broken: numbers of documents, dates. */
  readonly nowrap?: boolean;
  /** People can sort by it. */
  readonly sortable?: boolean;
  /** Address that gives the table sorted by it: without JavaScript, or where the server sorts. */
  readonly sortHref?: string;
  /** Key of the value that holds the address this cell leads to. */
  readonly hrefKey?: string;
  /** Width where a table has so many rows that only those in sight are drawn. @unit characters */
  readonly width?: number;
}

/** A row: data or content by the key of the column. */
export type Row = Readonly<Record<string, Content | number | undefined>>;

/** What a table is sorted by. */
export interface Sorting {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** A table of records. */
export interface TableOptions {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Totals. */
  readonly foot?: Row;
  /** Said when there are no rows. */
  readonly empty?: string;
  /** The head stays in sight while the table scrolls. */
  readonly sticky?: boolean;
  /** Wide tables keep their columns and scroll sideways, with the first column in sight, instead of becoming cards. */
  readonly scroll?: boolean;
  readonly sorted?: Sorting;
  /** Rows get a box to tick; the key of the value that tells them apart. */
  readonly selectBy?: string;
  /** Keys of the rows that are ticked. */
  readonly selected?: readonly string[];
  /** Name of the boxes, as a form posts them; default `pilih`. */
  readonly selectName?: string;
  /** A box to search in the rows, once the script is there. */
  readonly searchable?: boolean;
  /** Rows shown at a time, once the script is there. */
  readonly pageSize?: number;
  readonly locale?: string;
}

/** Classes of the cells of a column. */
export function cellClass({type, numeric, nowrap}: Column): string | typeof nothing {
  const names = [
    (numeric || isNumeric(type)) && 'kph-cell--number',
    (nowrap || type === 'date') && 'kph-cell--nowrap',
  ].filter(Boolean);
  return names.length > 0 ? names.join(' ') : nothing;
}

/** What a cell shows, and the data it was written from where these differ. */
function cellParts(row: Row, column: Column, locale: string): {content: Content; data: string | undefined} {
  const value = row[column.key];
  const isData = typeof value === 'string' || typeof value === 'number';
  const written = isData ? cellText(value, column.type, locale) : (value ?? '');
  const address = column.hrefKey && row[column.hrefKey];
  const content =
    typeof address === 'string'
      ? html`<a class="kph-link" href=${safeHref(address)}>${written}</a>`
      : written;
  return {content, data: isData && written !== String(value) ? String(value) : undefined};
}

function cells(row: Row, columns: readonly Column[], locale: string): TemplateResult[] {
  return columns.map((column, index) => {
    const {content, data} = cellParts(row, column, locale);
    return index === 0
      ? html`<th scope="row" role="rowheader" class=${cellClass(column)} data-label=${column.label} data-value=${data ?? nothing}>${content}</th>`
      : html`<td role="cell" class=${cellClass(column)} data-label=${column.label} data-value=${data ?? nothing}>${content}</td>`;
  });
}

/** The label of a column, as a link or a button where it sorts. */
function headContent(column: Column, sorted: Sorting | undefined): Content {
  if (!column.sortable && !column.sortHref) return column.label;
  const direction = sorted?.key === column.key ? sorted.direction : undefined;
  const icon = direction === undefined ? arrowUpDown() : direction === 'ascending' ? arrowUp() : arrowDown();
  return column.sortHref
    ? html`<a class="kph-sort kph-focus" href=${safeHref(column.sortHref)} data-key=${column.key}>${column.label}${icon}</a>`
    : html`<button class="kph-sort kph-focus" type="button" data-key=${column.key}>${column.label}${icon}</button>`;
}

function headCell(column: Column, sorted: Sorting | undefined): TemplateResult {
  return html`<th
    scope="col"
    role="columnheader"
    class=${cellClass(column)}
    aria-sort=${sorted?.key === column.key ? sorted.direction : nothing}
    data-key=${column.key}
    data-type=${column.type ?? nothing}
    >${headContent(column, sorted)}</th
  >`;
}

/** A box that ticks one row, or all of them. */
export function selectBox(options: {
  readonly name?: string;
  readonly value?: string;
  readonly label: string;
  readonly checked?: boolean;
}): TemplateResult {
  const {name, value, label, checked} = options;
  return html`<label class="kph-choice kph-choice--alone"
    ><input
      class="kph-focus"
      type="checkbox"
      name=${name ?? nothing}
      value=${value ?? nothing}
      ?checked=${checked}
    /><span class="kph-hidden">${label}</span></label
  >`;
}

function selectCell(row: Row, table: TableOptions): TemplateResult | typeof nothing {
  const {selectBy, selected = [], selectName = 'pilih', locale, columns} = table;
  if (!selectBy) return nothing;
  const given = row[selectBy];
  const key = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
  const name = row[columns[0]?.key ?? ''];
  const label = say(wordsFor(tableWords, locale).selectRow, {row: typeof name === 'string' ? name : key});
  const box = selectBox({name: selectName, value: key, label, checked: selected.includes(key)});
  return html`<td role="cell" class="kph-cell--select">${box}</td>`;
}

function headRow(table: TableOptions): TemplateResult {
  const {columns, sorted, selectBy, locale} = table;
  const select = wordsFor(tableWords, locale);
  return html`<tr role="row">
    ${selectBy ? html`<th scope="col" role="columnheader" class="kph-cell--select"><span class="kph-hidden">${select.select}</span></th>` : nothing}
    ${columns.map(column => headCell(column, sorted))}
  </tr>`;
}

/** The rows, or the sentence that there are none. */
export function bodyRows(table: TableOptions): TemplateResult | readonly TemplateResult[] {
  const {columns, rows, empty, locale = 'id', selectBy} = table;
  if (rows.length > 0)
    return rows.map(row => html`<tr role="row">${selectCell(row, table)}${cells(row, columns, locale)}</tr>`);
  const span = columns.length + (selectBy ? 1 : 0);
  return html`<tr role="row">
    <td role="cell" class="kph-table-empty" colspan=${span}>${empty ?? wordsFor(tableWords, locale).empty}</td>
  </tr>`;
}

function footPart({foot, columns, selectBy, locale = 'id'}: TableOptions): TemplateResult | typeof nothing {
  if (!foot) return nothing;
  return html`<tfoot>
    <tr role="row">
      ${selectBy ? html`<td role="cell"></td>` : nothing}${cells(foot, columns, locale)}
    </tr>
  </tfoot>`;
}

/** Frame, head and foot around the rows; `body` stands in the place of them. */
export function tableFrame(
  table: TableOptions,
  body: TemplateResult | readonly TemplateResult[] | typeof nothing,
): TemplateResult {
  const {caption, sticky, scroll} = table;
  const alive = table.selectBy ?? table.columns.some(column => column.sortable || column.sortHref);
  const kinds = [
    sticky && 'kph-table-frame--sticky',
    scroll && 'kph-table-frame--scroll',
    alive && 'kph-table-frame--alive',
  ].filter(Boolean);
  return html`<div
    class="kph-table-frame kph-focus ${kinds.join(' ')}"
    role=${scroll ? 'region' : nothing}
    aria-label=${scroll ? caption : nothing}
    tabindex=${scroll ? '0' : nothing}
  >
    <table class="kph-table" role="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        ${headRow(table)}
      </thead>
      <tbody>
        ${body}
      </tbody>
      ${footPart(table)}
    </table>
  </div>`;
}

/**
 * A real table. On a phone each row becomes a card with the name of the column before each value; roles keep it a
 * table for screen readers, which would lose it with the layout. With `sortable` columns, `selectBy` or `searchable`
 * it is a `<kph-table>`, which does that in the browser.
 */
export function tableTemplate(table: TableOptions): TemplateResult {
  const {columns, selectBy, searchable, pageSize} = table;
  const frame = tableFrame(table, bodyRows(table));
  const alive =
    selectBy || searchable || pageSize || columns.some(column => column.sortable || column.sortHref);
  return alive
    ? html`<kph-table ?searchable=${searchable} page-size=${pageSize ?? nothing}>${frame}</kph-table>`
    : frame;
}
