import {html, type TemplateResult} from 'lit';
import {inputField, type FieldOptions} from '../field-element/field-parts.html.ts';
import {wordsFor} from '../texts/words.ts';
import {nameFieldWords} from './name-field.words.ts';

/** Label, notes and input of a person's full name. */
export function nameFieldContent(field: FieldOptions): TemplateResult {
  const {hint} = wordsFor(nameFieldWords, field.locale);
  return inputField({autocomplete: 'name', ...field, hint: field.hint || hint});
}

/** A field for the full name of one person, as on the identity card. */
export function nameFieldTemplate(field: FieldOptions): TemplateResult {
  return html`<kph-name-field class="kph-field" ?data-invalid=${field.error}>${nameFieldContent(field)}</kph-name-field>`;
}
