import {enableCopy} from '../copy/copy.ts';

/**
 * Makes the copy button of a receipt work. Everything else is plain markup; where the browser lets no page write
 * to the clipboard the button stays away.
 *
 * @element kph-receipt
 */
export class Receipt extends HTMLElement {
  #isEnabled = false;

  /** @internal */
  connectedCallback(): void {
    if (this.#isEnabled) return;
    this.#isEnabled = true;
    enableCopy(this);
  }
}
