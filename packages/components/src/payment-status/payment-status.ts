import type {Instant} from '@kepahiang/schemas/dates.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {enableCopy} from '../copy/copy.ts';
import {setText} from '../field-element/dom-parts.ts';
import {LiveElement} from '../live-element/live-element.ts';
import {Poll, type Asker} from '../poll/poll.ts';
import {say, wordsFor} from '../texts/words.ts';
import {paymentStatusContent, type PaymentState} from './payment-status.html.ts';
import {paymentStatusWords} from './payment-status.words.ts';

/** What {@link PaymentStatus} tells with `kph-check`. */
export interface CheckDetail {
  readonly by: Asker;
}

/**
 * Whether a payment has arrived. While it waits and the page is in sight it asks the page every 20 seconds, and at the
 * press of its button, never more often; the page asks its server and sets `state`. The new state is read out.
 *
 * @element kph-payment-status
 * @fires {CustomEvent<CheckDetail>} kph-check - The page should ask for the state and set it.
 */
export class PaymentStatus extends LiveElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    state: {},
    receiptNumber: {attribute: 'receipt-number'},
    amount: {},
    channel: {},
    at: {},
    checkedAt: {attribute: 'checked-at'},
    busy: {type: Boolean},
  };

  /** `menunggu`, `lunas`, `kedaluwarsa`, `gagal` or `dikembalikan`. */
  declare state: PaymentState;
  /** Number of the receipt. */
  declare receiptNumber: string;
  /** Whole rupiah as digits. */
  declare amount: string;
  /** How it was paid. */
  declare channel: string;
  /** When it was paid, failed or refunded. */
  declare at: Instant;
  /** When the page last asked. */
  declare checkedAt: Instant;
  /** The page is asking. */
  declare busy: boolean;

  protected override readonly news = ['state', 'receiptNumber', 'checkedAt', 'busy'];
  readonly #poll = new Poll(
    this,
    by => this.#ask(by),
    () => this.state === 'menunggu' && !this.busy,
  );

  constructor() {
    super();
    this.state = 'menunggu';
    this.receiptNumber = this.amount = this.channel = this.at = this.checkedAt = '';
    this.busy = false;
  }

  protected override content(): TemplateResult {
    const {state, receiptNumber, amount, channel, at, checkedAt, busy, locale} = this;
    return paymentStatusContent({
      state,
      busy,
      locale,
      ...(receiptNumber && {receiptNumber}),
      ...(/^\d+$/.test(amount) && {amountRupiah: BigInt(amount)}),
      ...(channel && {channel}),
      ...(at && {at}),
      ...(checkedAt && {checkedAt}),
    });
  }

  protected override enhance(): void {
    this.classList.add('kph-payment');
    this.toggleAttribute('data-ready', true);
    enableCopy(this);
    this.addEventListener('click', this.#onClick);
  }

  #ask(by: Asker): void {
    this.dispatchEvent(new CustomEvent<CheckDetail>('kph-check', {detail: {by}, bubbles: true}));
  }

  #onClick = (event: Event): void => {
    const button = (event.target as Element).closest('.kph-payment-check');
    if (!button) return;
    event.preventDefault();
    if (this.busy) return;
    const waitMs = this.#poll.now();
    const place = this.querySelector('.kph-payment-wait');
    if (!place) return;
    const {wait} = wordsFor(paymentStatusWords, this.locale);
    setText(place, waitMs > 0 ? say(wait, {count: Math.ceil(waitMs / 1000)}, this.locale) : '');
  };
}
