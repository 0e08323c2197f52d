import {html, type TemplateResult} from 'lit';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';

/** Label, notes and input of a business number (NIB). */
export function nibFieldContent(field: FieldOptions): TemplateResult {
  return inputField({inputmode: 'numeric', autocomplete: 'off', width: 'md', ...field});
}

/** A field for a business number (NIB). */
export function nibFieldTemplate(field: FieldOptions): TemplateResult {
  return html`<kph-nib-field class="kph-field" ?data-invalid=${field.error}>${nibFieldContent(field)}</kph-nib-field>`;
}
