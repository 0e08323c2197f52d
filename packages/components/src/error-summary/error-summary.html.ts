import {html, nothing, type TemplateResult} from 'lit';
import {safeHref} from '../link/safe-href.ts';
import {say, wordsFor} from '../texts/words.ts';
import {errorSummaryWords} from './error-summary.words.ts';

/** One entry: what to mend, and where. */
export interface SummaryError {
  readonly text: string;
  /** `#` and the id of the control; without it the entry is no link. */
  readonly href?: string;
}

/** All faults of a page, above the form. */
export interface ErrorSummaryOptions {
  readonly errors: readonly SummaryError[];
  readonly locale?: string;
}

/** Heading and links. */
export function errorSummaryContent({errors, locale}: ErrorSummaryOptions): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  const entry = ({text, href}: SummaryError): TemplateResult =>
    html`<li>${href ? html`<a class="kph-link" href=${safeHref(href)}>${text}</a>` : text}</li>`;
  return html`<div class="kph-summary" role="alert" tabindex="-1">
    <h2 class="kph-summary-title">${say(wordsFor(errorSummaryWords, locale).errorsTitle, {count: errors.length}, locale)}</h2>
    <ul class="kph-summary-list">
      ${errors.map(entry)}
    </ul>
  </div>`;
}

/** The error summary; without errors it is empty and waits for the form to fill it. */
export function errorSummaryTemplate(options: ErrorSummaryOptions): TemplateResult {
  return html`<kph-error-summary>${errorSummaryContent(options)}</kph-error-summary>`;
}
