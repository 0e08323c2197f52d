import {nothing, render} from 'lit';
import {localeOf} from '../texts/texts.ts';
import {errorSummaryContent, type SummaryError} from './error-summary.html.ts';

/**
 * The list of what is to be mended, above the form. It takes the focus when it is filled, and each entry leads
 * to its control. One that the server has filled takes the focus when the page opens.
 *
 * @element kph-error-summary
 */
export class ErrorSummary extends HTMLElement {
  #own: HTMLElement | undefined;

  /** @internal */
  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.querySelector<HTMLElement>('.kph-summary')?.focus();
  }

  /** Shows these errors and takes the focus; an empty list clears it. */
  show(errors: readonly SummaryError[]): void {
    if (!this.#own) {
      // What the page wrote may belong to a template of the page: hide it, do not remove it.
      for (const child of [...this.children]) (child as HTMLElement).hidden = true;
      this.#own = document.createElement('div');
      this.append(this.#own);
    }
    // A new alert is announced, a changed one is not always.
    render(nothing, this.#own);
    render(errorSummaryContent({errors, locale: localeOf(this)}), this.#own);
    this.#own.querySelector<HTMLElement>('.kph-summary')?.focus();
  }

  #onClick = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    event.preventDefault();
    // The label must be in sight too, or the person sees a box without its question.
    (target.closest('.kph-field') ?? target).scrollIntoView({block: 'start'});
    target.focus({preventScroll: true});
  };
}
