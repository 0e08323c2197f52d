import {html, type TemplateResult} from 'lit';
import {statusIcon, type Status} from '../alert/status-icon.html.ts';
import {clock} from '../icon/icons.html.ts';

/** Where something stands, in one or two words. */
export interface StatusTagOptions {
  readonly status: Status | 'neutral';
  readonly text: string;
  /** In the place of the usual shape, where another says it better. */
  readonly icon?: TemplateResult;
}

/** A status as icon and word. */
export function statusTagTemplate({status, text, icon}: StatusTagOptions): TemplateResult {
  const shape = icon ?? (status === 'neutral' ? clock() : statusIcon(status));
  return html`<span class="kph-tag kph-tag--${status}">${shape}${text}</span>`;
}
