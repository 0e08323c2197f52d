import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import {search as searchIcon} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import type {SelectChoice} from '../select-field/select-field.html.ts';
import {wordsFor} from '../texts/words.ts';
import {filterBarWords} from './filter-bar.words.ts';
import {chipsPart, rangeText, type ActiveFilter} from './filter-chips.html.ts';

/** The box to search in. */
export interface FilterSearch {
  /** Name of the value in the address; default `q`. */
  readonly name?: string;
  /** What may be searched for: "Cari nomor atau nama pemohon". */
  readonly label?: string;
  readonly value?: string;
}

/** A list to choose one value from. */
export interface FilterSelect {
  readonly name: string;
  readonly label: string;
  readonly options: readonly SelectChoice[];
  readonly value?: string;
  /** First line, which filters nothing; default "Semua". */
  readonly any?: string;
}

/** A range of days, sent as `name.dari` and `name.sampai`. */
export interface FilterDates {
  readonly name: string;
  /** "Tanggal masuk". */
  readonly label: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** A form that narrows a list. */
export interface FilterBarOptions {
  /** Name for screen readers: "Saring permohonan". */
  readonly label?: string;
  /** Address of the list; default this page. */
  readonly action?: string;
  readonly search?: FilterSearch;
  readonly selects?: readonly FilterSelect[];
  readonly dates?: FilterDates;
  /** Values that stay in the address: sorting, for example. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Id of a `<kph-table>` whose rows the search narrows as one types. */
  readonly for?: string;
  /** Beginning of the ids, where a page has several; default `saring`. */
  readonly id?: string;
  readonly locale?: string;
}

/** Values of the form by name. */
function valuesOf({search, selects = [], dates, hidden = {}}: FilterBarOptions): Record<string, string> {
  return {
    ...hidden,
    ...(search && {[search.name ?? 'q']: search.value ?? ''}),
    ...Object.fromEntries(selects.map(({name, value = ''}) => [name, value])),
    ...(dates && {[`${dates.name}.dari`]: dates.from ?? '', [`${dates.name}.sampai`]: dates.to ?? ''}),
  };
}

/** Filters in use. */
function activeOf(bar: FilterBarOptions): ActiveFilter[] {
  const {search, selects = [], dates, locale} = bar;
  const words = wordsFor(filterBarWords, locale);
  const chosen = selects
    .filter(({value}) => value)
    .map(({name, label, value = '', options}) => ({
      names: [name],
      label,
      text: options.find(option => option.value === value)?.label ?? value,
    }));
  const {from = '', to = '', name, label = ''} = dates ?? {};
  return [
    ...(search?.value
      ? [{names: [search.name ?? 'q'], label: search.label ?? words.search, text: search.value}]
      : []),
    ...chosen,
    ...(from || to
      ? [{names: [`${name}.dari`, `${name}.sampai`], label, text: rangeText(from, to, locale)}]
      : []),
  ];
}

function searchPart(search: FilterSearch, id: string, locale: string | undefined): TemplateResult {
  const {name = 'q', label, value} = search;
  return html`<div class="kph-filter-search">
    <label class="kph-label" for="${id}-${name}">${label ?? wordsFor(filterBarWords, locale).search}</label>
    <input
      class="kph-input"
      id="${id}-${name}"
      name=${name}
      type="search"
      value=${value || nothing}
      autocomplete="off"
      enterkeyhint="search"
    />
  </div>`;
}

function selectPart(select: FilterSelect, id: string, locale: string | undefined): TemplateResult {
  const {name, label, options, value, any} = select;
  return html`<div>
    <label class="kph-label" for="${id}-${name}">${label}</label>
    <select class="kph-input" id="${id}-${name}" name=${name}>
      <option value="">${any ?? wordsFor(filterBarWords, locale).any}</option>
      ${options.map(one => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}
    </select>
  </div>`;
}

function datesPart(dates: FilterDates, id: string, locale: string | undefined): TemplateResult {
  const words = wordsFor(filterBarWords, locale);
  const {name, label, from, to} = dates;
  const box = (end: string, text: string, value: string | undefined): TemplateResult => html`<div>
    <label class="kph-label" for="${id}-${name}-${end}">${text}</label>
    <input
      class="kph-input"
      id="${id}-${name}-${end}"
      name="${name}.${end}"
      type="date"
      value=${value ?? nothing}
      aria-describedby="${id}-${name}-salah"
    />
  </div>`;
  return html`<fieldset class="kph-fieldset kph-filter-dates">
    <legend class="kph-label">${label}</legend>
    <div>${box('dari', words.from, from)} ${box('sampai', words.to, to)}</div>
    <p class="kph-error" id="${id}-${name}-salah" hidden></p>
  </fieldset>`;
}

/** The form and the filters in use. */
export function filterBarContent(bar: FilterBarOptions): TemplateResult {
  const {label, action, search, selects = [], dates, hidden = {}, id = 'saring', locale} = bar;
  const words = wordsFor(filterBarWords, locale);
  const active = activeOf(bar);
  const chips = {active, values: valuesOf(bar), kept: Object.keys(hidden), action, locale};
  const apply = html`<button class="kph-button kph-button--secondary" type="submit">${searchIcon()}${words.apply}</button>`;
  const more = selects.length > 0 || dates;
  return html`<form class="kph-filter" role="search" aria-label=${label ?? words.label} action=${action === undefined ? nothing : safeHref(action)} method="get">
      ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
      <div class="kph-filter-first">${search ? searchPart(search, id, locale) : nothing}${more ? nothing : apply}</div>
      ${
        more
          ? html`<details class="kph-details kph-filter-more" open>
              <summary>${words.more}</summary>
              <div class="kph-filter-fields">
                ${selects.map(select => selectPart(select, id, locale))}
                ${dates ? datesPart(dates, id, locale) : nothing}
              </div>
            </details>
            <div class="kph-filter-apply">${apply}</div>`
          : nothing
      }
    </form>
    <div class="kph-filter-active">${chipsPart(chips)}</div>
    <p class="kph-hidden" role="status"></p>`;
}

/** Search, lists and dates that narrow a list, sent by GET, and links that take filters in use away again. */
export function filterBarTemplate(bar: FilterBarOptions): TemplateResult {
  return html`<kph-filter-bar class="kph-filter-bar" for=${bar.for ?? nothing}>${filterBarContent(bar)}</kph-filter-bar>`;
}
