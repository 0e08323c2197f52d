import {html, type TemplateResult} from 'lit';
import {safeHref} from '../link/safe-href.ts';
import {wordsFor} from '../texts/words.ts';
import {breadcrumbWords} from './breadcrumb.words.ts';

/** The way to this page; the last item is the page itself and no link. */
export interface BreadcrumbOptions {
  readonly items: readonly {readonly label: string; readonly href?: string}[];
  readonly locale?: string;
}

/** Breadcrumb. */
export function breadcrumbTemplate({items, locale}: BreadcrumbOptions): TemplateResult {
  return html`<nav class="kph-breadcrumb" aria-label=${wordsFor(breadcrumbWords, locale).breadcrumb}>
    <ol>
      ${items.map(({label, href}) =>
        href
          ? html`<li><a class="kph-link" href=${safeHref(href)}>${label}</a></li>`
          : html`<li><span aria-current="page">${label}</span></li>`,
      )}
    </ol>
  </nav>`;
}
