import {html, nothing, ReactiveElement, render, type PropertyDeclarations} from 'lit';
import {whenParsed} from '../field-element/fault-view.ts';
import {paginationTemplate} from '../pagination/pagination.html.ts';
import {redrawWithLocale} from '../texts/locale.ts';
import {localeOf} from '../texts/texts.ts';
import {wordsFor} from '../texts/words.ts';
import {rowDrawer} from './row-draft.ts';
import {dataSource, pageSource, type RowSource} from './row-source.ts';
import {RowWindow} from './row-window.ts';
import {orderOf} from './table-rows.ts';
import {markSorting, toolsPart} from './table-tools.html.ts';
import {
  bodyRows,
  selectBox,
  tableFrame,
  type Column,
  type Row,
  type Sorting,
  type TableOptions,
} from './table.html.ts';
import {tableWords} from './table.words.ts';

/** More rows than these are drawn only where they are in sight. */
const windowFrom = 500;

/** What {@link Table} says with `kph-selection`. */
export interface SelectionDetail {
  /** Keys of the rows that are ticked, those out of sight too. */
  readonly keys: readonly string[];
}

/**
 * Sorts, searches, ticks and pages the rows of a table. The page writes the table and this makes it alive; or it gives
 * `columns` and `rows` as data, as many as it has: of more than 500 only those in sight are drawn.
 *
 * @element kph-table
 * @fires {CustomEvent<Sorting>} kph-sort - A person sorts. `preventDefault()` means "I do that", for example on the server.
 * @fires {CustomEvent<SelectionDetail>} kph-selection - A person ticked rows.
 */
export class Table extends ReactiveElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    caption: {},
    columns: {attribute: false},
    rows: {attribute: false},
    foot: {attribute: false},
    sorted: {attribute: false},
    selectBy: {attribute: 'select-by'},
    selectName: {attribute: 'select-name'},
    searchable: {type: Boolean},
    pageSize: {type: Number, attribute: 'page-size'},
  };

  /** Name of the table, when the rows are given as data. */
  declare caption: string;
  /** Columns, when the rows are given as data. */
  declare columns: readonly Column[];
  /** Rows as data; without them the rows of the page are used. */
  declare rows: readonly Row[] | undefined;
  /** Totals. */
  declare foot: Row | undefined;
  /** What it is sorted by now. */
  declare sorted: Sorting | undefined;
  /** Key of the value that tells rows apart: with it they can be ticked. */
  declare selectBy: string | undefined;
  /** Name under which a form posts the keys of ticked rows. */
  declare selectName: string;
  /** A box to search in the rows. */
  declare searchable: boolean;
  /** Rows shown at a time; 0 shows all. */
  declare pageSize: number;

  #query = '';
  #page = 1;
  #source: RowSource | undefined;
  #order: readonly number[] | undefined;
  #selected = new Set<string>();
  #pageRows: HTMLTableRowElement[] | undefined;
  #window: RowWindow | undefined;
  #form: HTMLFormElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #parts = ['tools', 'frame', 'pages'].map(name => {
    const part = document.createElement('div');
    part.className = `kph-table-${name === 'frame' ? 'place' : name}`;
    return part;
  }) as unknown as readonly [HTMLElement, HTMLElement, HTMLElement];

  constructor() {
    super();
    redrawWithLocale(this);
    this.caption = '';
    this.selectName = 'pilih';
    this.columns = [];
    this.searchable = false;
    this.pageSize = 0;
  }

  /** Keys of the rows that are ticked. */
  get selection(): readonly string[] {
    return [...this.#selected];
  }

  /** Ticks exactly these. */
  set selection(keys: readonly string[]) {
    this.#selected = new Set(keys);
    this.requestUpdate();
  }

  /** Words that the rows shown hold: from its own search box, or from a filter bar of the page. */
  get query(): string {
    return this.#query;
  }

  /** Shows only the rows that hold these words. */
  set query(words: string) {
    this.#query = words;
    this.#page = 1;
    this.requestUpdate();
  }

  /** @internal */
  protected override createRenderRoot(): this {
    return this;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#form = this.closest('form');
    this.#form?.addEventListener('formdata', this.#collect);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onChange);
    this.addEventListener('input', this.#onInput);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#form?.removeEventListener('formdata', this.#collect);
  }

  /** @internal */
  protected override async scheduleUpdate(): Promise<void> {
    // Rows given as data need nothing of the page.
    if (!this.rows) await whenParsed();
    return super.scheduleUpdate() as void;
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (!this.hasUpdated) this.#begin();
    super.update(changed);
    if (this.rows) this.#source = dataSource(this.rows, this.columns, this.selectBy ?? '', localeOf(this));
    this.#arrange();
  }

  /** Takes over what the page wrote. */
  #begin(): void {
    const [tools, place, pages] = this.#parts;
    const table = this.querySelector('table');
    if (!table || this.rows) {
      this.append(tools, place, pages);
      return;
    }
    this.prepend(tools);
    this.append(pages);
    this.columns = [...table.tHead!.querySelectorAll<HTMLElement>('[data-key]:is(th)')].map(head => ({
      key: head.dataset.key!,
      label: head.textContent?.trim() ?? '',
      type: head.dataset.type as Column['type'] & string,
    }));
    this.#pageRows = [...table.tBodies[0]!.rows].filter(row => !row.querySelector('.kph-table-empty'));
    this.#source = pageSource(
      this.#pageRows,
      this.columns.map(({key}) => key),
    );
    const head = table.tHead!.querySelector<HTMLElement>('[aria-sort]');
    const direction = head?.ariaSort as Sorting['direction'] | undefined;
    if (head && direction) this.sorted = {key: head.dataset.key!, direction};
    const boxes = table.querySelectorAll<HTMLInputElement>('.kph-cell--select input');
    if (boxes.length > 0) this.selectBy ??= 'key';
    for (const box of boxes) if (box.checked) this.#selected.add(box.value);
  }

  /** Brings what is shown up to date with search, sorting and page. */
  #arrange(): void {
    const source = this.#source;
    if (!source) return;
    const sorting = this.sorted && {
      ...this.sorted,
      type: this.columns.find(({key}) => key === this.sorted?.key)?.type,
    };
    // What the page wrote in an order stays in it until somebody sorts.
    this.#order = orderOf(source, this.#query, sorting);
    if (this.#pageRows) this.#arrangePageRows(this.#pageRows);
    else this.#draw();
    this.#finish(source);
  }

  get #shown(): number {
    return this.#order?.length ?? this.#source?.count ?? 0;
  }

  /** Index in the source of a row as shown. */
  #index(position: number): number {
    return this.#order?.[position] ?? position;
  }

  /** Positions on the present page: from, to. */
  get #range(): readonly [number, number] {
    const size = this.pageSize || Infinity;
    const pages = Math.max(1, Math.ceil(this.#shown / size));
    this.#page = Math.min(this.#page, pages);
    return [(this.#page - 1) * (this.pageSize || 0), Math.min(this.#shown, this.#page * size)];
  }

  #arrangePageRows(rows: readonly HTMLTableRowElement[]): void {
    const [from, to] = this.#range;
    const order = this.#order?.map(index => rows[index]!) ?? rows;
    const visible = new Set(order.slice(from, to));
    for (const row of rows) row.hidden = !visible.has(row);
    rows[0]?.parentElement?.append(...order);
  }

  #options(rows: readonly Row[]): TableOptions {
    const {caption, columns, foot, sorted, selectBy, selectName} = this;
    const locale = localeOf(this);
    return {
      caption,
      columns,
      rows,
      sticky: true,
      locale,
      selected: this.selection,
      selectName,
      ...(foot && {foot}),
      ...(sorted && {sorted}),
      ...(selectBy && {selectBy}),
      ...(this.#query && {empty: wordsFor(tableWords, locale).none}),
    };
  }

  #draw(): void {
    const [from, to] = this.#range;
    const place = this.#parts[1];
    if (to - from > windowFrom) {
      render(tableFrame(this.#options([]), nothing), place);
      this.#openWindow(place).show(to - from);
      return;
    }
    this.#window?.end();
    this.#window = undefined;
    place.classList.remove('kph-table-window');
    const rows: Row[] = [];
    for (let position = from; position < to; position += 1) rows.push(this.rows![this.#index(position)]!);
    const options = this.#options(rows);
    render(tableFrame(options, bodyRows(options)), place);
  }

  #openWindow(place: HTMLElement): RowWindow {
    place.querySelector('table')!.ariaRowCount = String(this.#shown + 1);
    if (this.#window) return this.#window;
    place.classList.add('kph-table-window');
    const frame = place.querySelector<HTMLElement>('.kph-table-frame')!;
    frame.tabIndex = 0;
    frame.role = 'region';
    frame.ariaLabel = this.caption;
    const draft = rowDrawer(() => ({
      columns: this.columns,
      row: position => this.rows![this.#index(position)] ?? {},
      key: position => this.#source!.key(this.#index(position)),
      selectBy: this.selectBy,
      selected: this.#selected,
      locale: localeOf(this),
    }));
    this.#window = new RowWindow(frame, frame.querySelector('tbody')!, draft);
    return this.#window;
  }

  /** Head, search, count and pages around the rows. */
  #finish({count: total}: RowSource): void {
    const locale = localeOf(this);
    const [tools, , pages] = this.#parts;
    if (this.#pageRows) markSorting(this, this.sorted);
    this.#showTicks();
    const head = this.selectBy && this.querySelector<HTMLElement>('thead .kph-cell--select');
    if (head && !head.querySelector('input')) {
      head.replaceChildren();
      render(selectBox({label: wordsFor(tableWords, locale).selectAll}), head);
    }
    const all = head ? head.querySelector('input') : null;
    if (all) {
      all.checked = this.#shown > 0 && this.#selected.size >= this.#shown;
      all.indeterminate = !all.checked && this.#selected.size > 0;
    }
    const count = {shown: this.#shown, total, selected: this.#selected.size};
    render(toolsPart({searchable: this.searchable, count, locale, id: this.id}), tools);
    const size = this.pageSize;
    render(
      size > 0 && this.#shown > size
        ? paginationTemplate({current: this.#page, pages: Math.ceil(this.#shown / size), locale})
        : html``,
      pages,
    );
  }

  #onClick = (event: Event): void => {
    const target = event.target as Element;
    const sort = target.closest<HTMLElement>('.kph-sort');
    const page = target.closest<HTMLElement>('[data-page]');
    if (sort) this.#sort(event, sort);
    else if (page) {
      this.#page = Number(page.dataset.page);
      this.requestUpdate();
    }
  };

  #sort(event: Event, button: HTMLElement): void {
    const key = button.dataset.key!;
    const again = this.sorted?.key === key && this.sorted.direction === 'ascending';
    const detail: Sorting = {key, direction: again ? 'descending' : 'ascending'};
    const own = this.dispatchEvent(new CustomEvent('kph-sort', {detail, bubbles: true, cancelable: true}));
    if (!own) event.preventDefault();
    // A link leads to the table as the server has sorted it.
    if (!own || button.matches('a')) return;
    this.sorted = detail;
    this.#page = 1;
  }

  #onInput = ({target}: Event): void => {
    if (!(target as Element).matches('.kph-table-search')) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.query = (target as HTMLInputElement).value;
    }, 150);
  };

  #onChange = ({target}: Event): void => {
    const box = target as HTMLInputElement;
    if (!box.closest('.kph-cell--select')) return;
    if (box.closest('thead')) {
      for (let position = 0; position < this.#shown; position += 1) {
        const key = this.#source!.key(this.#index(position));
        if (box.checked) this.#selected.add(key);
        else this.#selected.delete(key);
      }
    } else if (box.checked) this.#selected.add(box.value);
    else this.#selected.delete(box.value);
    const detail: SelectionDetail = {keys: this.selection};
    this.dispatchEvent(new CustomEvent('kph-selection', {detail, bubbles: true}));
    this.requestUpdate();
  };

  #showTicks(): void {
    for (const box of this.querySelectorAll<HTMLInputElement>('tbody .kph-cell--select input'))
      box.checked = this.#selected.has(box.value);
  }

  /** Rows out of sight are ticked too. */
  #collect = ({formData}: FormDataEvent): void => {
    if (!this.selectBy || this.#pageRows) return;
    formData.delete(this.selectName);
    for (const key of this.#selected) formData.append(this.selectName, key);
  };
}
