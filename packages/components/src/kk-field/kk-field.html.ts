import {html, type TemplateResult} from 'lit';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';

/** Label, notes and input of a nomor KK. */
export function kkFieldContent(field: FieldOptions): TemplateResult {
  return inputField({inputmode: 'numeric', autocomplete: 'off', width: 'lg', ...field});
}

/** A field for one family card number (nomor KK): 16 digits, typed with or without spaces. */
export function kkFieldTemplate(field: FieldOptions): TemplateResult {
  return html`<kph-kk-field class="kph-field" ?data-invalid=${field.error}>${kkFieldContent(field)}</kph-kk-field>`;
}
