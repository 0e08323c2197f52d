import {defaultMaxBytes, megabytes} from '@kepahiang/schemas/service/file-kind.js';
import type {FileKind} from '@kepahiang/schemas/service/types.js';
import {html, nothing, type TemplateResult} from 'lit';
import {describedBy, idOf, type FieldFrame} from '../field-element/field-parts.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {fileFieldWords} from './file-field.words.ts';
import {acceptText, allKinds, kindsText} from './file-rule.ts';

/** What every field for files is told. */
export interface FileFrame extends FieldFrame {
  readonly accept?: readonly FileKind[];
  /** Instead of `accept`, names of files whose kind the first bytes do not tell: `.csv,.xml`. Only their size is looked at. */
  readonly acceptNames?: string;
  /** @unit byte */
  readonly maxBytes?: number;
  readonly multiple?: boolean;
  readonly maxFiles?: number;
  /** Offers the camera of a phone first. */
  readonly capture?: boolean;
}

/** What may be chosen, in words. */
export function limitsText({accept = allKinds, maxBytes = defaultMaxBytes, locale}: FileFrame): string {
  const {filesUpTo, or} = wordsFor(fileFieldWords, locale);
  return say(filesUpTo, {kinds: kindsText(accept, or), size: `${megabytes(maxBytes)} MB`});
}

/**
 * The native file input with a face of ours over it: its own words are the browser's.
 * @param face - A `.kph-file-face`; the script lets it be seen, without it the input shows itself.
 */
export function fileInput(field: FileFrame, face: TemplateResult): TemplateResult {
  return html`<div class="kph-file-place">
    <input
      class="kph-file-input"
      type="file"
      id=${idOf(field)}
      name=${field.name}
      accept=${field.acceptNames ?? acceptText(field.accept ?? allKinds)}
      capture=${field.capture ? 'environment' : nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error ? 'true' : 'false'}
      ?multiple=${field.multiple}
      ?required=${field.required}
      ?disabled=${field.disabled}
    />
    ${face}
  </div>`;
}
