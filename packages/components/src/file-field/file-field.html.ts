import {defaultMaxBytes, megabytes} from '@kepahiang/schemas/service/file-kind.js';
import type {FileKind} from '@kepahiang/schemas/service/types.js';
import {html, nothing, type TemplateResult} from 'lit';
import {describedBy, idOf, labelPart, notesPart, type FieldFrame} from '../field-element/field-parts.html.ts';
import {upload} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {acceptText, allKinds, kindsText} from '../upload-field/file-rule.ts';
import {fileFieldWords} from './file-field.words.ts';

/** One file, or several, posted with the form. */
export interface FileFieldOptions extends FieldFrame {
  readonly accept?: readonly FileKind[];
  /** @unit byte */
  readonly maxBytes?: number;
  readonly multiple?: boolean;
  readonly maxFiles?: number;
}

/** What may be chosen, in words. */
export function limitsText({
  accept = allKinds,
  maxBytes = defaultMaxBytes,
  locale,
}: FileFieldOptions): string {
  const {filesUpTo, or} = wordsFor(fileFieldWords, locale);
  return say(filesUpTo, {kinds: kindsText(accept, or), size: `${megabytes(maxBytes)} MB`});
}

/** Label, notes and the native file input. */
export function fileFieldContent(field: FileFieldOptions): TemplateResult {
  const framed = {...field, hint: field.hint ?? limitsText(field)};
  const words = wordsFor(fileFieldWords, field.locale);
  return html`${labelPart(framed)} ${notesPart(framed)}
    <div class="kph-file-place">
      <input
      class="kph-file-input"
      type="file"
      id=${idOf(field)}
      name=${field.name}
      accept=${acceptText(field.accept ?? allKinds)}
      aria-describedby=${describedBy(framed)}
      aria-invalid=${field.error ? 'true' : nothing}
      ?multiple=${field.multiple}
      ?required=${field.required}
      ?disabled=${field.disabled}
    />
      <span class="kph-file-face" aria-hidden="true"
        ><span class="kph-button kph-button--secondary kph-button--small">${upload()}${words.choose}</span
        ><span class="kph-file-chosen">${words.none}</span></span
      >
    </div>`;
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
