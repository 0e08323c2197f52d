import {css, html, nothing, svg, type CSSResultGroup, type TemplateResult} from 'lit';
import {ChartElement, type Drawing} from '../chart/chart-element.ts';
import {chartStyles} from '../chart/chart-styles.ts';
import {barOf, placeOf, type ChartValue} from '../chart/scale.ts';

/** Room of one bar. @unit rem */
const SLOT = 1.5;

/** Fill of a series: the first is plain, the others have a pattern. */
function fillOf(index: number): string | typeof nothing {
  return index === 0 ? nothing : `url(#p${index + 1})`;
}

const patterns = html`<svg class="defs" aria-hidden="true">
  <defs>
    <pattern id="p2" class="s2" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="ground" width="8" height="8" />
      <rect class="cut" width="2" height="8" />
    </pattern>
    <pattern id="p3" class="s3" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="ground" width="8" height="8" />
      <circle class="cut" cx="4" cy="4" r="1.75" />
    </pattern>
    <pattern id="p4" class="s4" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="ground" width="8" height="8" />
      <rect class="cut" width="2" height="8" />
    </pattern>
    <pattern id="p5" class="s5" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect class="ground" width="8" height="8" />
      <rect class="cut" width="4" height="8" />
    </pattern>
    <pattern id="p6" class="s6" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="cut" width="6" height="6" />
      <circle class="ground" cx="3" cy="3" r="1.25" />
    </pattern>
  </defs>
</svg>`;

/**
 * Lying bars, one group for each row of the table, with the value at the end. Names of offices are long: above the bar
 * they have room on a phone too.
 *
 * @element kph-chart-bar
 * @slot - The table: `<caption>`, a row of heads, then per row a name and one or more numbers with `data-value`.
 * @cssproperty --kph-chart-1 - Colour of the first series; so on to `--kph-chart-6`.
 */
export class ChartBar extends ChartElement {
  /** @internal */
  static override readonly styles: CSSResultGroup = [
    chartStyles,
    css`
      .ground,
      .bar:not([fill]) {
        fill: var(--c);
      }
      .bar {
        stroke: var(--c);
        stroke-width: 1px;
      }
      .cut {
        fill: var(--kph-color-surface-page);
      }
      .zero {
        stroke: var(--kph-color-border-strong);
        stroke-width: 2px;
      }
      .legend svg {
        width: 1.5rem;
        height: 1rem;
      }
      .plot {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        column-gap: var(--kph-space-150);
        max-width: 52rem;
      }
      .name {
        grid-column: 1 / -1;
        margin-block-start: var(--kph-space-150);
        overflow-wrap: anywhere;
        line-height: 1.35;
      }
      .name:first-child {
        margin-block-start: 0;
      }
      .values {
        display: grid;
        align-content: center;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        line-height: 1.5rem;
        text-align: end;
        white-space: nowrap;
      }
      @container (min-width: 36rem) {
        .plot {
          grid-template-columns: fit-content(38%) minmax(0, 1fr) auto;
          row-gap: var(--kph-space-050);
        }
        .name {
          grid-column: auto;
          align-self: center;
          margin: 0;
          padding-block: var(--kph-space-050);
        }
      }
    `,
  ];

  /** @internal */
  protected override draw({rows, series, axis, write}: Drawing): TemplateResult {
    const bar = (value: ChartValue, index: number): TemplateResult | typeof nothing => {
      if (value === undefined) return nothing;
      const {from, length} = barOf(value, axis);
      return svg`<rect class="bar s${index + 1}" fill=${fillOf(index)} x="${from}%" y="${index * SLOT + 0.375}em" width="${length}%" height="1.125em" />`;
    };
    const height = `${series.length * SLOT + 0.375}em`;
    const zero = `${placeOf(0, axis)}%`;
    const legend = html`<div class="legend">
      ${series.map(
        (name, index) =>
          html`<span
            ><svg><rect class="bar s${index + 1}" fill=${fillOf(index)} width="100%" height="100%" /></svg>${name}</span
          >`,
      )}
    </div>`;
    return html`${series.length > 1 ? html`${patterns}${legend}` : nothing}
      <div class="plot">
        ${rows.map(
          ({label, values}) => html`<span class="name">${label}</span
            ><svg height=${height}>${series.map((_, index) => bar(values[index], index))}<line class="zero" x1=${zero} x2=${zero} y1="0" y2="100%" /></svg
            ><span class="values">${series.map((_, index) => html`<span>${write(values[index])}</span>`)}</span>`,
        )}
      </div>`;
  }
}
