import {cellText, type CellValue} from './cell.ts';
import type {Column, Row} from './table.html.ts';

/** Where rows come from: data of the page, or rows that the page has written. */
export interface RowSource {
  readonly count: number;
  /** Value of a cell, to sort by. */
  value(index: number, key: string): CellValue;
  /** Everything a person can read in a row, to search in. */
  text(index: number): string;
  /** What tells a row apart when it is ticked. */
  key(index: number): string;
}

function plain(value: Row[string]): CellValue {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** Rows given as data. */
export function dataSource(
  rows: readonly Row[],
  columns: readonly Column[],
  selectBy: string,
  locale: string,
): RowSource {
  return {
    count: rows.length,
    value: (index, key) => plain(rows[index]?.[key]),
    text: index => columns.map(({key, type}) => cellText(plain(rows[index]?.[key]), type, locale)).join(' '),
    key: index => String(plain(rows[index]?.[selectBy]) ?? index),
  };
}

/** Rows that the page has written; a cell says its data in `data-value` where it shows them otherwise. */
export function pageSource(rows: readonly HTMLTableRowElement[], keys: readonly string[]): RowSource {
  const cell = (index: number, key: string): HTMLElement | undefined => {
    const row = rows[index];
    return row?.querySelectorAll<HTMLElement>(':scope > :not(.kph-cell--select)')[keys.indexOf(key)];
  };
  return {
    count: rows.length,
    value: (index, key) => {
      const found = cell(index, key);
      return found?.dataset.value ?? found?.textContent?.trim();
    },
    text: index => rows[index]?.textContent ?? '',
    key: index => rows[index]?.querySelector<HTMLInputElement>('.kph-cell--select input')?.value ?? '',
  };
}
