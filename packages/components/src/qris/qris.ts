import type {Instant} from '@kepahiang/schemas/dates.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {enableCopy} from '../copy/copy.ts';
import {Expiry} from '../expiry/expiry.ts';
import {expiryWords} from '../expiry/expiry.words.ts';
import {setText} from '../field-element/dom-parts.ts';
import {LiveElement} from '../live-element/live-element.ts';
import {wordsFor} from '../texts/words.ts';
import {whenText} from '../when/when.html.ts';
import {qrisFacts} from './qris-facts.ts';
import {qrisContent, type QrisOptions} from './qris.html.ts';
import {qrisWords} from './qris.words.ts';
import {drawCode, fileName, saveImage} from './save-image.ts';

/**
 * A payment by QRIS. Payee, NMID, amount and bill number are read from the payload, which is checked first: a faulty
 * one, or one of another merchant, is never drawn. A code that is right proves nothing about the payment.
 *
 * @element kph-qris
 * @fires {CustomEvent<void>} kph-expire - The code is no longer valid.
 * @fires {CustomEvent<void>} kph-renew - The person wants a new code.
 */
export class QrisPayment extends LiveElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    payload: {},
    expires: {},
    now: {},
    nmid: {},
    opd: {},
    renewHref: {attribute: 'renew-href'},
  };

  /** The payload, as the acquirer made it. */
  declare payload: string;
  /** Moment from which it is no longer valid. */
  declare expires: Instant;
  /** Time of the server when it wrote the page; without it the clock of the phone counts. */
  declare now: Instant;
  /** NMID registered for the OPD. */
  declare nmid: string;
  /** Name of the OPD, for the refusal of another merchant's code. */
  declare opd: string;
  /** Page that makes a new code. */
  declare renewHref: string;

  protected override readonly news = ['payload', 'expires'];
  readonly #expiry = new Expiry(this, () => this.#end());

  constructor() {
    super();
    this.payload = this.expires = this.now = this.nmid = this.opd = this.renewHref = '';
  }

  protected override content(): TemplateResult {
    const {payload, expires, nmid, opd, renewHref, locale} = this;
    const leftMs = this.#expiry.leftMs;
    const now = expires && new Date(Date.parse(expires) - leftMs).toISOString();
    return qrisContent({
      payload,
      nmid,
      opd,
      locale,
      ...(now && {expires, now}),
      ...(renewHref && {renewHref}),
    } satisfies QrisOptions);
  }

  protected override enhance(): void {
    this.classList.add('kph-qris');
    this.toggleAttribute('data-ready', true);
    enableCopy(this);
    this.addEventListener('click', this.#onClick);
  }

  #end(): void {
    this.querySelector('.kph-qris-live')?.toggleAttribute('hidden', true);
    this.querySelector('.kph-qris-over')?.toggleAttribute('hidden', false);
    this.dispatchEvent(new CustomEvent('kph-expire', {bubbles: true}));
  }

  #onClick = ({target}: Event): void => {
    const button = (target as Element).closest('button');
    if (button?.matches('.kph-qris-save')) void this.#save();
    if (button?.matches('.kph-expiry-renew'))
      this.dispatchEvent(new CustomEvent('kph-renew', {bubbles: true}));
  };

  async #save(): Promise<void> {
    const words = wordsFor(qrisWords, this.locale);
    const svg = this.querySelector<SVGSVGElement>('.kph-qr-image');
    const facts = qrisFacts(this.payload, this.nmid, this.opd);
    if (!svg || !facts.ok) return;
    const {parts, amount} = facts;
    const until =
      this.expires &&
      `${wordsFor(expiryWords, this.locale).until} ${whenText(this.expires, {locale: this.locale})}`;
    const above = [parts.name, ...(parts.nmid ? [`NMID ${parts.nmid}`] : [])];
    const below = [...(amount ? [amount] : []), ...(until ? [until] : [])];
    const said = this.querySelector('.kph-qris-said')!;
    try {
      await saveImage(drawCode(svg, {above, below}), fileName(facts));
      setText(said, words.saved);
    } catch {
      setText(said, words.notSaved);
    }
  }
}
