import {html, nothing, type TemplateResult} from 'lit';
import {statusIcon} from '../alert/status-icon.html.ts';
import type {Content} from '../content.ts';
import {wordsFor} from '../texts/words.ts';
import {notificationBannerWords} from './notification-banner.words.ts';

/** News about the whole service or the last step, above the heading of the page. */
export interface NotificationBannerOptions {
  /** What has happened or will happen, in one sentence. */
  readonly text: string;
  /** No `danger`: what went wrong is an alert or an error summary. */
  readonly status?: 'info' | 'success' | 'warning';
  /** Instead of "Penting", "Berhasil", "Perhatian". */
  readonly title?: string;
  readonly body?: Content;
  /** Where to read on. */
  readonly action?: Content;
  /** Id of the title, where a page has two banners. */
  readonly id?: string;
  readonly locale?: string;
}

/** A banner with a title bar. One about what the person just did is read out when the page opens. */
export function notificationBannerTemplate(banner: NotificationBannerOptions): TemplateResult {
  const {text, status = 'info', body, action, id = 'kabar', locale} = banner;
  const title = banner.title ?? wordsFor(notificationBannerWords, locale)[status];
  return html`<section
    class="kph-news kph-news--${status}"
    role=${status === 'success' ? 'alert' : nothing}
    aria-labelledby=${id}
  >
    <h2 class="kph-news-title" id=${id}>${statusIcon(status)}${title}</h2>
    <div class="kph-news-body">
      <p class="kph-news-text">${text}</p>
      ${body ? html`<div class="kph-news-more">${body}</div>` : nothing}
      ${action ? html`<p class="kph-news-action">${action}</p>` : nothing}
    </div>
  </section>`;
}
