import type {Finding} from '@kepahiang/schemas/fault.js';
import type {Catalogue} from '@kepahiang/schemas/messages/fill.js';
import {ReactiveElement, render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {followLocale} from '../texts/locale.ts';
import {localeOf} from '../texts/texts.ts';
import {describe, ensureId, labelText, passOn, type NativeControl} from './dom-parts.ts';
import {errorBefore, errorOf, messageOf, showFault, whenParsed} from './fault-view.ts';
import type {FieldOptions} from './field-parts.html.ts';
import {afterPress, watchPointer} from './pointer.ts';
import {restoringEvents} from './restored.ts';
import {joinListener} from './shared-listener.ts';

const rootEvents = ['formdata', 'reset'];
const ownEvents = ['input', 'change', 'focusout'];

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

  /** Texts in Indonesian of what this kind of field can find. */
  static readonly faultTexts: Catalogue = {};

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
  #leave: (() => void)[] = [];

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
    const {control} = this;
    return control ? this.canonical(control.value) : this.#initial;
  }

  /** Gives another value, as a page does, without an event. */
  set value(value: string) {
    this.#initial = value;
    if (!this.control) return;
    this.write(value);
    this.refresh();
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
    if (this.isEmpty(value)) return this.required ? {code: this.missingCode} : undefined;
    return this.faultOf(value) ?? this.rule?.(value);
  }

  /** The fault as people read it; empty when there is none. */
  get faultText(): string {
    const {fault} = this;
    if (!fault) return '';
    const known = fault === this.#outside?.finding && this.#outside.text;
    return (
      known || messageOf(this, fault, this.labelText, (this.constructor as typeof FieldElement).faultTexts)
    );
  }

  /** The label as faults name it. */
  get labelText(): string {
    // The browser finds labels by searching the whole page: not in a form of a thousand fields, if we have it here.
    return this.label || labelText(this.querySelector('legend,label') ?? this.control.labels?.[0]);
  }

  /** @internal */
  protected override createRenderRoot(): this {
    return this;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.classList.contains('kph-field')) this.classList.add('kph-field');
    watchPointer();
    for (const type of ownEvents) this.addEventListener(type, this);
    this.addEventListener('invalid', this, true);
    this.#leave = [
      joinListener(this.getRootNode(), rootEvents, this),
      joinListener(window, restoringEvents, this),
      followLocale(this.#renew),
    ];
    if (this.hasUpdated) this.refresh();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
  }

  /** @internal */
  protected override async scheduleUpdate(): Promise<void> {
    await whenParsed();
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
    // In another language now, perhaps.
    if (this.#shown) this.reportValidity();
  }

  /** Whether the value is good; does not show anything. */
  checkValidity(): boolean {
    return this.fault === undefined;
  }

  /** Shows the fault of the present value, if there is one; `true` when the value is good. */
  reportValidity(): boolean {
    const text = this.faultText;
    this.#shown = text !== '';
    this.control.setCustomValidity(text);
    showFault(this, text, this.invalidTargets);
    return !this.#shown;
  }

  /**
   * Shows a fault found elsewhere (a rule over several fields, the server) until the value changes.
   * @param finding - `undefined` takes away whatever is shown.
   * @param text - Its text; without it the text of the fault's code.
   */
  setFault(finding: Finding | undefined, text?: string): void {
    this.#outside = finding && {finding, value: this.value, text};
    if (finding) this.reportValidity();
    else this.#hide();
  }

  /** Puts the focus where the answer is given. */
  override focus(options?: FocusOptions): void {
    this.control.focus(options);
  }

  /** @internal */
  handleEvent(event: Event): void {
    const {type, target} = event;
    if (type === 'formdata') {
      if (target === this.control?.form) this.collect((event as FormDataEvent).formData);
    } else if (type === 'reset') {
      if (target === this.control?.form) setTimeout(() => this.#reset()); // the controls follow the event
    } else if (type === 'focusout') this.#onLeave(event as FocusEvent);
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

  /** Code of the fault when a required answer is not given. */
  protected get missingCode(): string {
    return 'isian.kosong';
  }

  /** The value given from outside before there was a control. */
  protected get initial(): string {
    return this.#initial;
  }

  /** Element whose description carries the error; the control, or the fieldset of a group. */
  protected get described(): Element {
    return this.control;
  }

  /** Elements that say they are invalid. */
  protected get invalidTargets(): Element[] {
    return this.controls;
  }

  /** Properties as the template takes them. */
  protected options(): FieldOptions {
    const {name, label, hint, autocomplete, required, disabled, readonly} = this;
    const id = this.id ? `${this.id}-control` : name || `${ensureId(this)}-control`;
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
    const place = described.matches('fieldset') ? this.controlBlock : described;
    const error = errorOf(this) ?? errorBefore(place, `${ensureId(this.control)}-error`);
    describe(described, this.querySelector('.kph-hint')?.id ?? '', ensureId(error));
    this.#touched = this.#shown = !error.hidden;
    // What the server wrote beside the field is its verdict on this very value: keep it until that changes.
    const text = this.#shown && error.textContent?.trim();
    if (text) this.#outside = {finding: {code: 'isian.salah'}, value: this.value, text};
    else this.regroup();
  }

  /** Where in a group the error goes when the page left it out. */
  protected get controlBlock(): Element {
    return this.querySelector('.kph-choices, .kph-date') ?? this.control;
  }

  /** Passes properties on to controls that the page wrote. */
  protected forward(): void {
    for (const control of this.controls) passOn(control, this);
  }

  /** Brings native validity and a shown fault up to date with the value. */
  protected refresh(): void {
    const {control, fault} = this;
    if (!control) return;
    // The browser knows by itself that an answer is missing: our sentence for that waits until somebody asks.
    const isKnown = !this.#shown && fault?.code === this.missingCode && control.validity.valueMissing;
    const text = fault && !isKnown ? this.faultText : '';
    control.setCustomValidity(text);
    if (this.#shown && !text) this.#hide();
  }

  /** A person typed or chose. */
  protected onEdit(_type: string): void {
    this.#touched = true;
    this.refresh();
  }

  /** Writes the value as people read it, unless they are at it or it is wrong. */
  protected regroup(): void {
    const {control} = this;
    if (control === document.activeElement || control.value === '' || this.fault) return;
    const shown = this.grouped(this.value);
    if (shown !== control.value) control.value = shown;
  }

  /** Puts the canonical value in the place of what was typed. */
  protected collect(data: FormData): void {
    const {name} = this.control;
    if (name && data.has(name)) data.set(name, this.posted(this.value));
  }

  /** What a composite field must do once its controls have their first values again. */
  protected afterReset(): void {
    // Native controls need nothing.
  }

  #renew = (): void => this.requestUpdate();

  #reset(): void {
    this.#outside = undefined;
    this.#touched = false;
    this.afterReset();
    this.#hide();
    this.regroup();
    this.refresh();
  }

  #hide(): void {
    this.#shown = false;
    showFault(this, '', this.invalidTargets);
  }

  #onLeave({relatedTarget}: FocusEvent): void {
    if (this.contains(relatedTarget as Node | null)) return;
    this.regroup();
    // Of a picker that is left half filled no event has told: it is as empty as before.
    if (this.#touched || this.control.validity.badInput)
      afterPress(() => this.isConnected && this.reportValidity());
  }

  // The browser's bubble speaks the browser's language; ours stands beside the field.
  #onInvalid(event: Event): void {
    event.preventDefault();
    this.reportValidity();
    const controls = this.control.form?.querySelectorAll(':is(input,select,textarea):invalid');
    if (controls?.[0] === this.control) this.focus();
  }
}
