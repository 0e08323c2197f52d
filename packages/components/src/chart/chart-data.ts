import type {TableOptions} from '../table/table.html.ts';
import type {ChartValue} from './scale.ts';

/** More columns than these no one tells apart. */
export const MAX_SERIES = 6;

/** What the numbers are: plain counts, or money as canonical text. */
export type ChartType = 'number' | 'money';

/** A line of the table: what it is about, and a value for each series. */
export interface ChartRow {
  readonly label: string;
  /** Money as decimal text, `"1610000.00"`; `undefined` where there is no value, which is not zero. */
  readonly values: readonly (string | number | undefined)[];
}

/** A chart, and the table it is drawn from. */
export interface ChartOptions {
  /** What it shows, with place and time: "Permohonan masuk, 2026". */
  readonly caption: string;
  /** Head of the first column: "Bulan". */
  readonly labelHead: string;
  /** Heads of the further columns; the first six are drawn. */
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
  readonly type?: ChartType;
  /** What is counted: "permohonan". Money says its own. */
  readonly unit?: string;
  /** Totals below the table; they are not drawn. */
  readonly foot?: ChartRow;
  /** The table is open from the beginning. */
  readonly open?: boolean;
  readonly locale?: string;
}

/** What is drawn: numbers only. */
export interface ChartModel {
  readonly caption: string;
  readonly series: readonly string[];
  readonly rows: readonly {readonly label: string; readonly values: readonly ChartValue[]}[];
}

function numberOf(value: string | number | undefined): ChartValue {
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The model of data. */
export function modelOfData({
  caption,
  series,
  rows,
}: Pick<ChartOptions, 'caption' | 'series' | 'rows'>): ChartModel {
  return {
    caption,
    series,
    rows: rows.map(({label, values}) => ({label, values: series.map((_, index) => numberOf(values[index]))})),
  };
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Value of a cell: its data, or its text read as the language of the page writes numbers. */
function cellValue(cell: HTMLElement | undefined, locale: string): ChartValue {
  const data = cell?.dataset.value;
  if (data !== undefined) return numberOf(data);
  const text = textOf(cell).replace('\u2212', '-');
  return numberOf(
    locale.startsWith('en') ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.'),
  );
}

/** The model of a table: heads of columns, then rows with a label and values. The foot is not drawn. */
export function modelOfTable(table: HTMLTableElement, locale: string): ChartModel {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const rows = [...table.tBodies]
    .flatMap(body => [...body.rows])
    .filter(row => row.cells.length === heads.length);
  return {
    caption: textOf(table.caption),
    series: heads.slice(1).map(textOf),
    rows: rows.map(({cells}) => ({
      label: textOf(cells[0]),
      values: heads.slice(1).map((_, index) => cellValue(cells[index + 1], locale)),
    })),
  };
}

/** The table of a chart. */
export function chartTable({
  caption,
  labelHead,
  series,
  rows,
  type,
  foot,
  locale,
}: ChartOptions): TableOptions {
  const line = ({label, values}: ChartRow): Record<string, string | number | undefined> => ({
    label,
    ...Object.fromEntries(series.map((_, index) => [`s${index}`, values[index]])),
  });
  return {
    caption,
    columns: [
      {key: 'label', label: labelHead},
      ...series.map((label, index) => ({key: `s${index}`, label, type: type ?? 'number'}) as const),
    ],
    rows: rows.map(line),
    ...(foot && {foot: line(foot)}),
    ...(locale && {locale}),
  };
}
