import type {FileRef} from '@kepahiang/schemas/service/define.js';
import {html, nothing, type TemplateResult} from 'lit';
import {labelPart, notesPart} from '../field-element/field-parts.html.ts';
import {fileFieldWords} from '../file-field/file-field.words.ts';
import {fileInput, limitsText, type FileFrame} from '../file-field/file-parts.html.ts';
import {sizeText} from '../file-field/size-text.ts';
import {upload} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {uploadFieldWords} from './upload-field.words.ts';

/** One file, or several. */
export interface UploadFieldOptions extends FileFrame {
  /** Photos with a longer edge are made smaller before they are sent; 0 or nothing leaves them. @unit px */
  readonly resizeTo?: number;
  /** Size aimed at for photos made smaller; otherwise `maxBytes`. @unit byte */
  readonly targetBytes?: number;
  /** What is there already. Posted as JSON under the name of the field. */
  readonly files?: readonly FileRef[];
}

/** What is there already; without JavaScript it is posted as it stands. */
export function storedFiles({name, files = [], locale}: UploadFieldOptions): TemplateResult {
  return html`<ul class="kph-files" ?hidden=${files.length === 0}>
    ${files.map(
      file => html`<li class="kph-file">
        <span class="kph-file-name">${file.name}</span> <span class="kph-hint">${sizeText(file.size, locale)}</span>
        <input type="hidden" name=${name} value=${JSON.stringify(file)} />
      </li>`,
    )}
  </ul>`;
}

/** The native input for more: a required field is answered by what is there. */
export function moreFiles(field: UploadFieldOptions, face: TemplateResult): TemplateResult {
  return fileInput({...field, required: Boolean(field.required && !field.files?.length)}, face);
}

/** Label, notes, what is there, and the native file input. */
export function uploadFieldContent(field: UploadFieldOptions): TemplateResult {
  const framed = {...field, hint: field.hint ?? limitsText(field)};
  const text = field.multiple
    ? wordsFor(uploadFieldWords, field.locale).chooseFiles
    : wordsFor(fileFieldWords, field.locale).choose;
  const face = html`<span class="kph-file-face" aria-hidden="true"
    ><span class="kph-button kph-button--secondary kph-button--small">${upload()}${text}</span></span
  >`;
  return html`${labelPart(framed)} ${notesPart(framed)} ${storedFiles(field)} ${moreFiles(framed, face)}`;
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
