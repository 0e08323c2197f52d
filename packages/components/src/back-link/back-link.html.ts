import {html, type TemplateResult} from 'lit';
import {arrowLeft} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {wordsFor} from '../texts/words.ts';
import {backLinkWords} from './back-link.words.ts';

/** The way back, first on a question page. */
export interface BackLinkOptions {
  readonly href: string;
  readonly text?: string;
  readonly locale?: string;
}

/** A link to the page before. */
export function backLinkTemplate({href, text, locale}: BackLinkOptions): TemplateResult {
  return html`<a class="kph-back-link kph-link" href=${safeHref(href)}>${arrowLeft()}${text ?? wordsFor(backLinkWords, locale).back}</a>`;
}
