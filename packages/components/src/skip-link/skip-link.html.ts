import {html, type TemplateResult} from 'lit';
import {safeHref} from '../link/safe-href.ts';
import {wordsFor} from '../texts/words.ts';
import {skipLinkWords} from './skip-link.words.ts';

/** First in the tab order of every page. */
export interface SkipLinkOptions {
  /** Where the main content begins; default `#isi-utama`. */
  readonly href?: string;
  readonly locale?: string;
}

/** A link past the header, visible while it has the focus. */
export function skipLinkTemplate({href = '#isi-utama', locale}: SkipLinkOptions = {}): TemplateResult {
  return html`<a class="kph-skip-link" href=${safeHref(href)}>${wordsFor(skipLinkWords, locale).skip}</a>`;
}
