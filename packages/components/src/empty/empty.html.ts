import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';

/** There is nothing here yet, or nothing was found. */
export interface EmptyOptions {
  /** What is not there: "Belum ada permohonan". */
  readonly title: string;
  /** Why, or what to do about it. */
  readonly body?: Content;
  readonly icon?: Content;
  readonly action?: Content;
  /** Level of the title; default 2. */
  readonly level?: 2 | 3;
  /** It appeared after a search or a filter, and is read out. */
  readonly live?: boolean;
  readonly locale?: string;
}

/** An empty state with a way on. */
export function emptyTemplate({title, body, icon, action, level = 2, live}: EmptyOptions): TemplateResult {
  return html`<div class="kph-empty" role=${live ? 'status' : nothing}>
    ${icon ? html`<span class="kph-empty-icon">${icon}</span>` : nothing}
    ${level === 2 ? html`<h2 class="kph-empty-title">${title}</h2>` : html`<h3 class="kph-empty-title">${title}</h3>`}
    ${body ? html`<div class="kph-empty-body">${body}</div>` : nothing}
    ${action ? html`<div class="kph-empty-action">${action}</div>` : nothing}
  </div>`;
}
