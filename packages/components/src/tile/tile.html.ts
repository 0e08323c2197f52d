import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {arrowRight} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';

/** A way into a part of the site. */
export interface TileOptions {
  readonly title: string;
  readonly href: string;
  readonly icon?: Content;
  /** What is there, in a few words. */
  readonly text?: string;
}

/** Ways into the parts of a site. */
export interface TilesOptions {
  readonly tiles: readonly TileOptions[];
  readonly locale?: string;
}

/** A link as large as its tile. */
export function tileTemplate({title, href, icon, text}: TileOptions): TemplateResult {
  return html`<a class="kph-tile kph-focus" href=${safeHref(href)}>
    ${icon ? html`<span class="kph-tile-icon">${icon}</span>` : nothing}
    <span class="kph-tile-words">
      <span class="kph-tile-title">${title}</span>
      ${text ? html`<span class="kph-tile-text">${text}</span>` : nothing}
    </span>
    <span class="kph-tile-arrow">${arrowRight()}</span>
  </a>`;
}

/** Tiles, as a list. */
export function tilesTemplate({tiles}: TilesOptions): TemplateResult {
  return html`<ul class="kph-tiles">
    ${tiles.map(tile => html`<li class="kph-tiles-item">${tileTemplate(tile)}</li>`)}
  </ul>`;
}
