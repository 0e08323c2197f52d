import {html, nothing, type TemplateResult} from 'lit';
import {chartTable, type ChartOptions} from '../chart/chart-data.ts';
import {tableTemplate} from '../table/table.html.ts';

/** Lying bars, and the table they are drawn from. */
export type ChartBarOptions = ChartOptions;

/**
 * The table inside its element. Static HTML has the table alone; where lit renders, on a server too, the properties
 * give the drawing.
 */
export function chartBarTemplate(chart: ChartBarOptions): TemplateResult {
  const {caption, series, rows, type, unit, open, locale} = chart;
  return html`<kph-chart-bar
    lang=${locale ?? nothing}
    type=${type ?? nothing}
    unit=${unit ?? nothing}
    ?open=${open}
    .caption=${caption}
    .series=${series}
    .rows=${rows}
    >${tableTemplate(chartTable(chart))}</kph-chart-bar
  >`;
}
