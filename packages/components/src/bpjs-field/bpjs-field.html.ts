import {html, type TemplateResult} from 'lit';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';

/** A BPJS Kesehatan card number. */
export interface BpjsFieldOptions extends FieldOptions {
  /** The NIK does as well: cards are being replaced by it. */
  readonly orNik?: boolean;
}

/** Label, notes and input of a BPJS Kesehatan card number. */
export function bpjsFieldContent(field: FieldOptions): TemplateResult {
  return inputField({inputmode: 'numeric', autocomplete: 'off', width: 'lg', ...field});
}

/** A field for one BPJS Kesehatan card number: 13 digits, and where the page says so 16 of the NIK. */
export function bpjsFieldTemplate(field: BpjsFieldOptions): TemplateResult {
  return html`<kph-bpjs-field class="kph-field" ?or-nik=${field.orNik} ?data-invalid=${field.error}
    >${bpjsFieldContent(field)}</kph-bpjs-field
  >`;
}
