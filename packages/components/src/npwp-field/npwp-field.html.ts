import {html, type TemplateResult} from 'lit';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';

/** Label, notes and input of an NPWP. */
export function npwpFieldContent(field: FieldOptions): TemplateResult {
  return inputField({inputmode: 'numeric', autocomplete: 'off', width: 'lg', ...field});
}

/** A field for one NPWP: 16 digits, or the older 15, typed with or without dots. */
export function npwpFieldTemplate(field: FieldOptions): TemplateResult {
  return html`<kph-npwp-field class="kph-field" ?data-invalid=${field.error}>${npwpFieldContent(field)}</kph-npwp-field>`;
}
