import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {chevronLeft, chevronRight} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {say, wordsFor} from '../texts/words.ts';
import {paginationWords} from './pagination.words.ts';

/** Pages of a long list. */
export interface PaginationOptions {
  readonly current: number;
  readonly pages: number;
  /** Address of a page with `{n}` for its number: `?halaman={n}`. Without it buttons with `data-page` are written. */
  readonly hrefPattern?: string;
  /** Name for screen readers, where a page has several. */
  readonly label?: string;
  readonly locale?: string;
}

/** Numbers to show: the first, the last, and those around the present one; 0 stands for a gap. */
export function pageNumbers(current: number, pages: number): number[] {
  const near = new Set(
    [1, pages, current - 1, current, current + 1].filter(page => page >= 1 && page <= pages),
  );
  const sorted = [...near].sort((first, second) => first - second);
  return sorted.flatMap((page, index) => {
    const missing = page - (sorted[index - 1] ?? 0) - 1;
    // One missing number takes no more room than the dots.
    return missing === 0 ? [page] : [missing === 1 ? page - 1 : 0, page];
  });
}

function step(options: PaginationOptions, page: number, content: Content, current = false): TemplateResult {
  const {hrefPattern} = options;
  const mark = current ? 'page' : nothing;
  return hrefPattern === undefined
    ? html`<button class="kph-page kph-focus" type="button" data-page=${page} aria-current=${mark}>${content}</button>`
    : html`<a class="kph-page kph-focus" href=${safeHref(hrefPattern.replace('{n}', String(page)))} aria-current=${mark}>${content}</a>`;
}

/** Steps through the pages of a list: links of the server, or buttons of a table. */
export function paginationTemplate(options: PaginationOptions): TemplateResult {
  const {current, pages, label, locale} = options;
  const words = wordsFor(paginationWords, locale);
  const number = (page: number): TemplateResult => html`<li class="kph-page-number">
    ${
      page === 0
        ? html`<span class="kph-page-gap">…</span>`
        : step(
            options,
            page,
            html`<span class="kph-hidden">${say(words.page, {page: ''})}</span>${page}`,
            page === current,
          )
    }
  </li>`;
  return html`<nav class="kph-pagination" aria-label=${label ?? words.label}>
    <p class="kph-hint">${say(words.of, {page: current, pages}, locale)}</p>
    <ul>
      ${current > 1 ? html`<li>${step(options, current - 1, html`${chevronLeft()}<span>${words.previous}</span>`)}</li>` : nothing}
      ${pageNumbers(current, pages).map(number)}
      ${current < pages ? html`<li>${step(options, current + 1, html`<span>${words.next}</span>${chevronRight()}`)}</li>` : nothing}
    </ul>
  </nav>`;
}
