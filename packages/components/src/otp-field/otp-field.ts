import {cleanNumeric, firstNonDigit} from '@kepahiang/schemas/clean.js';
import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {otpId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {setText} from '../field-element/dom-parts.ts';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {localeOf} from '../texts/texts.ts';
import {say, wordsFor} from '../texts/words.ts';
import {otpFieldContent, usualDigits} from './otp-field.html.ts';
import {otpFieldWords} from './otp-field.words.ts';

const secondMs = 1000;

/**
 * A one-time code in one box: the phone offers it from the message, it can be pasted with spaces or hyphens, and nobody
 * has to jump between boxes. The button that asks for another code counts down in sight, and is heard only when the
 * time is over.
 *
 * @element kph-otp-field
 * @fires change - The person committed a value (native event of the inner input).
 * @fires {CustomEvent} kph-resend - The person wants another code. `preventDefault()` means "I ask for it"; otherwise the button submits the form it names.
 */
export class OtpField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = otpId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    digits: {type: Number},
    resend: {type: Boolean},
    resendAfter: {type: Number, attribute: 'resend-after'},
  };

  /** Digits of the code. */
  declare digits: number;
  /** Offers to send the code again, where the element writes the button. */
  declare resend: boolean;
  /** Time until the code may be asked for again; 0 means at once. @unit seconds */
  declare resendAfter: number;

  #until = 0;
  #timer = 0;
  #status = document.createElement('p');

  constructor() {
    super();
    this.digits = usualDigits;
    this.resend = false;
    this.resendAfter = 60;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#tick();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override content(options: FieldOptions): TemplateResult {
    const {value: _value, ...frame} = options;
    return otpFieldContent({...frame, digits: this.digits, resend: this.resend});
  }

  protected override canonical(typed: string): string {
    return cleanNumeric(typed);
  }

  protected override faultOf(value: string): Finding | undefined {
    const other = firstNonDigit(value);
    if (other) return finding('otp.karakter', {...other});
    const n = value.length;
    return n === this.digits ? undefined : finding('otp.panjang', {m: this.digits, n});
  }

  /** @internal */
  protected override adopt(): void {
    super.adopt();
    this.#button?.addEventListener('click', this.#onResend);
    if (!this.#button) return;
    this.#status.className = 'kph-hidden';
    this.#status.role = 'status';
    this.append(this.#status);
    this.#wait();
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#show();
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('.kph-otp-resend > button');
  }

  get #secondsLeft(): number {
    return Math.max(0, Math.ceil((this.#until - performance.now()) / secondMs));
  }

  #wait(): void {
    this.#until = performance.now() + this.resendAfter * secondMs;
    this.#tick();
  }

  #tick(): void {
    clearTimeout(this.#timer);
    const waited = this.#button?.ariaDisabled === 'true';
    this.#show();
    if (this.#secondsLeft > 0) this.#timer = window.setTimeout(() => this.#tick(), secondMs);
    else if (waited) this.#status.textContent = wordsFor(otpFieldWords, localeOf(this)).ready;
  }

  #show(): void {
    const button = this.#button;
    const wait = this.querySelector('.kph-otp-wait');
    if (!button || !wait) return;
    const words = wordsFor(otpFieldWords, localeOf(this));
    const count = this.#secondsLeft;
    const time = say(words.seconds, {count}, localeOf(this));
    setText(wait, count > 0 ? say(words.wait, {time}) : words.ready);
    setText(button, words.resend);
    // Not `disabled`: that would take the focus away from whoever has just pressed it.
    button.ariaDisabled = count > 0 ? 'true' : null;
  }

  #onResend = (event: Event): void => {
    if (this.#secondsLeft > 0) return event.preventDefault();
    const asked = new CustomEvent('kph-resend', {bubbles: true, cancelable: true});
    if (!this.dispatchEvent(asked)) event.preventDefault();
    this.#status.textContent = wordsFor(otpFieldWords, localeOf(this)).sent;
    this.value = '';
    this.#wait();
  };
}
