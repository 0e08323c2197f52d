import {fileFieldTemplate} from '@kepahiang/components/file-field/file-field.html.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {selectFieldTemplate} from '@kepahiang/components/select-field/select-field.html.js';
import type {FormValues} from '@kepahiang/components/form/form-values.js';
import {statementMaxBytes} from '@kepahiang/contract/statements.js';
import type {StatementUpload} from '@kepahiang/client/upload.js';
import {html, type TemplateResult} from 'lit/html.js';

/** A format to choose from. */
export interface FormatChoice {
  readonly format: string;
  readonly profile: string | null;
  readonly label: string;
}

/** The form in which a statement is chosen. */
export function uploadFormTemplate(formats: readonly FormatChoice[]): TemplateResult {
  return formTemplate({
    id: 'unggah',
    body: html`${selectFieldTemplate({
      name: 'format',
      label: 'Format berkas',
      hint: 'Seperti yang diunduh dari CMS bank.',
      required: true,
      options: formats.map(({label}, index) => ({value: String(index), label})),
    })}
${fileFieldTemplate({
  name: 'berkas',
  label: 'Berkas rekening koran',
  hint: `CSV, MT940, atau XML, paling besar ${statementMaxBytes / 1_048_576} MB.`,
  acceptNames: '.csv,.txt,.sta,.940,.mt940,.xml',
  maxBytes: statementMaxBytes,
  required: true,
})}`,
    submitText: 'Unggah dan impor',
  });
}

/** The file and how it is written, as the client sends it. */
export function uploadOf(
  {format, berkas}: FormValues,
  formats: readonly FormatChoice[],
): StatementUpload & {file: File} {
  const chosen = formats[Number(format)]!;
  return {
    file: berkas as File,
    format: chosen.format as StatementUpload['format'],
    ...(chosen.profile !== null && {profile: chosen.profile}),
  };
}
