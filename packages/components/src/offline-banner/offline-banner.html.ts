import {html, nothing, type TemplateResult} from 'lit';
import {circleCheck, wifiOff} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {offlineBannerWords} from './offline-banner.words.ts';

/** Whether the phone is connected, and what waits on it. */
export interface OfflineBannerOptions {
  /** `kembali`: it has just come back. Without a state nothing is said. */
  readonly state?: 'luring' | 'kembali';
  /** How many forms and reports wait on this phone. */
  readonly pending?: number;
  /** The question before deleting is open. */
  readonly asking?: boolean;
  readonly locale?: string;
}

function sentences({state, pending = 0, locale}: OfflineBannerOptions): {title: string; more: string} {
  const words = wordsFor(offlineBannerWords, locale);
  const counted = (sentence: string): string => say(sentence, {count: pending}, locale);
  if (state === 'kembali') {
    return {title: words.online, more: pending > 0 ? counted(words.sending) : words.allSent};
  }
  return {
    title: words.offline,
    more: pending > 0 ? `${words.kept} ${counted(words.waiting)}` : words.nothingKept,
  };
}

function buttons({asking, locale}: OfflineBannerOptions): TemplateResult {
  const words = wordsFor(offlineBannerWords, locale);
  const button = (action: string, look: string, text: string): TemplateResult =>
    html`<button class="kph-button ${look} kph-button--small" type="button" data-action=${action}>${text}</button>`;
  return asking
    ? html`<p class="kph-offline-ask" role="alert">${words.ask}</p>
        <div class="kph-offline-actions">
          ${button('hapus', 'kph-button--danger', words.confirm)} ${button('batal', 'kph-button--secondary', words.cancel)}
        </div>`
    : html`<div class="kph-offline-actions">${button('tanya', 'kph-button--secondary', words.discard)}</div>`;
}

/** Text and buttons; nothing where there is nothing to say. */
export function offlineBannerContent(options: OfflineBannerOptions): TemplateResult {
  const {state, pending = 0} = options;
  const back = state === 'kembali';
  const {title, more} = sentences(options);
  return html`<div role="status">
      ${
        state
          ? html`<div class="kph-offline-message">
            ${back ? circleCheck() : wifiOff()}
            <p class="kph-offline-text"><strong class="kph-offline-title">${title}</strong> ${more}</p>
          </div>`
          : nothing
      }
    </div>
    ${state === 'luring' && pending > 0 ? buttons(options) : nothing}`;
}

/** The banner, below the header of every page with a form. */
export function offlineBannerTemplate(options: OfflineBannerOptions = {}): TemplateResult {
  return html`<kph-offline-banner
    class="kph-offline"
    state=${options.state ?? nothing}
    pending=${options.pending ?? nothing}
    ?asking=${options.asking}
    ><div>${offlineBannerContent(options)}</div></kph-offline-banner
  >`;
}
