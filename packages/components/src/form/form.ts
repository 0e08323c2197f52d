import type {Fault} from '@kepahiang/schemas/fault.js';
import {fillText, type Catalogue} from '@kepahiang/schemas/messages/fill.js';
import type {SummaryError} from '../error-summary/error-summary.html.ts';
import type {ErrorSummary} from '../error-summary/error-summary.ts';
import {setText} from '../field-element/dom-parts.ts';
import {faultTextsAt} from '../texts/fault-texts.ts';
import {localeOf} from '../texts/texts.ts';
import {wordsFor} from '../texts/words.ts';
import {formWords} from './form.words.ts';
import {formValues, type FormValues} from './form-values.ts';
import {bestField, inSpareRow, type FaultyField} from './placing.ts';

/** A fault with its text, where the catalogue does not have it. */
export type ShownFault = Fault & {readonly text?: string};

/** What {@link Form} gives with `kph-submit`. */
export interface SubmitDetail {
  /** Answers as {@link formValues} gives them. */
  readonly values: FormValues;
  /** The button that was pressed, if it was one. */
  readonly submitter: HTMLElement | null;
}

/**
 * Around a native form: checks it on submit, shows all faults at once at the fields and in the summary, and says
 * when the answers are good. It sends nothing itself: the page does, or the form posts natively.
 *
 * @element kph-form
 * @fires {CustomEvent<SubmitDetail>} kph-submit - The answers are good. `preventDefault()` means "I send them"; otherwise the form posts natively.
 */
export class Form extends HTMLElement {
  /** Rules over the whole form, for example those of a service. Called when every field by itself is good or not. */
  validate: ((values: FormValues) => readonly Fault[] | Promise<readonly Fault[]>) | undefined;
  /** Fault texts, where the default ones do not suffice: another language, the rules of a service. */
  catalogue: Catalogue | undefined;

  #passing = false;
  #busy = false;

  /** The native form inside. */
  get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  /** Answers at this moment. */
  get values(): FormValues {
    return formValues(this.form);
  }

  /** While the page sends: a second submit does nothing and screen readers hear that it is under way. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Says that the page has begun or ended sending. */
  set busy(busy: boolean) {
    this.#busy = busy;
    // A framework may set this before the form inside is there.
    this.querySelector('form')?.setAttribute('aria-busy', String(busy));
    const status = this.querySelector('.kph-form-status');
    if (status) setText(status, busy ? wordsFor(formWords, localeOf(this)).sending : '');
  }

  /** @internal */
  connectedCallback(): void {
    this.addEventListener('submit', this.#onSubmit);
    if (this.querySelector('form')) this.form.noValidate = true;
  }

  /**
   * Shows faults at their fields by path and in the summary, which takes the focus. Faults without a field stand
   * in the summary alone. An empty list clears everything.
   */
  setFaults(faults: readonly ShownFault[]): void {
    const fields = this.#fields();
    const placed = new Map<FaultyField, ShownFault>();
    const homeless: ShownFault[] = [];
    for (const fault of faults) {
      const field = bestField(fields, fault.path);
      if (!field) homeless.push(fault);
      else if (!placed.has(field)) placed.set(field, fault);
    }
    for (const field of fields) {
      const fault = placed.get(field);
      field.setFault(fault, fault?.text);
    }
    const ordered = fields
      .filter(field => placed.has(field))
      .map(field => this.#entry(field, placed.get(field)!));
    this.#summary?.show([...ordered, ...homeless.map(fault => ({text: this.#textOf(fault)}))]);
  }

  get #summary(): ErrorSummary | null {
    return this.querySelector<ErrorSummary>('kph-error-summary');
  }

  #fields(): FaultyField[] {
    return [...this.querySelectorAll<FaultyField>('.kph-field')].filter(field => 'setFault' in field);
  }

  #textOf(fault: ShownFault): string {
    return fault.text ?? fillText(fault, 'Isian', faultTextsAt(this));
  }

  #entry(field: FaultyField, fault: ShownFault): SummaryError {
    const control =
      field.querySelector(':is(input:not([type=hidden]),select,textarea):enabled') ??
      field.querySelector('[id]');
    return {text: field.faultText || this.#textOf(fault), href: `#${control?.id ?? ''}`};
  }

  #onSubmit = (event: SubmitEvent): void => {
    if (this.#passing || event.target !== this.form) return;
    event.preventDefault();
    if (!this.#busy) void this.#check(event.submitter);
  };

  async #check(submitter: HTMLElement | null): Promise<void> {
    const skip = submitter instanceof HTMLButtonElement && submitter.formNoValidate;
    const {values} = this;
    const faults = skip ? [] : await this.#faults(values);
    if (faults.length > 0 || !skip) this.setFaults(faults);
    if (faults.length > 0) return;
    const detail: SubmitDetail = {values, submitter};
    const init = {detail, bubbles: true, cancelable: true};
    if (!this.dispatchEvent(new CustomEvent<SubmitDetail>('kph-submit', init))) return;
    // Not at once: after a real press we are still inside the first submit, and the browser ignores a second one there.
    setTimeout(() => this.#pass(submitter));
  }

  async #faults(values: FormValues): Promise<readonly ShownFault[]> {
    const asked = this.#fields().filter(field => !inSpareRow(field));
    const own = asked.flatMap(({fault, name, faultText: text}) =>
      fault ? [{...fault, path: name, text}] : [],
    );
    const paths = new Set(own.map(fault => fault.path));
    const whole = (await this.validate?.(values)) ?? [];
    return [...own, ...whole.filter(fault => !paths.has(fault.path))];
  }

  #pass(submitter: HTMLElement | null): void {
    this.#passing = true;
    this.form.requestSubmit(submitter);
    this.#passing = false;
  }
}
