import {html, type TemplateResult} from 'lit';
import {
  describedBy,
  idOf,
  inputPart,
  legendPart,
  notesPart,
  type FieldOptions,
} from '../field-element/field-parts.html.ts';
import {wordsFor} from '../texts/words.ts';
import {signatureFieldWords} from './signature-field.words.ts';

/** A signature, drawn or as a typed name; the value is the name. */
export type SignatureFieldOptions = FieldOptions;

/** Legend, notes, a place to draw and a box for the name. */
export function signatureFieldContent(field: SignatureFieldOptions): TemplateResult {
  const id = idOf(field);
  const words = wordsFor(signatureFieldWords, field.locale);
  const {required = false, disabled = false, readonly = false, autofocus = false, value} = field;
  return html`<fieldset class="kph-fieldset" aria-describedby=${describedBy(field)}>
    ${legendPart(field)} ${notesPart(field)}
    <div class="kph-signature">
      <div class="kph-signature-pad"><span class="kph-signature-word" aria-hidden="true">${words.pad}</span></div>
      <button
        class="kph-button kph-button--secondary kph-button--small kph-signature-clear"
        type="button"
        ?disabled=${disabled || readonly}
        >${words.clear}</button
      >
    </div>
    <label class="kph-label kph-signature-label" for=${id}>${words.name}</label>
    ${inputPart({
      id,
      name: `${field.name}.nama`,
      autocomplete: 'name',
      describedBy: '',
      required,
      disabled,
      readonly,
      autofocus,
      ...(value && {value}),
      ...(field.error && {error: field.error}),
    })}
  </fieldset>`;
}

/**
 * A signature. Posted as `name.nama`, and with JavaScript a drawn one as `name.gambar`, a PNG in a data address; without
 * JavaScript the name alone.
 */
export function signatureFieldTemplate(field: SignatureFieldOptions): TemplateResult {
  return html`<kph-signature-field
    class="kph-field"
    name=${field.name}
    ?required=${field.required}
    ?data-invalid=${field.error}
    >${signatureFieldContent(field)}</kph-signature-field
  >`;
}
