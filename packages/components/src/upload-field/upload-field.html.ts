import type {FileRef} from '@kepahiang/schemas/service/define.js';
import {defaultMaxBytes, megabytes} from '@kepahiang/schemas/service/file-kind.js';
import type {FileKind} from '@kepahiang/schemas/service/types.js';
import {html, nothing, type TemplateResult} from 'lit';
import {upload} from '../icon/icons.html.ts';
import {describedBy, idOf, labelPart, notesPart, type FieldFrame} from '../field-element/field-parts.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {uploadFieldWords} from './upload-field.words.ts';
import {acceptText, allKinds, kindsText} from './file-rule.ts';

/** One file, or several. */
export interface UploadFieldOptions extends FieldFrame {
  readonly accept?: readonly FileKind[];
  /** @unit byte */
  readonly maxBytes?: number;
  readonly multiple?: boolean;
  readonly maxFiles?: number;
  /** Photos with a longer edge are made smaller before they are sent; 0 or nothing leaves them. @unit px */
  readonly resizeTo?: number;
  /** Size aimed at for photos made smaller; otherwise `maxBytes`. @unit byte */
  readonly targetBytes?: number;
  /** Offers the camera of a phone first. */
  readonly capture?: boolean;
  /** What is there already. Posted as JSON under the name of the field. */
  readonly files?: readonly FileRef[];
}

/** Size as people read it: 391 KB, 1,4 MB. */
export function sizeText(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${megabytes(bytes)} MB`;
}

function limitsText(field: UploadFieldOptions): string {
  const {accept = allKinds, maxBytes = defaultMaxBytes, locale} = field;
  const or = locale?.startsWith('en') ? 'or' : 'atau';
  return say(wordsFor(uploadFieldWords, locale).filesUpTo, {
    kinds: kindsText(accept, or),
    size: `${megabytes(maxBytes)} MB`,
  });
}

function storedFile(name: string, file: FileRef): TemplateResult {
  return html`<li class="kph-file">
    <span class="kph-file-name">${file.name}</span> <span class="kph-hint">${sizeText(file.size)}</span>
    <input type="hidden" name=${name} value=${JSON.stringify(file)} />
  </li>`;
}

/** Label, notes, what is there, and the native file input. */
export function uploadFieldContent(field: UploadFieldOptions): TemplateResult {
  const {name, files = [], multiple = false, capture = false} = field;
  const texts = wordsFor(uploadFieldWords, field.locale);
  const framed = {...field, hint: field.hint ?? limitsText(field)};
  return html`${labelPart(framed)} ${notesPart(framed)}
    <ul class="kph-files" ?hidden=${files.length === 0}>
      ${files.map(file => storedFile(name, file))}
    </ul>
    <div class="kph-file-place">
      <input
      class="kph-file-input"
      type="file"
      id=${idOf(field)}
      name=${name}
      accept=${acceptText(field.accept ?? allKinds)}
      capture=${capture ? 'environment' : nothing}
      aria-describedby=${describedBy(framed)}
      aria-invalid=${field.error ? 'true' : nothing}
      ?multiple=${multiple}
      ?required=${field.required && files.length === 0}
      ?disabled=${field.disabled}
    />
      <span class="kph-file-face" aria-hidden="true"
        ><span class="kph-button kph-button--secondary kph-button--small">${upload()}${multiple ? texts.chooseFiles : texts.chooseFile}</span></span
      >
    </div>`;
}

/** A field for one or several files. */
export function uploadFieldTemplate(field: UploadFieldOptions): TemplateResult {
  return html`<kph-upload-field
    class="kph-field"
    name=${field.name}
    max-bytes=${field.maxBytes ?? nothing}
    max-files=${field.multiple ? (field.maxFiles ?? nothing) : nothing}
    resize-to=${field.resizeTo || nothing}
    target-bytes=${field.targetBytes ?? nothing}
    ?required=${field.required}
    ?data-invalid=${field.error}
    >${uploadFieldContent(field)}</kph-upload-field
  >`;
}
