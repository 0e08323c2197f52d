import type {Application} from '@kepahiang/contract/applications.js';
import {textFieldTemplate} from '@kepahiang/components/text-field/text-field.html.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {html, type TemplateResult} from 'lit/html.js';
import {showFailure} from '../message.ts';
import {client} from './client.ts';

type Answers = Readonly<Record<string, unknown>>;

async function reveal(
  application: Application,
  alasan: string,
  done: (answers: Answers) => void,
): Promise<void> {
  try {
    const {jawaban} = await client.applications.reveal({params: {nomor: application.nomor}, body: {alasan}});
    done(jawaban);
  } catch (error) {
    showFailure(error, 'Data lengkap belum dapat ditampilkan');
  }
}

/** Shows the full values only with a reason, which is kept in the history. @source UU 27/2022; identifiers.md 1.5 */
export function revealTemplate(application: Application, done: (answers: Answers) => void): TemplateResult {
  const onSubmit = (event: CustomEvent<{values: {alasan?: string}}>): void => {
    event.preventDefault();
    void reveal(application, event.detail.values.alasan ?? '', done);
  };
  return html`<details class="kph-details">
    <summary>Tampilkan data lengkap</summary>
    <div @kph-submit=${onSubmit}>
      ${formTemplate({
        body: textFieldTemplate({
          name: 'alasan',
          id: 'alasan-tampil',
          label: 'Alasan',
          hint: 'Dicatat bersama nama Anda.',
          required: true,
          minLength: 10,
          maxLength: 500,
        }),
        submitText: 'Tampilkan',
      })}
    </div>
  </details>`;
}
