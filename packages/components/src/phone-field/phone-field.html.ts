import {formatPhone} from '@kepahiang/schemas/identifiers/phone.js';
import {html, type TemplateResult} from 'lit';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';

/** Label, notes and input of a mobile number. */
export function phoneFieldContent(field: FieldOptions): TemplateResult {
  return inputField({
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'tel',
    width: 'md',
    ...field,
    ...(field.value && {value: formatPhone(field.value)}),
  });
}

/** A field for one mobile number; the value is E.164 (`+6281200001234`). */
export function phoneFieldTemplate(field: FieldOptions): TemplateResult {
  return html`<kph-phone-field class="kph-field" ?data-invalid=${field.error}>${phoneFieldContent(field)}</kph-phone-field>`;
}
