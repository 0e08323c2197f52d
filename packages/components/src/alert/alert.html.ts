import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {wordsFor} from '../texts/words.ts';
import {alertWords} from './alert.words.ts';
import {statusIcon, type Status} from './status-icon.html.ts';

/** A message within a page. */
export interface AlertOptions {
  readonly status?: Status;
  readonly title?: string;
  readonly body?: Content;
  /** It appears while the person is on the page, and is read out. */
  readonly live?: boolean;
  readonly locale?: string;
}

/** A message with icon, word and colour. */
export function alertTemplate({status = 'info', title, body, live, locale}: AlertOptions): TemplateResult {
  const role = status === 'danger' ? 'alert' : 'status';
  return html`<div class="kph-alert kph-alert--${status}" role=${live ? role : nothing}>
    ${statusIcon(status)}
    <div class="kph-alert-text">
      <p class="kph-alert-title"><span class="kph-hidden">${wordsFor(alertWords, locale)[status]}: </span>${title ?? ''}</p>
      ${body ? html`<div>${body}</div>` : nothing}
    </div>
  </div>`;
}
