import type {Instant} from '@kepahiang/schemas/dates.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {enableCopy} from '../copy/copy.ts';
import {Expiry} from '../expiry/expiry.ts';
import {LiveElement} from '../live-element/live-element.ts';
import {vaContent, type VaChannel} from './va.html.ts';

/**
 * A virtual account to pay to. Number and amount can be copied; the number goes without its spaces.
 *
 * @element kph-va
 * @fires {CustomEvent<void>} kph-expire - The number is no longer valid.
 * @fires {CustomEvent<void>} kph-renew - The person wants a new number.
 */
export class VirtualAccountPayment extends LiveElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    bank: {},
    number: {},
    holder: {},
    amount: {},
    expires: {},
    now: {},
    renewHref: {attribute: 'renew-href'},
    channels: {attribute: false},
  };

  /** Clearing code of the bank, or its name. */
  declare bank: string;
  /** The number, 8 to 28 digits. */
  declare number: string;
  /** Name the bank shows. */
  declare holder: string;
  /** Whole rupiah as digits; empty where the person types the amount. */
  declare amount: string;
  /** Moment from which it is no longer valid. */
  declare expires: Instant;
  /** Time of the server when it wrote the page. */
  declare now: Instant;
  /** Page that makes a new number. */
  declare renewHref: string;
  /** How to pay, by channel. */
  declare channels: readonly VaChannel[];

  protected override readonly news = ['number', 'amount', 'expires'];
  readonly #expiry = new Expiry(this, () => this.#end());

  constructor() {
    super();
    this.bank = this.number = this.holder = this.amount = this.expires = this.now = this.renewHref = '';
    this.channels = [];
  }

  protected override content(): TemplateResult {
    const {bank, number, holder, amount, expires, renewHref, channels, locale} = this;
    const now = expires && new Date(Date.parse(expires) - this.#expiry.leftMs).toISOString();
    return vaContent({
      bank,
      number,
      channels,
      locale,
      ...(holder && {holder}),
      ...(/^\d+$/.test(amount) && {amountRupiah: BigInt(amount)}),
      ...(now && {expires, now}),
      ...(renewHref && {renewHref}),
    });
  }

  protected override enhance(): void {
    this.classList.add('kph-va');
    this.toggleAttribute('data-ready', true);
    enableCopy(this);
    this.addEventListener('click', this.#onClick);
  }

  #end(): void {
    this.querySelector('.kph-va-live')?.toggleAttribute('hidden', true);
    this.querySelector('.kph-va-over')?.toggleAttribute('hidden', false);
    this.dispatchEvent(new CustomEvent('kph-expire', {bubbles: true}));
  }

  #onClick = ({target}: Event): void => {
    if ((target as Element).closest('.kph-expiry-renew'))
      this.dispatchEvent(new CustomEvent('kph-renew', {bubbles: true}));
  };
}
