import {html, nothing, type TemplateResult} from 'lit';
import {inputField, type InputOptions} from '../field-element/field-parts.html.ts';

/** A line of text; the lengths count characters and are rules, not a limit on typing. */
export interface TextFieldOptions extends InputOptions {
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A line of text with its label. */
export function textFieldTemplate(field: TextFieldOptions): TemplateResult {
  return html`<kph-text-field
    class="kph-field"
    min-length=${field.minLength ?? nothing}
    max-length=${field.maxLength ?? nothing}
    ?data-invalid=${field.error}
    >${inputField(field)}</kph-text-field
  >`;
}
