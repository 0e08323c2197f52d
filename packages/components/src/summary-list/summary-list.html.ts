import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {safeHref} from '../link/safe-href.ts';
import {wordsFor} from '../texts/words.ts';
import {summaryListWords} from './summary-list.words.ts';

/** One answer. */
export interface SummaryRow {
  readonly key: string;
  readonly value: Content;
  /** A link to change it; `about` completes its name for screen readers: "Ubah nomor HP". */
  readonly action?: {readonly href: string; readonly text?: string; readonly about: string};
  /** What an officer wrote about it. */
  readonly note?: string;
}

/** Answers under a heading. */
export interface SummaryListOptions {
  readonly title?: string;
  readonly titleLevel?: 2 | 3;
  readonly rows: readonly SummaryRow[];
  readonly locale?: string;
}

function heading(title: string, level: 2 | 3): TemplateResult {
  return level === 2
    ? html`<h2 class="kph-heading">${title}</h2>`
    : html`<h3 class="kph-heading">${title}</h3>`;
}

function rowPart({key, value, action, note}: SummaryRow, change: string): TemplateResult {
  return html`<div class="kph-answer">
    <dt>${key}</dt>
    <dd>${value}${note ? html`<p class="kph-answer-note">${note}</p>` : nothing}</dd>
    ${
      action
        ? html`<dd class="kph-answer-action">
          <a class="kph-link" href=${safeHref(action.href)}
            >${action.text ?? change}<span class="kph-hidden">${` ${action.about}`}</span></a
          >
        </dd>`
        : nothing
    }
  </div>`;
}

/** Answers to check, each with a link to change it. */
export function summaryListTemplate({
  title,
  titleLevel = 2,
  rows,
  locale,
}: SummaryListOptions): TemplateResult {
  const {change} = wordsFor(summaryListWords, locale);
  return html`<section class="kph-answers">
    ${title ? heading(title, titleLevel) : nothing}
    <dl>
      ${rows.map(row => rowPart(row, change))}
    </dl>
  </section>`;
}
