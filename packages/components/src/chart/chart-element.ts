import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  render,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {whenParsed} from '../field-element/fault-view.ts';
import {tableTemplate} from '../table/table.html.ts';
import {redrawWithLocale} from '../texts/locale.ts';
import {localeOf} from '../texts/texts.ts';
import {languageOf, say, wordsFor} from '../texts/words.ts';
import {
  chartTable,
  MAX_SERIES,
  modelOfData,
  modelOfTable,
  type ChartModel,
  type ChartRow,
  type ChartType,
} from './chart-data.ts';
import {chartWords} from './chart.words.ts';
import {axisOf, magnitudeOf, shortNumber, type Axis, type ChartValue} from './scale.ts';

/** What a chart draws with. */
export interface Drawing extends ChartModel {
  readonly axis: Axis;
  /** A value, in the magnitude of the chart, as the language writes it. */
  readonly write: (value: ChartValue) => string;
}

/**
 * A drawing of a table. The table stays in the light DOM: it is what people read without the script, what screen readers
 * read, and what is copied. Only the drawing is in a shadow root, so that a server can send it (declarative shadow DOM)
 * and the rules of the page do not bend it.
 *
 * The templates stand in these files and not in a `*.html.ts`, whose spaces some builds tighten: the server's strings and
 * the browser's must be the same.
 */
export abstract class ChartElement extends LitElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    caption: {},
    labelHead: {attribute: 'label-head'},
    series: {attribute: false},
    rows: {attribute: false},
    foot: {attribute: false},
    type: {},
    unit: {},
    open: {type: Boolean},
  };

  /** What it shows; default: the caption of the table. */
  declare caption: string;
  /** Head of the first column, where rows are given as data. */
  declare labelHead: string;
  /** Heads of the further columns, where rows are given as data. */
  declare series: readonly string[];
  /** Rows as data: the element writes the table from them. Without them it draws the table of the page. */
  declare rows: readonly ChartRow[] | undefined;
  /** Totals below the table; they are not drawn. */
  declare foot: ChartRow | undefined;
  /** Whether the numbers are money. */
  declare type: ChartType;
  /** What is counted: "permohonan". */
  declare unit: string;
  /** The table is shown. */
  declare open: boolean;

  #watch: MutationObserver | undefined;
  #place: HTMLElement | undefined;
  /** Language the server drew in; until the drawing is taken over it must not change. */
  #sent: string | undefined;
  #hydrating = false;

  constructor() {
    super();
    redrawWithLocale(this);
    this.caption = '';
    this.labelHead = '';
    this.series = [];
    this.type = 'number';
    this.unit = '';
    this.open = false;
  }

  /** @internal */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const sent = this.shadowRoot;
    this.#sent = sent?.querySelector<HTMLElement>('[lang]')?.lang;
    this.#hydrating = Boolean(sent?.hasChildNodes());
    // Without the script that takes over what a server drew it would stay, with ours below it.
    if (sent && !('litElementHydrateSupport' in globalThis)) sent.replaceChildren();
    const root = super.createRenderRoot();
    // A strict CSP blocks the server's <style>; sheets made by script are allowed.
    if (this.#hydrating) this.#adopt(this.shadowRoot!);
    return root;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new MutationObserver(() => {
      if (!this.#place) this.requestUpdate();
    });
    this.#watch.observe(this, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['data-value'],
    });
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  /** @internal */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.rows) await whenParsed();
    return super.scheduleUpdate() as void;
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.#hydrating) throw error;
      // Server and browser are of different versions: draw anew rather than show nothing.
      this.shadowRoot!.replaceChildren();
      this.#adopt(this.shadowRoot!);
      render(this.render(), this.shadowRoot!, this.renderOptions);
    }
    this.#hydrating = false;
    this.#writeTable();
    if (this.#sent && this.#sent !== languageOf(localeOf(this))) queueMicrotask(() => this.requestUpdate());
    this.#sent = undefined;
  }

  /** @internal */
  protected override render(): TemplateResult {
    const model = this.#model();
    if (!model) return html`<slot></slot>`;
    const locale = this.language;
    const words = wordsFor(chartWords, locale);
    const values = model.rows.flatMap(row => row.values.slice(0, MAX_SERIES));
    const {divisor, word} = magnitudeOf(values);
    const unit = say(words[word], {unit: this.unit || (this.type === 'money' ? words.rupiah : '')}).trim();
    const write = (value: ChartValue): string => shortNumber(value, divisor, locale);
    const drawing = {...model, series: model.series.slice(0, MAX_SERIES), axis: axisOf(values), write};
    return html`<figure lang=${locale} aria-labelledby="nama">
      <figcaption id="nama">${model.caption}</figcaption>
      ${unit ? html`<p class="hint">${say(words.unit, {unit})}</p>` : nothing}
      ${
        model.rows.length === 0
          ? html`<p class="hint">${words.empty}</p>`
          : html`<div class="drawing" aria-hidden="true">${this.draw(drawing)}</div>`
      }
      ${model.series.length > MAX_SERIES ? html`<p class="hint">${say(words.more, {count: MAX_SERIES})}</p>` : nothing}
      <details ?open=${this.open} @toggle=${this.#onToggle}>
        <summary>${words.table}<span class="hidden">: ${model.caption}</span></summary>
        <slot></slot>
      </details>
    </figure>`;
  }

  /** The drawing of rows and series. */
  protected abstract draw(drawing: Drawing): TemplateResult;

  /** Language to draw in; on a server there is no page around the element to ask. */
  protected get language(): string {
    const place =
      this.#sent ?? (typeof document === 'undefined' ? this.getAttribute('lang') : localeOf(this));
    return languageOf(place ?? 'id') === 'en' ? 'en' : 'id';
  }

  #model(): ChartModel | undefined {
    const {rows, series, caption} = this;
    if (rows) return modelOfData({caption, series, rows});
    if (typeof document === 'undefined') return undefined;
    const table = this.querySelector('table');
    if (!table) return undefined;
    const model = modelOfTable(table, localeOf(this));
    return caption ? {...model, caption} : model;
  }

  /** Data of the page need a table too; one that the page wrote is left alone. */
  #writeTable(): void {
    if (!this.rows || (!this.#place && this.querySelector('table'))) return;
    const {caption, labelHead, series, rows, type, foot} = this;
    if (!this.#place) {
      this.#place = document.createElement('div');
      this.append(this.#place);
    }
    const options = {caption, labelHead, series, rows, type, locale: localeOf(this), ...(foot && {foot})};
    render(tableTemplate(chartTable(options)), this.#place);
  }

  #onToggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
  };

  #adopt(root: ShadowRoot): void {
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
  }
}
