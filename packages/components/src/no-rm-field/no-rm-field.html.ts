import {html, type TemplateResult} from 'lit';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';

/** Label, notes and input of a medical record number. */
export function noRmFieldContent(field: FieldOptions): TemplateResult {
  return inputField({inputmode: 'numeric', autocomplete: 'off', width: 'md', ...field});
}

/** A field for a medical record number. */
export function noRmFieldTemplate(field: FieldOptions): TemplateResult {
  return html`<kph-no-rm-field class="kph-field" ?data-invalid=${field.error}>${noRmFieldContent(field)}</kph-no-rm-field>`;
}
