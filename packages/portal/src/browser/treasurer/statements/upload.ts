import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {isApiRejected} from '@kepahiang/client/errors.js';
import {uploadStatement, type StatementUpload} from '@kepahiang/client/upload.js';
import type {Statement} from '@kepahiang/contract/statements.js';
import type {nothing} from 'lit/html.js';
import {html, render, type TemplateResult} from 'lit/html.js';
import {byId} from '../../page-data.ts';
import {actionFailureText} from '../failure.ts';
import {uploadResumably} from '../resumable.ts';
import {unfinishedUpload} from '../unfinished.ts';
import {client} from './client.ts';
import {refusalTemplate, resultTemplate} from './result.ts';

type Chosen = StatementUpload & {readonly file: File};

const unfinished = unfinishedUpload('kph-rekening-koran');

/** What is told outside of this place: a list has changed, or the form may be used again. */
export interface UploadEvents {
  readonly changed: () => void;
  readonly ended: () => void;
}

function showAt(content: TemplateResult | typeof nothing): void {
  render(content, byId('hasil'));
}

function button(text: string, press: () => void, secondary = false): TemplateResult {
  return html`<button class="kph-button ${secondary ? 'kph-button--secondary' : ''}" type="button" @click=${press}>${text}</button>`;
}

async function discard(id: string, {changed}: UploadEvents): Promise<void> {
  try {
    await client.statements.remove({params: {id}});
    unfinished.forget();
    showAt(alertTemplate({status: 'success', title: 'Berkas dibuang', live: true}));
    changed();
  } catch (error) {
    showAt(
      alertTemplate({
        status: 'danger',
        title: 'Berkas belum dibuang',
        body: actionFailureText(error),
        live: true,
      }),
    );
  }
}

/** Buttons for a file that is at the server and whose movements are not stored. */
export function waitingActions(id: string, events: UploadEvents): TemplateResult {
  return html`<div class="portal-actions">
    ${button('Impor', () => void importFile(id, events))}
    ${button('Buang berkas ini', () => void discard(id, events), true)}
  </div>`;
}

function showImportFailure(error: unknown, id: string, events: UploadEvents): void {
  const isRefusal = isApiRejected(error) && error.code === 'rule-violated';
  showAt(html`${
    isRefusal
      ? refusalTemplate(error.message, error.faults)
      : alertTemplate({
          status: 'danger',
          title: 'Berkas belum diimpor',
          body: actionFailureText(error),
          live: true,
        })
  }
  ${isRefusal ? button('Buang berkas ini', () => void discard(id, events), true) : waitingActions(id, events)}`);
}

/** Reads a file that is at the server, stores its movements, and says what it came to. */
export async function importFile(id: string, events: UploadEvents): Promise<void> {
  showAt(html`<p>Membaca berkas …</p>`);
  try {
    const {result}: Statement = await client.statements.import({params: {id}});
    if (result) showAt(resultTemplate(result, {live: true}));
  } catch (error) {
    showImportFailure(error, id, events);
  }
  events.changed();
}

/** Sends a file with its progress in sight, from where an earlier try stopped, and imports it. */
export async function upload(chosen: Chosen, events: UploadEvents): Promise<void> {
  await uploadResumably({
    file: chosen.file,
    as: `${chosen.format}/${chosen.profile ?? ''}`,
    place: byId('hasil'),
    unfinished,
    send: options => uploadStatement(client, chosen, options),
    done: ({id}) => importFile(id, events),
    ended: events.ended,
  });
}
