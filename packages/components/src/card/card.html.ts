import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {safeHref} from '../link/safe-href.ts';

/** One thing among others of its kind. */
export interface CardOptions {
  readonly title: string;
  /** The whole card then leads there; its link is the title. */
  readonly href?: string;
  readonly body?: Content;
  /** Above the title: what kind of thing it is, for example a status. */
  readonly tag?: Content;
  /** Facts below the text: time, fee, place. */
  readonly facts?: readonly {readonly icon?: Content; readonly text: string}[];
  /** Buttons and links of their own; they stay reachable within a card that is a link. */
  readonly actions?: Content;
  /** Level of the title; default 3. */
  readonly level?: 2 | 3;
  readonly locale?: string;
}

function titlePart({title, href, level = 3}: CardOptions): TemplateResult {
  const text = href ? html`<a class="kph-link" href=${safeHref(href)}>${title}</a>` : title;
  return level === 2
    ? html`<h2 class="kph-heading">${text}</h2>`
    : html`<h3 class="kph-heading">${text}</h3>`;
}

/** A card. */
export function cardTemplate(card: CardOptions): TemplateResult {
  const {body, tag, facts = [], actions, href} = card;
  return html`<div class="kph-card${href ? ' kph-card--link' : ''}">
    ${tag ? html`<div class="kph-card-tag">${tag}</div>` : nothing}
    ${titlePart(card)}
    ${body ? html`<div class="kph-card-body">${body}</div>` : nothing}
    ${
      facts.length > 0
        ? html`<ul class="kph-card-facts">
          ${facts.map(({icon, text}) => html`<li>${icon ?? nothing}<span>${text}</span></li>`)}
        </ul>`
        : nothing
    }
    ${actions ? html`<div class="kph-card-actions">${actions}</div>` : nothing}
  </div>`;
}

/** Cards of the same kind, as a list. */
export function cardsTemplate({
  cards,
  locale,
}: {
  readonly cards: readonly CardOptions[];
  readonly locale?: string;
}): TemplateResult {
  return html`<ul class="kph-cards">
    ${cards.map(card => html`<li class="kph-cards-item">${cardTemplate({...card, ...(locale && {locale})})}</li>`)}
  </ul>`;
}
