import {html, type TemplateResult} from 'lit';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';

/** Label, notes and input of a civil servant number (NIP). */
export function nipFieldContent(field: FieldOptions): TemplateResult {
  return inputField({inputmode: 'numeric', autocomplete: 'off', width: 'lg', ...field});
}

/** A field for a civil servant number (NIP). */
export function nipFieldTemplate(field: FieldOptions): TemplateResult {
  return html`<kph-nip-field class="kph-field" ?data-invalid=${field.error}>${nipFieldContent(field)}</kph-nip-field>`;
}
