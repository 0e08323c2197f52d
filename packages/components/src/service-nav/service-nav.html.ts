import {html, nothing, type TemplateResult} from 'lit';
import {chevronDown, menu} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {say, wordsFor} from '../texts/words.ts';
import {serviceNavWords} from './service-nav.words.ts';

/** A part of the portal. */
export interface ServiceNavItem {
  readonly label: string;
  readonly href: string;
  /** `page` this very page, `section` a page below it. */
  readonly current?: 'page' | 'section';
  /** How much waits there: shown as a number, read with its words. */
  readonly count?: {readonly value: number; readonly text: string};
}

/** The parts of a portal. */
export interface ServiceNavOptions {
  readonly items: readonly ServiceNavItem[];
  /** Name of the portal, before the parts. */
  readonly name?: string;
  readonly homeHref?: string;
  /** Name of the navigation for screen readers; default "Menu portal". */
  readonly label?: string;
  readonly locale?: string;
}

function itemPart({label, href, current, count}: ServiceNavItem): TemplateResult {
  return html`<li>
    <a
      class="kph-service-nav-link kph-focus"
      href=${safeHref(href)}
      aria-current=${current === 'page' ? 'page' : current ? 'true' : nothing}
      >${label}${
        count
          ? html` <span class="kph-service-nav-count">${count.value}<span class="kph-hidden"> ${count.text}</span></span>`
          : nothing
      }</a
    >
  </li>`;
}

/**
 * Navigation of a portal. The list stands twice: within a disclosure for phones and in a row for wide windows; of the two
 * one is shown. So it opens without JavaScript on phones and needs no press elsewhere.
 */
export function serviceNavTemplate({
  items,
  name,
  homeHref,
  label,
  locale,
}: ServiceNavOptions): TemplateResult {
  const words = wordsFor(serviceNavWords, locale);
  const here = items.find(item => item.current)?.label;
  const list = items.map(itemPart);
  return html`<nav class="kph-service-nav" aria-label=${label ?? words.label}>
    <div class="kph-container kph-service-nav-row">
      ${
        name
          ? html`<a class="kph-service-nav-name kph-focus" href=${safeHref(homeHref ?? '/')}>${name}</a>`
          : nothing
      }
      <details class="kph-service-nav-menu">
        <summary class="kph-service-nav-button kph-focus">
          ${menu()}<span>${here ? say(words.current, {page: here}) : words.menu}</span>${chevronDown()}
        </summary>
        <ul class="kph-service-nav-list">
          ${list}
        </ul>
      </details>
      <ul class="kph-service-nav-list kph-service-nav-list--wide">
        ${list}
      </ul>
    </div>
  </nav>`;
}
