import {html, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';

/** Something only some people need. */
export interface DetailsOptions {
  /** What opens it, as a question or a name. */
  readonly summary: string;
  readonly body: Content;
  readonly open?: boolean;
}

/** Text that opens at a press, without JavaScript. */
export function detailsTemplate({summary, body, open}: DetailsOptions): TemplateResult {
  return html`<details class="kph-details" ?open=${open}>
    <summary>${summary}</summary>
    <div>${body}</div>
  </details>`;
}
