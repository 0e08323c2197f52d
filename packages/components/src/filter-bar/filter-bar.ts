import {render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {labelText, setText} from '../field-element/dom-parts.ts';
import {PageElement} from '../page-element/page-element.ts';
import {say, wordsFor} from '../texts/words.ts';
import {filterBarContent, type FilterDates, type FilterSearch, type FilterSelect} from './filter-bar.html.ts';
import {filterBarWords} from './filter-bar.words.ts';
import {chipsPart, rangeText, type ActiveFilter} from './filter-chips.html.ts';

/** Long enough for the next letter, short enough to seem at once. @unit milliseconds */
const QUIET = 300;

/** What {@link FilterBar} says with `kph-filter`. */
export interface FilterDetail {
  /** Values by name, as the form would send them; those that filter nothing are left out. */
  readonly values: Readonly<Record<string, string>>;
}

/** What the element needs of a table. */
interface Searchable extends HTMLElement {
  query: string;
}

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * Tells the page at once what a person filters by, without leaving it. Without the script, or where the page does not
 * take the event over, the form is sent by GET as every form is.
 *
 * @element kph-filter-bar
 * @attribute for - Id of a `<kph-table>` whose rows the search narrows as one types.
 * @fires {CustomEvent<FilterDetail>} kph-filter - A person filters. `preventDefault()` means "I do that": then nothing is
 *   loaded, and the filters in use are shown anew.
 */
export class FilterBar extends PageElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    label: {},
    action: {},
    htmlFor: {attribute: 'for'},
    search: {attribute: false},
    selects: {attribute: false},
    dates: {attribute: false},
  };

  /** Name for screen readers. */
  declare label: string | undefined;
  /** Address of the list. */
  declare action: string | undefined;
  /** Id of a table. */
  declare htmlFor: string | undefined;
  /** The box to search in. */
  declare search: FilterSearch | undefined;
  /** Lists to choose from. */
  declare selects: readonly FilterSelect[];
  /** A range of days. */
  declare dates: FilterDates | undefined;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #fresh = false;

  constructor() {
    super();
    this.selects = [];
  }

  /** Values in use, by name. */
  get values(): Readonly<Record<string, string>> {
    const data = [...new FormData(this.#form)].filter(
      ([, value]) => typeof value === 'string' && value !== '',
    );
    return Object.fromEntries(data) as Record<string, string>;
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** @internal */
  protected override content(): TemplateResult {
    const {label, action, search, selects, dates, locale, id} = this;
    return filterBarContent({
      selects,
      locale,
      ...(label && {label}),
      ...(action && {action}),
      ...(search && {search}),
      ...(dates && {dates}),
      ...(id && {id}),
    });
  }

  /** @internal */
  protected override enhance(): void {
    this.addEventListener('input', this.#onInput);
    this.addEventListener('change', this.#onInput);
    this.addEventListener('submit', this.#onSubmit);
    this.addEventListener('click', this.#onClick);
    const more = this.querySelector<HTMLDetailsElement>('.kph-filter-more');
    // On a phone the list itself would begin below the first screen.
    if (
      more &&
      matchMedia('(max-width: 47.99rem)').matches &&
      this.#used(more.querySelectorAll('select, input')).length === 0
    )
      more.open = false;
    if (this.#searchBox?.value) this.#narrow();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #searchBox(): HTMLInputElement | null {
    return this.querySelector('input[type=search]');
  }

  /** Filters in use among some controls; the two ends of a range are one. */
  #used(controls: Iterable<Element>): ActiveFilter[] {
    const found: ActiveFilter[] = [];
    for (const control of controls as Iterable<Control>) {
      if (!control.value || control.type === 'hidden' || !control.name) continue;
      const range = control.closest('.kph-filter-dates');
      if (range && found.some(({names}) => names.includes(control.name))) continue;
      found.push(range ? this.#range(range) : this.#single(control));
    }
    return found;
  }

  #single(control: Control): ActiveFilter {
    const text = control instanceof HTMLSelectElement ? control.selectedOptions[0]!.text : control.value;
    return {names: [control.name], label: labelText(control.labels![0]), text};
  }

  #range(range: Element): ActiveFilter {
    const [from, to] = range.querySelectorAll('input');
    return {
      names: [from!.name, to!.name],
      label: labelText(range.querySelector('legend')),
      text: rangeText(from!.value, to!.value, this.locale),
    };
  }

  #onInput = ({target}: Event): void => {
    clearTimeout(this.#timer);
    if (target === this.#searchBox) this.#narrow();
    if (!this.#checkDates()) return;
    this.#timer = setTimeout(() => this.#announce(), QUIET);
  };

  #onSubmit = (event: Event): void => {
    clearTimeout(this.#timer);
    if (!this.#checkDates() || this.#announce()) event.preventDefault();
  };

  #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('[data-names]');
    // With these keys one opens another tab.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const names = link.dataset.names!.split(' ');
    const before = this.#controls.map(control => control.value);
    for (const control of this.#controls) if (names.includes(control.name)) control.value = '';
    clearTimeout(this.#timer);
    this.#checkDates();
    if (!this.#announce()) {
      // The page loads the link, and Back has to find the form as it was.
      this.#controls.forEach((control, index) => (control.value = before[index]!));
      return;
    }
    event.preventDefault();
    this.#narrow();
    // The link is gone: the focus goes on to the next one, or to where one filters.
    (this.querySelector<HTMLElement>('.kph-filter-chip') ?? this.#controls[0])?.focus();
  };

  get #controls(): Control[] {
    return [...this.#form.querySelectorAll<Control>('select, input:not([type=hidden])')];
  }

  /** Whether the page does it. */
  #announce(): boolean {
    const detail: FilterDetail = {values: this.values};
    const event = new CustomEvent('kph-filter', {detail, bubbles: true, cancelable: true});
    if (this.dispatchEvent(event)) return false;
    this.#showActive();
    return true;
  }

  #showActive(): void {
    const place = this.querySelector<HTMLElement>('.kph-filter-active')!;
    if (!this.#fresh) place.replaceChildren();
    this.#fresh = true;
    const {locale} = this;
    const active = this.#used(this.#controls);
    const kept = [...this.#form.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map(
      ({name}) => name,
    );
    const action = this.#form.getAttribute('action') ?? undefined;
    render(chipsPart({active, values: this.values, kept, action, locale}), place);
    const words = wordsFor(filterBarWords, locale);
    const status = this.querySelector('[role=status]');
    if (status)
      setText(status, active.length > 0 ? say(words.used, {count: active.length}, locale) : words.cleared);
  }

  /** Whether the last day is not before the first. */
  #checkDates(): boolean {
    const range = this.querySelector('.kph-filter-dates');
    const [from, to] = range?.querySelectorAll('input') ?? [];
    if (!range || !from || !to) return true;
    const wrong = from.value !== '' && to.value !== '' && to.value < from.value;
    const error = range.querySelector<HTMLElement>('.kph-error')!;
    setText(error, wrong ? wordsFor(filterBarWords, this.locale).order : '');
    error.hidden = !wrong;
    to.ariaInvalid = String(wrong);
    return !wrong;
  }

  /** Narrows the table on this page. */
  #narrow(): void {
    const table = this.htmlFor && (this.ownerDocument.getElementById(this.htmlFor) as Searchable | null);
    if (table) table.query = this.#searchBox?.value ?? '';
  }
}
