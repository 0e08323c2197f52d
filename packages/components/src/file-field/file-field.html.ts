import {html, nothing, type TemplateResult} from 'lit';
import {labelPart, notesPart} from '../field-element/field-parts.html.ts';
import {upload} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {fileFieldWords} from './file-field.words.ts';
import {fileInput, limitsText, type FileFrame} from './file-parts.html.ts';

/** One file, or several, posted with the form. */
export type FileFieldOptions = Omit<FileFrame, 'capture'>;

/** Label, notes and the native file input. */
export function fileFieldContent(field: FileFieldOptions): TemplateResult {
  const framed = {...field, hint: field.hint ?? limitsText(field)};
  const words = wordsFor(fileFieldWords, field.locale);
  const face = html`<span class="kph-file-face" aria-hidden="true"
    ><span class="kph-button kph-button--secondary kph-button--small">${upload()}${words.choose}</span
    ><span class="kph-file-chosen">${words.none}</span></span
  >`;
  return html`${labelPart(framed)} ${notesPart(framed)} ${fileInput(framed, face)}`;
}

/** A field whose files are posted with the form. */
export function fileFieldTemplate(field: FileFieldOptions): TemplateResult {
  return html`<kph-file-field
    class="kph-field"
    name=${field.name}
    max-bytes=${field.maxBytes ?? nothing}
    max-files=${field.multiple ? (field.maxFiles ?? nothing) : nothing}
    ?required=${field.required}
    ?data-invalid=${field.error}
    >${fileFieldContent(field)}</kph-file-field
  >`;
}
