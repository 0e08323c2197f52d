import {html, type TemplateResult} from 'lit';
import {copy} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {copyWords} from './copy.words.ts';

/** A button that puts a text on the clipboard. */
export interface CopyOptions {
  /** What is copied: the canonical value, not the one grouped for reading. */
  readonly value: string;
  /** Default "Salin nomor". Where a page has several, each says what it copies. */
  readonly text?: string;
  /** Said once it is done; default "Nomor tersalin." */
  readonly done?: string;
  readonly locale?: string;
}

/**
 * The button and the place where the result is said. It is shown only inside an element that can copy
 * (`data-copyable`): without JavaScript, or where the browser lets no page write to the clipboard, it stays away.
 */
export function copyPart({value, text, done, locale}: CopyOptions): TemplateResult {
  const words = wordsFor(copyWords, locale);
  return html`<span class="kph-copy-line"
    ><button
      class="kph-button kph-button--secondary kph-button--small kph-copy"
      type="button"
      data-copy=${value}
      data-copied=${done ?? words.copied}
    >
      ${copy()}${text ?? words.copy}</button
    ><span class="kph-hint kph-copy-said" role="status"></span
  ></span>`;
}
