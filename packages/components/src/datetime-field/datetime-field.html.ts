import {html, type TemplateResult} from 'lit';
import {inputField, type InputOptions} from '../field-element/field-parts.html.ts';

/** Label, notes and native picker of a moment. */
export function datetimeFieldContent(field: InputOptions): TemplateResult {
  const value = field.value && {value: field.value.slice(0, 16)};
  return inputField({width: 'md', ...field, ...value, type: 'datetime-local'});
}

/** A field for a moment. */
export function datetimeFieldTemplate(field: InputOptions): TemplateResult {
  return html`<kph-datetime-field class="kph-field" ?data-invalid=${field.error}
    >${datetimeFieldContent(field)}</kph-datetime-field
  >`;
}
