import {html, nothing, type TemplateResult} from 'lit';
import {describedBy, idOf, labelPart, notesPart, type FieldFrame} from '../field-element/field-parts.html.ts';
import {wordsFor} from '../texts/words.ts';
import {passwordFieldWords} from './password-field.words.ts';

/** A password. There is no value: a password is never written into a page. */
export interface PasswordFieldOptions extends FieldFrame {
  /** A password being chosen, so that the browser offers a strong one; otherwise the one in use. */
  readonly isNew?: boolean;
  /** Fewest characters of a new one. */
  readonly minLength?: number;
}

/** Label, notes, input and the button that shows what was typed. */
export function passwordFieldContent(field: PasswordFieldOptions): TemplateResult {
  const id = idOf(field);
  const {show, showLong} = wordsFor(passwordFieldWords, field.locale);
  return html`${labelPart(field)} ${notesPart(field)}
    <div class="kph-password">
      <input
        class="kph-input"
        type="password"
        id=${id}
        name=${field.name}
        autocomplete=${field.autocomplete ?? (field.isNew ? 'new-password' : 'current-password')}
        autocapitalize="none"
        spellcheck="false"
        aria-describedby=${describedBy(field)}
        aria-invalid=${field.error ? 'true' : 'false'}
        ?required=${field.required}
        ?disabled=${field.disabled}
        ?readonly=${field.readonly}
        ?autofocus=${field.autofocus}
      /><button
        class="kph-button kph-button--secondary kph-password-show"
        type="button"
        aria-controls=${id}
        aria-label=${showLong}
        ?disabled=${field.disabled}
        >${show}</button
      >
    </div>`;
}

/** A field for a password, with a button to see it. */
export function passwordFieldTemplate(field: PasswordFieldOptions): TemplateResult {
  return html`<kph-password-field
    class="kph-field"
    ?is-new=${field.isNew}
    min-length=${field.minLength ?? nothing}
    ?data-invalid=${field.error}
    >${passwordFieldContent(field)}</kph-password-field
  >`;
}
