import type {Finding} from '@kepahiang/schemas/fault.js';
import {textId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {lengthFault} from '../text-field/length.ts';
import {localeOf} from '../texts/texts.ts';
import {wordsFor} from '../texts/words.ts';
import {passwordFieldContent} from './password-field.html.ts';
import {passwordFieldWords} from './password-field.words.ts';

/**
 * A password with a button to see it. It can be pasted and filled in by a password manager, it is posted exactly as it
 * was typed, and it is hidden again before the form goes, so that the browser keeps it as a password. Caps Lock is told
 * while typing. Without JavaScript a plain password input.
 *
 * @element kph-password-field
 * @fires change - The person committed a value (native event of the inner input).
 */
export class PasswordField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = textId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    isNew: {type: Boolean, attribute: 'is-new'},
    minLength: {type: Number, attribute: 'min-length'},
  };

  /** A password being chosen, where the element writes the input. */
  declare isNew: boolean;
  /** Fewest characters; 0 means no limit. */
  declare minLength: number;

  #status = document.createElement('span');
  #caps = document.createElement('p');
  #form: HTMLFormElement | null = null;

  constructor() {
    super();
    this.isNew = false;
    this.minLength = 0;
  }

  override get control(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#form?.removeEventListener('submit', this.#hide);
    this.#form = null;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watchForm();
  }

  protected override content(options: FieldOptions): TemplateResult {
    const {value: _value, ...frame} = options;
    return passwordFieldContent({...frame, isNew: this.isNew});
  }

  protected override faultOf(value: string): Finding | undefined {
    return lengthFault(value, this.minLength, 0);
  }

  protected override isEmpty(value: string): boolean {
    return value === ''; // spaces count, too
  }

  protected override regroup(): void {
    // Not a character of a password may be changed.
  }

  protected override afterReset(): void {
    this.#setShown(false);
    this.#caps.hidden = true;
  }

  /** @internal */
  protected override adopt(): void {
    super.adopt();
    const {control} = this;
    this.#status.className = 'kph-hidden';
    this.#status.role = this.#caps.role = 'status';
    this.#caps.className = 'kph-hint kph-password-caps';
    this.#caps.hidden = true;
    this.append(this.#status, this.#caps);
    this.#button?.addEventListener('click', () => {
      const shown = control.type === 'password';
      const {shown: seen, hidden} = this.#words;
      this.#setShown(shown);
      this.#status.textContent = shown ? seen : hidden;
    });
    for (const type of ['keydown', 'keyup'] as const) control.addEventListener(type, this.#onKey);
    this.#watchForm();
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#setShown(this.control.type === 'text');
  }

  /** @internal */
  protected override forward(): void {
    super.forward();
    if (this.#button) this.#button.disabled = this.disabled;
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('.kph-password-show');
  }

  get #words(): Readonly<Record<keyof (typeof passwordFieldWords)['id'], string>> {
    return wordsFor(passwordFieldWords, localeOf(this));
  }

  #watchForm(): void {
    this.#form = this.control.form;
    this.#form?.addEventListener('submit', this.#hide);
  }

  #hide = (): void => this.#setShown(false);

  #onKey = (event: KeyboardEvent): void => {
    const on = event.getModifierState('CapsLock');
    if (on === !this.#caps.hidden) return;
    this.#caps.hidden = !on;
    this.#caps.textContent = on ? this.#words.caps : '';
  };

  #setShown(shown: boolean): void {
    const {control} = this;
    const button = this.#button;
    const {show, hide, showLong, hideLong} = this.#words;
    control.type = shown ? 'text' : 'password';
    if (!button) return;
    button.textContent = shown ? hide : show;
    button.ariaLabel = shown ? hideLong : showLong;
  }
}
