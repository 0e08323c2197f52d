import {dateWib, formatDate, formatTime} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import {languageOf, say, wordsFor} from '../texts/words.ts';
import {saveDraftWords} from './save-draft.words.ts';

/** The way to leave a form without losing it. */
export interface SaveDraftOptions {
  /** Text of the button; default "Simpan dan keluar". */
  readonly text?: string;
  /** Name and value that tell the server which button it was; default `aksi=simpan`. */
  readonly name?: string;
  readonly value?: string;
  /** When it was last saved: an instant such as `2026-11-24T09:05:00+07:00`. */
  readonly savedAt?: string;
  /** Today, to leave the date out; default the day of the clock. An instant. */
  readonly now?: string;
  readonly state?: 'saving' | 'failed';
  readonly locale?: string;
}

/** What is to be said about the draft. */
export function saveDraftText({savedAt, now, state, locale}: SaveDraftOptions): string {
  const words = wordsFor(saveDraftWords, locale);
  if (state) return words[state];
  const moment = savedAt ? new Date(savedAt) : undefined;
  if (!moment || Number.isNaN(moment.getTime())) return '';
  const day = dateWib(moment);
  const time = formatTime(moment.toISOString());
  const date = formatDate(day, 'long', languageOf(locale) === 'en' ? 'en' : 'id');
  const today = day === dateWib(now ? new Date(now) : new Date());
  return say(today ? words.saved : words.savedOn, {time, date});
}

/** Button and text. The button leaves the form unchecked: a draft may be incomplete. */
export function saveDraftContent(options: SaveDraftOptions): TemplateResult {
  const {text, name = 'aksi', value = 'simpan', state, locale} = options;
  return html`<button
      class="kph-button kph-button--secondary"
      type="submit"
      name=${name}
      value=${value}
      formnovalidate
    >
      ${text ?? wordsFor(saveDraftWords, locale).save}
    </button>
    <p class="kph-save-draft-text" role="status" data-state=${state ?? nothing}>${saveDraftText(options)}</p>`;
}

/** The button that keeps a draft; without JavaScript it posts the form unchecked. */
export function saveDraftTemplate(options: SaveDraftOptions = {}): TemplateResult {
  return html`<kph-save-draft
    class="kph-save-draft"
    saved-at=${options.savedAt ?? nothing}
    now=${options.now ?? nothing}
    state=${options.state ?? nothing}
    text=${options.text ?? nothing}
    >${saveDraftContent(options)}</kph-save-draft
  >`;
}
