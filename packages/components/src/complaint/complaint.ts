import {html, type TemplateResult} from 'lit';
import type {FieldElement} from '../field-element/field-element.ts';
import {PageElement} from '../page-element/page-element.ts';
import {wordsFor} from '../texts/words.ts';
import {complaintWords} from './complaint.words.ts';

/**
 * A complaint form in which the name is asked only of those who report with it: who chooses to stay unnamed sees and
 * sends no name, phone number or email. The page writes the form inside, with `complaintTemplate` or in HTML of its own;
 * it posts natively, or the page takes `kph-submit`.
 *
 * @element kph-complaint
 */
export class Complaint extends PageElement {
  protected override content(): TemplateResult {
    return html``; // a form of three pages is the page's to write: a script that could do it would weigh ten times as much
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#follow();
  }

  /** @internal */
  protected override enhance(): void {
    this.classList.add('kph-complaint');
    this.addEventListener('change', event => {
      if ((event.target as HTMLInputElement).name !== 'anonim') return;
      const {hidden, shown} = wordsFor(complaintWords, this.locale);
      this.#follow();
      const status = this.querySelector('[data-who]');
      if (status) status.textContent = this.#anonymous ? hidden : shown;
    });
    this.addEventListener('reset', () => setTimeout(() => this.#follow())); // the radios follow the event
  }

  get #anonymous(): boolean {
    return this.querySelector<HTMLInputElement>('[name=anonim]:checked')?.value === 'true';
  }

  /** What is not sent is not asked: the fields of the reporter go with the choice. */
  #follow(): void {
    const who = this.querySelector<HTMLElement>('.kph-complaint-who');
    if (!who) return;
    who.hidden = this.#anonymous;
    for (const field of who.querySelectorAll<FieldElement>('.kph-field')) field.disabled = this.#anonymous;
    // Fields whose script has not come are held back by the browser itself.
    for (const input of who.querySelectorAll('input')) input.disabled = this.#anonymous;
  }
}
