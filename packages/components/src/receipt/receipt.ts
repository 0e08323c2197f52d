import {setText} from '../field-element/dom-parts.ts';
import {localeOf} from '../texts/texts.ts';
import {wordsFor} from '../texts/words.ts';
import {receiptWords} from './receipt.words.ts';

/**
 * Makes the copy button of a receipt work. Everything else is plain markup; where the browser lets no page write
 * to the clipboard the button stays away.
 *
 * @element kph-receipt
 */
export class Receipt extends HTMLElement {
  /** @internal */
  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.toggleAttribute('data-copyable', 'clipboard' in navigator);
  }

  #onClick = ({target}: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[data-copy]');
    if (button) void this.#copy(button.dataset.copy!);
  };

  async #copy(number: string): Promise<void> {
    await navigator.clipboard.writeText(number);
    setText(this.querySelector('[role=status]')!, wordsFor(receiptWords, localeOf(this)).copied);
  }
}
