import type {PropertyDeclarations, TemplateResult} from 'lit';
import {ExpiringElement} from '../expiry/expiring-element.ts';
import {vaContent, type VaChannel} from './va.html.ts';

/**
 * A virtual account to pay to. Number and amount can be copied; the number goes without its spaces.
 *
 * @element kph-va
 * @fires {CustomEvent<void>} kph-expire - The number is no longer valid.
 * @fires {CustomEvent<void>} kph-renew - The person wants a new number.
 */
export class VirtualAccountPayment extends ExpiringElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    bank: {},
    number: {},
    holder: {},
    amount: {},
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
  /** Page that makes a new number. */
  declare renewHref: string;
  /** How to pay, by channel. */
  declare channels: readonly VaChannel[];

  protected override readonly news = ['number', 'amount', 'expires'];
  protected override readonly face = 'kph-va';

  constructor() {
    super();
    this.bank = this.number = this.holder = this.amount = this.expires = this.now = this.renewHref = '';
    this.channels = [];
  }

  protected override content(): TemplateResult {
    const {bank, number, holder, amount, renewHref, channels, locale} = this;
    return vaContent({
      bank,
      number,
      channels,
      locale,
      ...(holder && {holder}),
      ...(/^\d+$/.test(amount) && {amountRupiah: BigInt(amount)}),
      ...this.times,
      ...(renewHref && {renewHref}),
    });
  }
}
