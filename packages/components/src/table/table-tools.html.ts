import {html, nothing, render, type TemplateResult} from 'lit';
import {arrowDown, arrowUp, arrowUpDown} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import type {Sorting} from './table.html.ts';
import {tableWords} from './table.words.ts';

/** What stands above a table that is alive. */
export interface ToolsOptions {
  readonly searchable: boolean;
  readonly count: {readonly shown: number; readonly total: number; readonly selected: number};
  readonly locale: string;
  readonly id: string;
}

/** Search, and how many rows there are and are ticked. */
export function toolsPart({searchable, count, locale, id}: ToolsOptions): TemplateResult {
  const words = wordsFor(tableWords, locale);
  const {shown, total, selected} = count;
  const rows = say(shown === total ? words.shown : words.found, {count: shown, total}, locale);
  const ticked = selected > 0 ? say(words.selected, {count: selected}, locale) : '';
  const field = `${id || 'tabel'}-cari`;
  return html`${
    searchable
      ? html`<label class="kph-label" for=${field}>${words.search}</label>
          <input class="kph-input kph-table-search" id=${field} type="search" autocomplete="off" enterkeyhint="search" />`
      : nothing
  }
    <p class="kph-hint" role="status">${rows}${ticked ? html` · ${ticked}` : nothing}</p>`;
}

/** Shows by which column the rows are sorted, in the head that the page or the element wrote. */
export function markSorting(root: Element, sorted: Sorting | undefined): void {
  for (const button of root.querySelectorAll<HTMLElement>('.kph-sort')) {
    const head = button.closest('th')!;
    const direction = sorted?.key === button.dataset.key ? sorted?.direction : undefined;
    if (direction) head.ariaSort = direction;
    else head.removeAttribute('aria-sort');
    button.querySelector('svg')?.remove();
    let place = button.querySelector<HTMLElement>('.kph-sort-mark');
    place ??= button.appendChild(Object.assign(document.createElement('span'), {className: 'kph-sort-mark'}));
    render(
      direction === undefined ? arrowUpDown() : direction === 'ascending' ? arrowUp() : arrowDown(),
      place,
    );
  }
}
