import {html, type TemplateResult} from 'lit';
import {inputField, type InputOptions} from '../field-element/field-parts.html.ts';

/** Label, notes and native picker of a time of day. */
export function timeFieldContent(field: InputOptions): TemplateResult {
  const value = field.value && {value: field.value.slice(0, 5)};
  return inputField({width: 'md', ...field, ...value, type: 'time'});
}

/** A field for a time of day. */
export function timeFieldTemplate(field: InputOptions): TemplateResult {
  return html`<kph-time-field class="kph-field" ?data-invalid=${field.error}
    >${timeFieldContent(field)}</kph-time-field
  >`;
}
