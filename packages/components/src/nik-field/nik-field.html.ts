import {html, type TemplateResult} from 'lit';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';

/** Label, notes and input of a NIK. */
export function nikFieldContent(field: FieldOptions): TemplateResult {
  return inputField({inputmode: 'numeric', autocomplete: 'off', width: 'lg', ...field});
}

/** A field for one NIK: 16 digits, typed with or without spaces. */
export function nikFieldTemplate(field: FieldOptions): TemplateResult {
  return html`<kph-nik-field class="kph-field" ?data-invalid=${field.error}>${nikFieldContent(field)}</kph-nik-field>`;
}
