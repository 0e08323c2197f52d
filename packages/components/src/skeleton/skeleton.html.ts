import {html, nothing, type TemplateResult} from 'lit';
import {wordsFor} from '../texts/words.ts';
import {spinnerWords} from '../spinner/spinner.words.ts';

/** The shape of what is about to appear. */
export interface SkeletonOptions {
  /** `text` lines, `card` cards, `row` rows of a list or table. */
  readonly kind?: 'text' | 'card' | 'row';
  /** How many of them. */
  readonly count?: number;
  /** What is being fetched, read out once; default "Memuat …". */
  readonly text?: string;
  readonly locale?: string;
}

const line = (kind = ''): TemplateResult => html`<span class="kph-skeleton-line${kind}"></span>`;

const shapes = {
  text: () => line(),
  card: () =>
    html`<span class="kph-skeleton-card">${line(' kph-skeleton-line--title')}${line()}${line(' kph-skeleton-line--short')}</span>`,
  row: () => html`<span class="kph-skeleton-row">${line(' kph-skeleton-line--short')}${line()}</span>`,
};

/** Grey shapes, hidden from screen readers, which hear a sentence instead. */
export function skeletonTemplate({
  kind = 'text',
  count = 3,
  text,
  locale,
}: SkeletonOptions = {}): TemplateResult {
  return html`<div class="kph-skeleton">
    <p class="kph-hidden" role="status">${text ?? wordsFor(spinnerWords, locale).loading}</p>
    <div class="kph-skeleton-${kind}s" aria-hidden="true">
      ${count > 0 ? Array.from({length: count}, () => shapes[kind]()) : nothing}
    </div>
  </div>`;
}
