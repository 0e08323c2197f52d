import type {FileKind} from '@kepahiang/schemas/service/types.js';
import {html, nothing, type TemplateResult} from 'lit';
import {labelPart, notesPart} from '../field-element/field-parts.html.ts';
import {fileFieldWords} from '../file-field/file-field.words.ts';
import {kindsText} from '../file-field/file-rule.ts';
import {camera, image} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {moreFiles, storedFiles, type UploadFieldOptions} from '../upload-field/upload-field.html.ts';
import {photoFieldWords} from './photo-field.words.ts';

/** One photo, or several. Large ones are made smaller unless `resizeTo` is 0. */
export type PhotoFieldOptions = UploadFieldOptions;

/** Kinds of photos. */
export const photoKinds: readonly FileKind[] = ['jpg', 'png', 'webp'];
/** Longest edge of a photo that shows a place or a document clearly. @unit px */
export const photoEdgePx = 1600;

function hintOf(field: PhotoFieldOptions): string {
  const {accept = photoKinds, multiple, maxFiles, locale, resizeTo = photoEdgePx} = field;
  const words = wordsFor(photoFieldWords, locale);
  const kinds = kindsText(accept, wordsFor(fileFieldWords, locale).or);
  const many = multiple && maxFiles !== undefined && Number.isFinite(maxFiles);
  const first = many
    ? say(words.upTo, {kinds, count: maxFiles}, locale)
    : multiple
      ? ''
      : say(words.one, {kinds});
  return [first, resizeTo > 0 ? words.small : ''].filter(Boolean).join(' ');
}

/** Label, notes, photos that are there, and the native file input. */
export function photoFieldContent(field: PhotoFieldOptions): TemplateResult {
  const {multiple = false, capture = false, accept = photoKinds} = field;
  const {choose, chooseMany, take} = wordsFor(photoFieldWords, field.locale);
  const framed = {...field, accept, hint: field.hint || hintOf(field)};
  const face = html`<span class="kph-file-face kph-photo-face" aria-hidden="true"
    >${capture ? camera() : image()}<span>${capture ? take : multiple ? chooseMany : choose}</span></span
  >`;
  return html`${labelPart(framed)} ${notesPart(framed)} ${storedFiles(field)}
    <div class="kph-photo-ways">${moreFiles(framed, face)}</div>`;
}

/** A field for one or several photos. */
export function photoFieldTemplate(field: PhotoFieldOptions): TemplateResult {
  return html`<kph-photo-field
    class="kph-field"
    name=${field.name}
    max-bytes=${field.maxBytes ?? nothing}
    max-files=${field.multiple ? (field.maxFiles ?? nothing) : nothing}
    resize-to=${field.resizeTo ?? nothing}
    target-bytes=${field.targetBytes ?? nothing}
    ?required=${field.required}
    ?data-invalid=${field.error}
    >${photoFieldContent(field)}</kph-photo-field
  >`;
}
