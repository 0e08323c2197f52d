import type {Instant} from '@kepahiang/schemas/dates.js';
import type {PropertyDeclarations} from 'lit';
import {enableCopy} from '../copy/copy.ts';
import {LiveElement} from '../live-element/live-element.ts';
import {Expiry} from './expiry.ts';

/**
 * A way to pay that is no longer valid from a moment on: then what is in `<class>-live` gives way to `<class>-over`. What
 * it shows can be copied, and a new one asked for.
 */
export abstract class ExpiringElement extends LiveElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {expires: {}, now: {}};

  /** Moment from which it is no longer valid. */
  declare expires: Instant;
  /** Time of the server when it wrote the page; without it the clock of the phone counts. */
  declare now: Instant;

  /** Class of the element, and beginning of those of its parts. */
  protected abstract readonly face: string;
  readonly #expiry = new Expiry(this, () => this.#end());

  /** Expiry and time of the server now, as the templates take them; nothing where it does not expire. */
  protected get times(): {readonly expires?: Instant; readonly now?: Instant} {
    const {expires} = this;
    if (!expires) return {};
    return {expires, now: new Date(Date.parse(expires) - this.#expiry.leftMs).toISOString()};
  }

  protected override enhance(): void {
    this.classList.add(this.face);
    this.toggleAttribute('data-ready', true);
    enableCopy(this);
    this.addEventListener('click', this.#onClick);
  }

  #end(): void {
    this.querySelector(`.${this.face}-live`)?.toggleAttribute('hidden', true);
    this.querySelector(`.${this.face}-over`)?.toggleAttribute('hidden', false);
    this.dispatchEvent(new CustomEvent('kph-expire', {bubbles: true}));
  }

  #onClick = ({target}: Event): void => {
    if ((target as Element).closest('.kph-expiry-renew'))
      this.dispatchEvent(new CustomEvent('kph-renew', {bubbles: true}));
  };
}
