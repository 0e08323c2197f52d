import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {wordsFor} from '../texts/words.ts';
import {tableWords} from './table.words.ts';

/** One column. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** Right-aligned with tabular figures. */
  readonly numeric?: boolean;
  /** Never broken: numbers of documents, dates. */
  readonly nowrap?: boolean;
}

/** A row: content by the key of the column. */
export type Row = Readonly<Record<string, Content | undefined>>;

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
  readonly locale?: string;
}

function cellClass({numeric, nowrap}: Column): string | typeof nothing {
  const names = [numeric && 'kph-cell--number', nowrap && 'kph-cell--nowrap'].filter(Boolean);
  return names.length > 0 ? names.join(' ') : nothing;
}

function cells(row: Row, columns: readonly Column[]): TemplateResult[] {
  return columns.map((column, index) => {
    const content = row[column.key] ?? '';
    return index === 0
      ? html`<th scope="row" role="rowheader" class=${cellClass(column)} data-label=${column.label}>${content}</th>`
      : html`<td role="cell" class=${cellClass(column)} data-label=${column.label}>${content}</td>`;
  });
}

/**
 * A real table. On a phone each row becomes a card with the name of the column before each value; roles keep it a
 * table for screen readers, which would lose it with the layout.
 */
export function tableTemplate(table: TableOptions): TemplateResult {
  const {caption, columns, rows, foot, empty, sticky, locale} = table;
  return html`<div class="kph-table-frame ${sticky ? 'kph-table-frame--sticky' : ''}">
    <table class="kph-table" role="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr role="row">
          ${columns.map(column => html`<th scope="col" role="columnheader" class=${cellClass(column)}>${column.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row => html`<tr role="row">${cells(row, columns)}</tr>`)}
        ${
          rows.length === 0
            ? html`<tr role="row"><td role="cell" class="kph-table-empty" colspan=${columns.length}>${empty ?? wordsFor(tableWords, locale).empty}</td></tr>`
            : nothing
        }
      </tbody>
      ${
        foot
          ? html`<tfoot>
            <tr role="row">
              ${cells(foot, columns)}
            </tr>
          </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}
