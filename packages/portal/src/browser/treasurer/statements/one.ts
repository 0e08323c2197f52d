import {backLinkTemplate} from '@kepahiang/components/back-link/back-link.html.js';
import {summaryListTemplate} from '@kepahiang/components/summary-list/summary-list.html.js';
import {sizeText} from '@kepahiang/components/file-field/size-text.js';
import type {Statement} from '@kepahiang/contract/statements.js';
import {formatInstant} from '@kepahiang/schemas/dates.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {byId, workplace} from '../../page-data.ts';
import {client} from './client.ts';
import {formatText, stateTag} from './list.ts';
import {resultTemplate} from './result.ts';
import {waitingActions} from './upload.ts';

function factsTemplate(statement: Statement): TemplateResult {
  const {account, size, uploadedBy, uploadedAt} = statement;
  return summaryListTemplate({
    rows: [
      {key: 'Rekening', value: account},
      {key: 'Format', value: formatText(statement)},
      {key: 'Ukuran', value: sizeText(size)},
      {key: 'Diunggah', value: `${formatInstant(uploadedAt)} oleh ${uploadedBy}`},
    ],
  });
}

function waiting(statement: Statement, mayAct: boolean): TemplateResult | typeof nothing {
  if (statement.imported || !mayAct) return nothing;
  if (statement.received < statement.size)
    return html`<p>Berkas ini belum terkirim seluruhnya. Pilih berkas yang sama di daftar rekening koran untuk melanjutkan.</p>`;
  // The list is another page: it is read anew when somebody goes back.
  const events = {changed: () => void 0, ended: () => void 0};
  return waitingActions(statement.id, events);
}

/** One statement file: what it is, and what importing it came to. */
export async function showStatement(id: string, mayAct: boolean): Promise<void> {
  const statement = await client.statements.get({params: {id}});
  document.title = `${statement.name} – Rekening koran – Kabupaten Kepahiang`;
  // Those who look at every office come back to the one they had chosen.
  const back = mayAct ? '#' : `#opd=${statement.skpd}`;
  render(
    html`${backLinkTemplate({href: back, text: 'Daftar rekening koran'})}
      <h1 class="kph-title" tabindex="-1" id="judul-koran">${statement.name}</h1>
      <p class="portal-status">${stateTag(statement)}</p>
      ${factsTemplate(statement)} ${statement.result ? resultTemplate(statement.result, {links: mayAct}) : nothing}
      ${waiting(statement, mayAct)}
      <div id="hasil"></div>`,
    workplace(),
  );
  byId('judul-koran').focus();
}
