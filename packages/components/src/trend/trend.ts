import {css, html, nothing, svg, type CSSResultGroup, type TemplateResult} from 'lit';
import {ChartElement, type Drawing} from '../chart/chart-element.ts';
import {chartStyles} from '../chart/chart-styles.ts';
import {labelStep, linePath, middleOf, placeOf, type ChartValue} from '../chart/scale.ts';

/** Widths at which labels get more room: the narrowest phone, a tablet, a desk. @unit rem */
const WIDTHS = {narrow: 17, middle: 34, wide: 48} as const;

/** Marks of the series, around 0 0: they tell lines apart where colour does not. */
const marks = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  'M-4 -4h8v8h-8z',
  'M0 -5l5 9h-10z',
  'M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z',
  'M0 5l5 -9h-10z',
  'M-1.5 -5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z',
] as const;

/** More points than these need no marks: the line alone is clearer. */
const MOST_MARKS = 24;

/**
 * Classes of a label of the axis of time: where it is left out, and where the first and the last stand inside the chart
 * because they are wider than their place. The last one always stays.
 */
function labelClass(index: number, count: number, characters: number): string {
  const names = Object.entries(WIDTHS).map(([name, width]) => {
    const step = labelStep(count, characters, width);
    if ((count - 1 - index) % step !== 0) return `no-${name}`;
    if (step === 1 || count === 1) return '';
    return index === 0 ? `first-${name}` : index === count - 1 ? `last-${name}` : '';
  });
  return ['time', ...names].filter(Boolean).join(' ');
}

/** Whether a point is marked: all where there are few, else the last and those that stand alone. */
function isMarked(values: readonly ChartValue[], at: number): boolean {
  if (values.length <= MOST_MARKS || at === values.length - 1) return true;
  return values[at - 1] === undefined && values[at + 1] === undefined;
}

/** Last value of a series, and when it was. */
function lastOf(rows: Drawing['rows'], index: number): {value: number; label: string} | undefined {
  for (const {label, values} of [...rows].reverse()) {
    const value = values[index];
    if (value !== undefined) return {value, label};
  }
  return undefined;
}

/**
 * Lines over time, one for each column of the table, with its last value beside its name.
 *
 * @element kph-trend
 * @slot - The table: `<caption>`, a row of heads, then per moment its name and one or more numbers with `data-value`.
 * @cssproperty --kph-chart-1 - Colour of the first series; so on to `--kph-chart-6`.
 */
export class Trend extends ChartElement {
  /** @internal */
  static override readonly styles: CSSResultGroup = [
    chartStyles,
    css`
      .plot {
        max-width: 52rem;
      }
      .plot > svg {
        height: 14rem;
      }
      .legend svg {
        width: 2rem;
        height: 1rem;
      }
      .legend b {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .grid {
        stroke: var(--kph-color-border-subtle);
        stroke-width: 1px;
      }
      .zero {
        stroke: var(--kph-color-border-strong);
        stroke-width: 2px;
      }
      text {
        fill: var(--kph-color-text-hint);
        stroke: var(--kph-color-surface-page);
        stroke-width: 4px;
        stroke-linejoin: round;
        paint-order: stroke;
        font-size: 0.875rem;
        font-variant-numeric: tabular-nums;
      }
      .line {
        fill: none;
        stroke: var(--c);
        stroke-width: 3px;
        stroke-linejoin: round;
        vector-effect: non-scaling-stroke;
      }
      .line.s2 {
        stroke-dasharray: 9 4;
      }
      .line.s3 {
        stroke-dasharray: 3 3;
      }
      .line.s4 {
        stroke-dasharray: 12 3 3 3;
      }
      .line.s5 {
        stroke-dasharray: 16 5;
      }
      .line.s6 {
        stroke-dasharray: 2 5;
      }
      .mark {
        fill: var(--c);
        stroke: var(--kph-color-surface-page);
        stroke-width: 1.5px;
      }
      .times {
        display: flex;
        margin-block-start: var(--kph-space-050);
        color: var(--kph-color-text-hint);
        font-size: 0.875rem;
        line-height: 1.4;
      }
      .time {
        display: flex;
        flex: 1 1 0;
        justify-content: center;
        min-width: 0;
        white-space: nowrap;
      }
      .no-narrow {
        overflow: hidden;
        visibility: hidden;
      }
      .first-narrow {
        justify-content: flex-start;
      }
      .last-narrow {
        justify-content: flex-end;
      }
      /* Large letters or a small phone: there is room for the first and the last only. */
      @container (max-width: 19rem) {
        .time:not(.first-narrow, .last-narrow) {
          overflow: hidden;
          visibility: hidden;
        }
      }
      @container (min-width: 34rem) {
        .time {
          justify-content: center;
          overflow: visible;
          visibility: visible;
        }
        .no-middle {
          overflow: hidden;
          visibility: hidden;
        }
        .first-middle {
          justify-content: flex-start;
        }
        .last-middle {
          justify-content: flex-end;
        }
      }
      @container (min-width: 48rem) {
        .time {
          justify-content: center;
          overflow: visible;
          visibility: visible;
        }
        .no-wide {
          overflow: hidden;
          visibility: hidden;
        }
        .first-wide {
          justify-content: flex-start;
        }
        .last-wide {
          justify-content: flex-end;
        }
      }
    `,
  ];

  /** @internal */
  protected override draw(drawing: Drawing): TemplateResult {
    const {rows, series, axis, write} = drawing;
    const valuesOf = (index: number): ChartValue[] => rows.map(({values}) => values[index]);
    const characters = Math.max(...rows.map(({label}) => label.length));
    return html`<div class="legend">${series.map((name, index) => this.#legend(drawing, name, index))}</div>
      <div class="plot">
        <svg>
          ${axis.ticks.map(tick => {
            const y = `${100 - placeOf(tick, axis)}%`;
            return svg`<line class=${tick === 0 ? 'zero' : 'grid'} x1="0" x2="100%" y1=${y} y2=${y} />`;
          })}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
            ${series.map((_, index) => svg`<path class="line s${index + 1}" d=${linePath(valuesOf(index), axis)} />`)}
          </svg>
          ${series.map((_, index) =>
            valuesOf(index).map((value, at, all) =>
              value === undefined || !isMarked(all, at)
                ? nothing
                : svg`<svg x="${middleOf(at, rows.length)}%" y="${100 - placeOf(value, axis)}%" width="1" height="1"><path class="mark s${index + 1}" d=${marks[index] ?? ''} /></svg>`,
            ),
          )}
          ${axis.ticks.map(tick =>
            // The zero line stands on the names of the times, its number would only be in their way.
            tick === axis.min
              ? nothing
              : svg`<text x="0" y="${100 - placeOf(tick, axis)}%" dy="1.1em">${write(tick)}</text>`,
          )}
        </svg>
        <div class="times">
          ${rows.map(({label}, index) => html`<span class=${labelClass(index, rows.length, characters)}>${label}</span>`)}
        </div>
      </div>`;
  }

  #legend({rows, write}: Drawing, name: string, index: number): TemplateResult {
    const last = lastOf(rows, index);
    return html`<span
      ><svg>
        <line class="line s${index + 1}" x1="0" x2="100%" y1="50%" y2="50%" />
        <svg x="50%" y="50%" width="1" height="1"><path class="mark s${index + 1}" d=${marks[index] ?? ''} /></svg></svg
      ><span>${name}${last ? html` <b>${write(last.value)}</b> (${last.label})` : nothing}</span></span
    >`;
  }
}
