import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ExpiringElement} from '../expiry/expiring-element.ts';
import {expiryWords} from '../expiry/expiry.words.ts';
import {setText} from '../field-element/dom-parts.ts';
import {wordsFor} from '../texts/words.ts';
import {whenText} from '../when/when.html.ts';
import {qrisFacts} from './qris-facts.ts';
import {qrisContent, type DrawCode, type QrisOptions} from './qris-content.html.ts';
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
export class QrisPayment extends ExpiringElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    payload: {},
    nmid: {},
    opd: {},
    renewHref: {attribute: 'renew-href'},
  };

  /** The payload, as the acquirer made it. */
  declare payload: string;
  /** NMID registered for the OPD. */
  declare nmid: string;
  /** Name of the OPD, for the refusal of another merchant's code. */
  declare opd: string;
  /** Page that makes a new code. */
  declare renewHref: string;

  protected override readonly news = ['payload', 'expires'];
  protected override readonly face = 'kph-qris';

  #draw: DrawCode | undefined;
  #pen: Promise<void> | undefined;

  constructor() {
    super();
    this.payload = this.expires = this.now = this.nmid = this.opd = this.renewHref = '';
  }

  protected override content(): TemplateResult {
    const {payload, nmid, opd, renewHref, locale} = this;
    const qris: QrisOptions = {payload, nmid, opd, locale, ...this.times, ...(renewHref && {renewHref})};
    return qrisContent(qris, code => (this.#draw ?? this.#bringPen)(code));
  }

  /** @internal */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#pen) return done;
    await this.#pen;
    return super.getUpdateComplete();
  }

  protected override enhance(): void {
    super.enhance();
    this.addEventListener('click', ({target}) => {
      if ((target as Element).closest('.kph-qris-save')) void this.#save();
    });
  }

  /** The plate of the code, until what draws it is there: a page that came with its code never asks for it. */
  #bringPen: DrawCode = () => {
    this.#pen ??= import('../qr/qr.html.ts')
      .then(({qrImage}) => {
        this.#draw = qrImage;
      })
      .catch(() => {
        this.#draw = () => html`<p>${wordsFor(qrisWords, this.locale).notDrawn}</p>`;
      })
      .then(() => this.requestUpdate());
    return html`<svg class="kph-qr-image" viewBox="0 0 1 1" aria-hidden="true"></svg>`;
  };

  async #save(): Promise<void> {
    const words = wordsFor(qrisWords, this.locale);
    const svg = this.querySelector<SVGSVGElement>('.kph-qr-image');
    const facts = qrisFacts(this.payload, this.nmid, this.opd);
    if (!svg?.firstElementChild || !facts.ok) return;
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
