import {html, type TemplateResult} from 'lit';
import {selectFieldContent, type SelectFieldOptions} from '../select-field/select-field.html.ts';

/** A list to search in: the same options as of a drop-down list, which it is without JavaScript. */
export type ComboboxFieldOptions = SelectFieldOptions;

/** Label, notes and list. */
export function comboboxFieldContent(field: ComboboxFieldOptions): TemplateResult {
  return selectFieldContent(field);
}

/** A long list that can be searched by typing. */
export function comboboxFieldTemplate(field: ComboboxFieldOptions): TemplateResult {
  return html`<kph-combobox-field class="kph-field" ?data-invalid=${field.error}
    >${comboboxFieldContent(field)}</kph-combobox-field
  >`;
}
