import {html, nothing, type TemplateResult} from 'lit';
import {wordsFor} from '../texts/words.ts';
import {fieldElementWords} from './field-element.words.ts';

/** What every field has around its control. */
export interface FieldFrame {
  /** Path of the value, dotted: `anggota.0.nik`. */
  readonly name: string;
  readonly label?: string;
  /** Default: the name with dots as dashes. */
  readonly id?: string;
  readonly hint?: string;
  /** Text of the fault to show now. */
  readonly error?: string;
  /** Without it the label says "(tidak wajib)". */
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
  readonly autofocus?: boolean;
  readonly autocomplete?: string;
  /** The label is the `<h1>` of the page: one thing per page. */
  readonly heading?: boolean;
  readonly locale?: string;
}

/** What every field with a value of text takes. */
export interface FieldOptions extends FieldFrame {
  /** Canonical value. */
  readonly value?: string;
}

/** Attributes of a single text control besides those of {@link FieldOptions}. */
export interface InputOptions extends FieldOptions {
  readonly type?: string;
  readonly inputmode?: string;
  readonly step?: string;
  readonly min?: string;
  readonly max?: string;
  /** Ids of what describes the control, where a group around it does not say it already. */
  readonly describedBy?: string;
  /** Width that tells how much is expected. */
  readonly width?: 'xs' | 'year' | 'sm' | 'md' | 'lg';
}

/** Id of the control. */
export function idOf(field: FieldFrame): string {
  return field.id ?? field.name.replaceAll('.', '-');
}

/** Ids of hint and error; the error is always named, it is empty while there is none. */
export function describedBy(field: FieldFrame): string {
  const id = idOf(field);
  return field.hint ? `${id}-hint ${id}-error` : `${id}-error`;
}

function optionalMark(field: FieldFrame): TemplateResult | typeof nothing {
  return field.required
    ? nothing
    : html`<span class="kph-optional">${` ${wordsFor(fieldElementWords, field.locale).optional}`}</span>`;
}

/** The `<label>`, inside an `<h1>` when the question is the whole page. */
export function labelPart(field: FieldFrame): TemplateResult | typeof nothing {
  if (!field.label) return nothing;
  const label = html`<label class="kph-label" for=${idOf(field)}>${field.label}${optionalMark(field)}</label>`;
  return field.heading ? html`<h1 class="kph-question">${label}</h1>` : label;
}

/** The `<legend>` of a group, with an `<h1>` inside when the question is the whole page. */
export function legendPart(field: FieldFrame): TemplateResult {
  const text = html`${field.label ?? ''}${optionalMark(field)}`;
  return html`<legend class="kph-label">
    ${field.heading ? html`<h1 class="kph-question">${text}</h1>` : text}
  </legend>`;
}

/** Hint and error, in the order they are read. */
export function notesPart(field: FieldFrame): TemplateResult {
  const id = idOf(field);
  return html`${field.hint ? html`<p class="kph-hint" id="${id}-hint">${field.hint}</p>` : nothing}
    <p class="kph-error" id="${id}-error" ?hidden=${!field.error}>${field.error ?? ''}</p>`;
}

/** A native `<input>` of one line. */
export function inputPart(field: InputOptions): TemplateResult {
  return html`<input
    class="kph-input ${field.width ? `kph-input--${field.width}` : ''}"
    id=${idOf(field)}
    name=${field.name}
    type=${field.type ?? 'text'}
    inputmode=${field.inputmode ?? nothing}
    autocomplete=${field.autocomplete ?? nothing}
    step=${field.step ?? nothing}
    min=${field.min ?? nothing}
    max=${field.max ?? nothing}
    value=${field.value || nothing}
    aria-describedby=${(field.describedBy ?? describedBy(field)) || nothing}
    aria-invalid=${field.error ? 'true' : 'false'}
    ?required=${field.required}
    ?disabled=${field.disabled}
    ?readonly=${field.readonly}
    ?autofocus=${field.autofocus}
  />`;
}

/** Label, notes and a one-line input: what most fields consist of. */
export function inputField(field: InputOptions): TemplateResult {
  return html`${labelPart(field)} ${notesPart(field)} ${inputPart(field)}`;
}
