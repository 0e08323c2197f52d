import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';

/** A term and what is said about it. */
export interface Term {
  readonly term: string;
  readonly text: Content;
}

/** Things in a row. */
export interface ListOptions {
  /** `bullet` in any order, `numbered` in this order, `plain` without marks, `description` terms with their text. */
  readonly kind?: 'bullet' | 'numbered' | 'plain' | 'description';
  readonly items: readonly (Content | Term)[];
  /** Number of the first, where a list goes on. */
  readonly start?: number;
  /** Less room between the lines: for links and short words. */
  readonly tight?: boolean;
  readonly locale?: string;
}

function isTerm(item: Content | Term): item is Term {
  return typeof item === 'object' && 'term' in item;
}

function entries(items: ListOptions['items']): TemplateResult[] {
  return items.map(
    item => html`<li>${isTerm(item) ? html`<strong>${item.term}</strong> ${item.text}` : item}</li>`,
  );
}

function pairs(items: ListOptions['items']): TemplateResult[] {
  return items.map(item =>
    isTerm(item)
      ? html`<div><dt>${item.term}</dt><dd>${item.text}</dd></div>`
      : html`<div><dd>${item}</dd></div>`,
  );
}

/** A list. */
export function listTemplate({kind = 'bullet', items, start, tight}: ListOptions): TemplateResult {
  const close = tight ? ' kph-list--tight' : '';
  if (kind === 'description') return html`<dl class="kph-terms${close}">${pairs(items)}</dl>`;
  if (kind === 'numbered') {
    return html`<ol class="kph-list kph-list--numbered${close}" start=${start ?? nothing}>
      ${entries(items)}
    </ol>`;
  }
  return html`<ul class="kph-list${kind === 'plain' ? ' kph-list--plain' : ''}${close}">
    ${entries(items)}
  </ul>`;
}
