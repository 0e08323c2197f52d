import {html, nothing, type TemplateResult} from 'lit';
import {
  describedBy,
  idOf,
  labelPart,
  notesPart,
  type FieldOptions,
} from '../field-element/field-parts.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {textareaFieldWords} from './textarea-field.words.ts';

/** Several lines of text. */
export interface TextareaFieldOptions extends FieldOptions {
  readonly minLength?: number;
  /** With it people see how many characters are left. */
  readonly maxLength?: number;
  readonly rows?: number;
}

/** How many characters are left, or too many. */
export function countText(length: number, max: number, locale: string | undefined): string {
  const texts = wordsFor(textareaFieldWords, locale);
  return say(length > max ? texts.over : texts.left, {count: Math.abs(max - length)}, locale);
}

function countPart(field: TextareaFieldOptions): TemplateResult | typeof nothing {
  const {maxLength, value = '', locale} = field;
  if (!maxLength) return nothing;
  return html`<p class="kph-hint kph-count" id="${idOf(field)}-count">${countText([...value].length, maxLength, locale)}</p>
    <p class="kph-hidden" role="status"></p>`;
}

/** Label, notes, box and count. */
export function textareaFieldContent(field: TextareaFieldOptions): TemplateResult {
  const id = idOf(field);
  return html`${labelPart(field)} ${notesPart(field)}
    <textarea
      class="kph-input kph-textarea"
      id=${id}
      name=${field.name}
      rows=${field.rows ?? 4}
      autocomplete=${field.autocomplete ?? nothing}
      aria-describedby=${describedBy(field) + (field.maxLength ? ` ${id}-count` : '')}
      aria-invalid=${field.error ? 'true' : 'false'}
      ?required=${field.required}
      ?disabled=${field.disabled}
      ?readonly=${field.readonly}
      ?autofocus=${field.autofocus}
    >
${field.value ?? ''}</textarea>
    ${countPart(field)}`;
}

/** A field for several lines of text. */
export function textareaFieldTemplate(field: TextareaFieldOptions): TemplateResult {
  return html`<kph-textarea-field
    class="kph-field"
    min-length=${field.minLength ?? nothing}
    max-length=${field.maxLength ?? nothing}
    ?data-invalid=${field.error}
    >${textareaFieldContent(field)}</kph-textarea-field
  >`;
}
