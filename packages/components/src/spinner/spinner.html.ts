import {html, nothing, type TemplateResult} from 'lit';
import {loaderCircle} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {spinnerWords} from './spinner.words.ts';

/** Something takes a while, and nobody knows how long. */
export interface SpinnerOptions {
  /** What is under way: "Memeriksa pembayaran …". Default "Memuat …". */
  readonly text?: string;
  /** Within a line of text. */
  readonly inline?: boolean;
  /** It was there when the page opened: not read out. */
  readonly quiet?: boolean;
  readonly locale?: string;
}

/** A turning circle with words. */
export function spinnerTemplate({text, inline, quiet, locale}: SpinnerOptions = {}): TemplateResult {
  return html`<div class="kph-spinner${inline ? ' kph-spinner--inline' : ''}" role=${quiet ? nothing : 'status'}>
    ${loaderCircle()}<span>${text ?? wordsFor(spinnerWords, locale).loading}</span>
  </div>`;
}
