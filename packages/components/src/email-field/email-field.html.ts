import {html, type TemplateResult} from 'lit';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';

/** Label, notes and input of an e-mail address. */
export function emailFieldContent(field: FieldOptions): TemplateResult {
  return inputField({type: 'email', inputmode: 'email', autocomplete: 'email', width: 'lg', ...field});
}

/** A field for one e-mail address. */
export function emailFieldTemplate(field: FieldOptions): TemplateResult {
  return html`<kph-email-field class="kph-field" ?data-invalid=${field.error}>${emailFieldContent(field)}</kph-email-field>`;
}
