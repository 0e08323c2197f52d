import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {chevronDown} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';

/** One thing to do, or one place to go. */
export interface MenuItem {
  readonly text: string;
  /** Makes it a link. */
  readonly href?: string;
  /** What `kph-select` carries; posted under the name of the menu without JavaScript. */
  readonly value?: string;
  readonly icon?: Content;
  /** Destroys something: red, and said so by its words. */
  readonly danger?: boolean;
}

/** Actions that are needed now and then. */
export interface MenuOptions {
  /** Text of the button: "Tindakan lain". */
  readonly text: string;
  readonly items: readonly MenuItem[];
  readonly variant?: 'primary' | 'secondary' | 'link';
  readonly small?: boolean;
  /** The list hangs from the end of the button: for a button at the end of a row. */
  readonly alignEnd?: boolean;
  /** Name the chosen value is posted under; the menu then has to stand in a form. */
  readonly name?: string;
  readonly locale?: string;
}

function itemPart({text, href, value, icon, danger}: MenuItem, name: string | undefined): TemplateResult {
  const look = danger ? 'kph-menu-item kph-menu-item--danger kph-focus' : 'kph-menu-item kph-focus';
  const words = html`${icon ?? nothing}<span>${text}</span>`;
  return href
    ? html`<li><a class=${look} href=${safeHref(href)} data-value=${value ?? nothing}>${words}</a></li>`
    : html`<li>
        <button class=${look} type=${name ? 'submit' : 'button'} name=${name ?? nothing} value=${value ?? text}>
          ${words}
        </button>
      </li>`;
}

/** Button and list. */
export function menuContent(options: MenuOptions): TemplateResult {
  const {text, items, variant = 'secondary', small, name} = options;
  const look = `kph-button kph-button--${variant}${small ? ' kph-button--small' : ''}`;
  return html`<details class="kph-menu-details">
    <summary class="${look} kph-menu-button">${text}${chevronDown()}</summary>
    <ul class="kph-menu-list">
      ${items.map(item => itemPart(item, name))}
    </ul>
  </details>`;
}

/** A button that opens a list of actions; without JavaScript it opens too. */
export function menuTemplate(options: MenuOptions): TemplateResult {
  return html`<kph-menu class="kph-menu${options.alignEnd ? ' kph-menu--end' : ''}">${menuContent(options)}</kph-menu>`;
}
