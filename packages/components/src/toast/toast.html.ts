import {html, nothing, type TemplateResult} from 'lit';
import {statusIcon} from '../alert/status-icon.html.ts';
import {x} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {toastWords} from './toast.words.ts';

/** A short message about what a person just did. */
export interface ToastOptions {
  /** What happened, in one sentence. */
  readonly text: string;
  /** No `danger`: an error must stay where it can be mended. */
  readonly status?: 'info' | 'success' | 'warning';
  /** One thing to do about it, for example to undo it. Such a message stays until it is closed. */
  readonly action?: {readonly text: string; readonly value?: string};
  readonly locale?: string;
}

/** The message. */
export function toastContent({text, status = 'info', action, locale}: ToastOptions): TemplateResult {
  const words = wordsFor(toastWords, locale);
  return html`<div class="kph-toast kph-alert--${status}">
    ${statusIcon(status)}
    <div class="kph-toast-body">
      <p class="kph-toast-text"><span class="kph-hidden">${words[status]}: </span>${text}</p>
      ${
        action
          ? html`<button class="kph-toast-action kph-focus" type="button" value=${action.value ?? action.text}>
            ${action.text}
          </button>`
          : nothing
      }
    </div>
    <button class="kph-toast-close kph-focus" type="button" aria-label=${words.close}>${x()}</button>
  </div>`;
}

/** The place of the messages, once per page and empty at first. */
export function toastTemplate(options?: ToastOptions): TemplateResult {
  return html`<kph-toast class="kph-toast-region"
    ><div role="status">${options ? toastContent(options) : nothing}</div></kph-toast
  >`;
}
