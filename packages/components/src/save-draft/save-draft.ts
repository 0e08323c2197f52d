import type {PropertyDeclarations, TemplateResult} from 'lit';
import {setText} from '../field-element/dom-parts.ts';
import {PageElement} from '../page-element/page-element.ts';
import {saveDraftContent, saveDraftText, type SaveDraftOptions} from './save-draft.html.ts';

/** What {@link SaveDraft} says when a person wants to keep the draft. */
export interface SaveDetail {
  /** The form around it. */
  readonly form: HTMLFormElement | null;
}

/**
 * The button that keeps what is written so far, and the time it was last kept. It saves nothing itself: the page does,
 * or the form posts unchecked.
 *
 * @element kph-save-draft
 * @attribute {string} text - Text of the button, where the page has not written it.
 * @attribute {string} saved-at - When it was last saved: an instant with offset.
 * @attribute {string} now - Today, for a page that is not of today: an instant. Default the clock.
 * @attribute {string} state - `saving` or `failed`.
 * @fires {CustomEvent<SaveDetail>} kph-save - A person wants to keep the draft. `preventDefault()` means "I keep it"; otherwise the form posts natively, unchecked.
 */
export class SaveDraft extends PageElement {
  /** @internal */
  static override properties: PropertyDeclarations = {
    text: {},
    savedAt: {attribute: 'saved-at'},
    now: {},
    state: {},
  };

  declare text: string | undefined;
  /** When it was last saved. Setting it ends `state`. */
  declare savedAt: string | undefined;
  /** Today, where it is not that of the clock. */
  declare now: string | undefined;
  /** `saving` while the page saves, `failed` when it could not. */
  declare state: SaveDraftOptions['state'] | undefined;

  #before: string | undefined;

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  /** @internal */
  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.hasUpdated && changed.has('savedAt') && this.savedAt && !changed.has('state'))
      this.state = undefined;
  }

  protected override content(): TemplateResult {
    return saveDraftContent(this.text ? {text: this.text} : {});
  }

  protected override enhance(): void {
    this.addEventListener('click', this.#onClick);
  }

  protected override updated(): void {
    const {savedAt, now, state, locale} = this;
    const status = this.querySelector<HTMLElement>('.kph-save-draft-text');
    const text = saveDraftText({locale, ...(savedAt && {savedAt}), ...(now && {now}), ...(state && {state})});
    // The same words again would be read out again.
    if (status && text !== (this.#before ?? status.textContent.trim())) setText(status, text);
    this.#before = text;
    if (status) status.dataset.state = state ?? '';
    // Not `disabled`: a button that goes out under the finger loses the focus.
    if (state === 'saving') this.#button?.setAttribute('aria-disabled', 'true');
    else this.#button?.removeAttribute('aria-disabled');
  }

  #onClick = (event: Event): void => {
    if (!this.#button?.contains(event.target as Node)) return;
    const detail: SaveDetail = {form: this.#button.form};
    const init = {detail, bubbles: true, cancelable: true};
    if (this.state === 'saving') event.preventDefault();
    else if (!this.dispatchEvent(new CustomEvent<SaveDetail>('kph-save', init))) event.preventDefault();
  };
}
