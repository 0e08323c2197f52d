import type {Finding} from '@kepahiang/schemas/fault.js';
import {faultText, type Catalogue} from '@kepahiang/schemas/messages/text.js';
import {ReactiveElement, render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {localeOf} from '../texts/texts.ts';
import {describe, ensureId, labelText, setText, type NativeControl} from './dom-parts.ts';
import type {FieldOptions} from './field-parts.html.ts';
import {afterPress, watchPointer} from './pointer.ts';

/** Something around fields that brings its own fault texts: the form. */
interface CatalogueOwner extends Element {
  readonly catalogue?: Catalogue;
}

/**
 * A field in the light DOM: a custom element around a real label and a real control.
 *
 * If the page has written them the element adopts them; otherwise it writes the same markup from its
 * properties. Either way the control stays native, so FormData, reset, Back, Enter, autofill, disabled
 * fieldsets and pages without JavaScript work without help.
 *
 * The fault of a value is shown when the person leaves the field, never while typing, and goes as soon as
 * the value is right.
 */
export abstract class FieldElement extends ReactiveElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    name: {},
    label: {},
    hint: {},
    value: {noAccessor: true},
    autocomplete: {},
    required: {type: Boolean},
    disabled: {type: Boolean},
    readonly: {type: Boolean},
  };

  /** Name in the form data; a dotted path for nested values. */
  declare name: string;
  /** Text of the label. */
  declare label: string;
  /** Help that stands between label and control. */
  declare hint: string;
  /** What the browser may fill in, as in HTML. */
  declare autocomplete: string;
  /** An answer must be given. */
  declare required: boolean;
  /** Shown, not editable and not sent. */
  declare disabled: boolean;
  /** Shown and sent, not editable. */
  declare readonly: boolean;

  /** A rule of the page over the canonical value, after the rule of the field itself. */
  rule?: (value: string) => Finding | undefined;

  #adopted: boolean | undefined;
  #initial = '';
  #outside: {finding: Finding; value: string; text: string | undefined} | undefined;
  #touched = false;
  #shown = false;
  #root: Node | undefined;

  constructor() {
    super();
    this.name = this.label = this.hint = this.autocomplete = '';
    this.required = this.disabled = this.readonly = false;
  }

  /** The native control; the first one where there are several. */
  get control(): NativeControl {
    return this.querySelector<NativeControl>('input,select,textarea')!;
  }

  /** All native controls of this field. */
  get controls(): NativeControl[] {
    return [...this.querySelectorAll<NativeControl>('input,select,textarea')];
  }

  /** Canonical value: what the schema expects, whatever way it was typed. */
  get value(): string {
    return this.control ? this.canonical(this.control.value) : this.#initial;
  }

  set value(value: string) {
    this.#initial = value;
    if (!this.control) return;
    this.write(value);
    this.refresh();
  }

  /** The value given from outside before there was a control. */
  protected get initial(): string {
    return this.#initial;
  }

  /** Replaces the text in the values of the form, where text cannot carry the answer. */
  get formValue(): unknown {
    return undefined;
  }

  /** What is wrong with the present value, shown or not. */
  get fault(): Finding | undefined {
    if (!this.control?.willValidate) return undefined;
    const value = this.value;
    if (this.#outside?.value === value) return this.#outside.finding;
    if (this.isEmpty(value)) return this.isRequired ? {code: this.missingCode} : undefined;
    return this.faultOf(value) ?? this.rule?.(value);
  }

  /** @internal */
  protected override createRenderRoot(): this {
    return this;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.classList.add('kph-field');
    watchPointer();
    this.#root = this.getRootNode();
    for (const type of ['formdata', 'reset']) this.#root.addEventListener(type, this);
    addEventListener('pageshow', this);
    for (const type of ['input', 'change', 'focusout']) this.addEventListener(type, this);
    this.addEventListener('invalid', this, true);
    if (this.hasUpdated) this.refresh();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this);
    for (const type of ['formdata', 'reset']) this.#root?.removeEventListener(type, this);
  }

  /**
   * While the page is still being read, this element may be open with its label and control to come.
   * @internal
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (document.readyState === 'loading') {
      await new Promise(done => document.addEventListener('DOMContentLoaded', done, {once: true}));
    }
    return super.scheduleUpdate() as void;
  }

  /** @internal */
  protected override willUpdate(): void {
    this.#adopted ??= this.control !== null;
    if (this.hasUpdated || !this.#adopted) return;
    const {control} = this;
    this.name ||= control.name;
    this.required ||= control.required;
    this.disabled ||= control.disabled;
    this.readonly ||= 'readOnly' in control && control.readOnly;
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    if (this.#adopted) this.forward();
    else render(this.content(this.options()), this);
    if (!this.hasUpdated) this.adopt();
    this.refresh();
  }

  /** Whether the value is good; does not show anything. */
  checkValidity(): boolean {
    return this.fault === undefined;
  }

  /** Shows the fault of the present value, if there is one; `true` when the value is good. */
  reportValidity(): boolean {
    this.#show();
    return !this.#shown;
  }

  /**
   * Shows a fault found elsewhere (a rule over several fields, the server) until the value changes.
   * @param finding - `undefined` takes it away.
   * @param text - Its text; without it the text of the fault's code.
   */
  setFault(finding: Finding | undefined, text?: string): void {
    this.#outside = finding && {finding, value: this.value, text};
    if (finding) this.#show();
    else this.#hide();
  }

  /** Puts the focus where the answer is given. */
  override focus(options?: FocusOptions): void {
    this.control.focus(options);
  }

  /** @internal */
  handleEvent(event: Event): void {
    const {type} = event;
    if (type === 'formdata') this.#onFormData(event as FormDataEvent);
    else if (type === 'reset') this.#onReset(event);
    else if (type === 'focusout') this.#onLeave(event as FocusEvent);
    else if (type === 'invalid') this.#onInvalid(event);
    else if (type === 'pageshow')
      this.refresh(); // Back may have brought back what was typed
    else this.onEdit(type);
  }

  /** Label, notes and control for a field that the page gave only attributes. */
  protected abstract content(options: FieldOptions): TemplateResult;

  /** First fault of a canonical value that is not empty. */
  protected faultOf(_value: string): Finding | undefined {
    return undefined;
  }

  /** The canonical form of what was typed. */
  protected canonical(typed: string): string {
    return typed;
  }

  /** A canonical value as people read it, written back on leaving. */
  protected grouped(value: string): string {
    return value;
  }

  /** What the form data carries. */
  protected posted(value: string): string {
    return value;
  }

  protected isEmpty(value: string): boolean {
    return value.trim() === '';
  }

  protected get missingCode(): string {
    return 'isian.kosong';
  }

  protected get isRequired(): boolean {
    return this.required;
  }

  /** Element whose description carries the error; the control, or the fieldset of a group. */
  protected get described(): Element {
    return this.control;
  }

  /** Elements that say they are invalid. */
  protected get invalidTargets(): Element[] {
    return this.controls;
  }

  /** The label as faults name it. */
  get labelText(): string {
    return this.label || labelText(this.control.labels?.[0]);
  }

  /** The legend as faults name it, for groups. */
  protected get groupLabel(): string {
    return this.label || labelText(this.querySelector('legend'));
  }

  /** Properties as the template takes them. */
  protected options(): FieldOptions {
    const {name, label, hint, autocomplete, required, disabled, readonly} = this;
    const id = this.id ? `${this.id}-control` : name || ensureId(this) + '-control';
    const given = {
      name,
      label,
      hint,
      required,
      disabled,
      readonly,
      value: this.#initial,
      locale: localeOf(this),
    };
    return {...given, id: id.replaceAll('.', '-'), ...(autocomplete && {autocomplete})};
  }

  /** Puts a canonical value into the control. */
  protected write(value: string): void {
    this.control.value = this.grouped(value);
  }

  /** Completes markup that the page wrote: the place of the error, its link to the control. */
  protected adopt(): void {
    const {described} = this;
    let error = this.errorElement;
    if (!error) {
      error = document.createElement('p');
      error.className = 'kph-error';
      error.hidden = true;
      error.id = `${ensureId(this.control)}-error`;
      (described.matches('fieldset') ? this.firstControlBlock() : described).before(error);
    }
    describe(described, this.querySelector('.kph-hint')?.id ?? '', ensureId(error));
    this.#touched = this.#shown = !error.hidden;
    if (this.#shown && error.textContent) this.#keepServerFault(error.textContent);
    else this.regroup();
  }

  /** Where in a group the error goes when the page left it out. */
  protected firstControlBlock(): Element {
    return this.querySelector('.kph-choices') ?? this.control;
  }

  /** Passes properties on to controls that the page wrote. */
  protected forward(): void {
    for (const control of this.controls) {
      control.disabled = this.disabled;
      control.required = this.required;
      if ('readOnly' in control) control.readOnly = this.readonly;
    }
  }

  /** Brings native validity and a shown fault up to date with the value. */
  protected refresh(): void {
    if (!this.control) return;
    const {fault} = this;
    this.control.setCustomValidity(fault ? this.#textOf(fault) : '');
    if (this.#shown && !fault) this.#show();
  }

  /** A person typed or chose. */
  protected onEdit(_type: string): void {
    this.#touched = true;
    this.refresh();
  }

  protected get errorElement(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.kph-error');
  }

  // What the server wrote beside the field is its verdict on this very value: keep it until that changes.
  #keepServerFault(text: string): void {
    this.#outside = {finding: {code: 'isian.salah'}, value: this.value, text: text.trim()};
  }

  #textOf(fault: Finding): string {
    if (fault === this.#outside?.finding && this.#outside.text) return this.#outside.text;
    const owner = this.closest<CatalogueOwner>('kph-form');
    return faultText(fault, this.labelText, owner?.catalogue);
  }

  #show(): void {
    const {fault, errorElement: error} = this;
    const text = fault ? this.#textOf(fault) : '';
    this.#shown = text !== '';
    this.control.setCustomValidity(text);
    if (!error) return;
    setText(error, text);
    error.hidden = !text;
    this.toggleAttribute('data-invalid', this.#shown);
    for (const target of this.invalidTargets) {
      if (text) target.setAttribute('aria-invalid', 'true');
      else target.removeAttribute('aria-invalid');
    }
  }

  /** Writes the value as people read it, unless they are at it or it is wrong. */
  protected regroup(): void {
    const {control} = this;
    if (control === document.activeElement || control.value === '') return;
    const {fault, value} = this;
    const shown = fault ? control.value : this.grouped(value);
    if (shown !== control.value) control.value = shown;
  }

  #onFormData({target, formData}: FormDataEvent): void {
    if (target === this.control?.form) this.collect(formData);
  }

  /** Puts the canonical value in the place of what was typed. */
  protected collect(data: FormData): void {
    const {name} = this.control;
    if (name && data.has(name)) data.set(name, this.posted(this.value));
  }

  #onReset({target}: Event): void {
    if (target !== this.control?.form) return;
    // The event comes before the controls are reset.
    setTimeout(() => {
      this.#outside = undefined;
      this.#touched = false;
      this.afterReset();
      this.#hide();
      this.regroup();
      this.refresh();
    });
  }

  /** What a composite field must do once its controls have their first values again. */
  protected afterReset(): void {
    // Native controls need nothing.
  }

  #hide(): void {
    const {errorElement: error} = this;
    this.#shown = false;
    this.removeAttribute('data-invalid');
    for (const target of this.invalidTargets) target.removeAttribute('aria-invalid');
    if (!error) return;
    setText(error, '');
    error.hidden = true;
  }

  #onLeave({relatedTarget}: FocusEvent): void {
    if (this.contains(relatedTarget as Node | null)) return;
    this.regroup();
    if (this.#touched) afterPress(() => this.isConnected && this.#show());
  }

  // The browser's bubble speaks the browser's language; ours stands beside the field.
  #onInvalid(event: Event): void {
    event.preventDefault();
    this.#show();
    const {form} = this.control;
    const first =
      form && [...form.elements].find(one => one.matches('input:invalid,select:invalid,textarea:invalid'));
    if (first === this.control) this.focus();
  }
}
