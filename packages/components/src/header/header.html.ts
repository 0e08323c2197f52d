import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {safeHref} from '../link/safe-href.ts';
import {wordsFor} from '../texts/words.ts';
import {headerWords} from './header.words.ts';

/** A place to go. */
export interface NavItem {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

/** Whose page this is. */
export interface HeaderOptions {
  readonly homeHref: string;
  /** Default "Pemerintah Kabupaten Kepahiang". */
  readonly name?: string;
  /** Name of the site or the OPD, the larger line. */
  readonly service?: string;
  /** The official arms; nothing stands in for them while the regency has not supplied them. */
  readonly lambang?: Content;
  readonly nav?: readonly NavItem[];
  /** Who is signed in, and the way out. */
  readonly account?: Content;
  readonly locale?: string;
}

function navPart(items: readonly NavItem[], label: string): TemplateResult {
  const link = ({label: text, href, current}: NavItem): TemplateResult =>
    html`<li><a href=${safeHref(href)} aria-current=${current ? 'page' : nothing}>${text}</a></li>`;
  return html`<nav class="kph-header-nav" aria-label=${label}>
    <ul>
      ${items.map(link)}
    </ul>
  </nav>`;
}

/** Header with the accent bar of the OPD. */
export function headerTemplate(options: HeaderOptions): TemplateResult {
  const {homeHref, service, lambang, nav = [], account, locale} = options;
  const texts = wordsFor(headerWords, locale);
  const name = options.name ?? texts.government;
  return html`<header class="kph-header">
    <div class="kph-container kph-header-row">
      <a class="kph-header-home" href=${safeHref(homeHref)}>
        ${lambang ? html`<span class="kph-arms">${lambang}</span>` : nothing}
        <span class="kph-header-names">
          <span class="kph-header-name">${name}</span>
          ${service ? html`<span class="kph-header-service">${service}</span>` : nothing}
        </span>
      </a>
      ${nav.length > 0 ? navPart(nav, texts.mainMenu) : nothing}
      ${account ? html`<div class="kph-header-account">${account}</div>` : nothing}
    </div>
  </header>`;
}
