import {html, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';

/** Words that stand out from the text around them. */
export interface InsetOptions {
  readonly body: Content;
}

/** A passage set apart, for a note or a quotation. */
export function insetTemplate({body}: InsetOptions): TemplateResult {
  return html`<div class="kph-inset">${body}</div>`;
}
