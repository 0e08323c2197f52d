import '@kepahiang/components/audit-trail/index.js';
import '@kepahiang/components/dialog/index.js';
import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/file-field/index.js';
import '@kepahiang/components/form/index.js';
import '@kepahiang/components/select-field/index.js';
import {auditTrailTemplate} from '@kepahiang/components/audit-trail/audit-trail.html.js';
import {backLinkTemplate} from '@kepahiang/components/back-link/back-link.html.js';
import type {SpendingDocument} from '@kepahiang/contract/documents.js';
import type {Session} from '@kepahiang/contract/session.js';
import {formatInstant} from '@kepahiang/schemas/dates.js';
import {eventDone} from '@kepahiang/schemas/messages/document-words.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import {valueLabel} from '@kepahiang/schemas/spending/value-labels.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {byId, workplace} from '../page-data.ts';
import {dialogPlace} from '../treasurer/form-dialog.ts';
import {actionsTemplate} from './actions.ts';
import {attachmentsTemplate} from './attachments.ts';
import {client} from './client.ts';
import {contentTemplate, hasLongTable} from './content.ts';
import {kindTitle, shortTitle} from './kinds.ts';
import {loadShape, type DocumentShape, type Shape} from './shape.ts';
import {stateTag} from './state-tag.ts';

function historyTemplate({history}: SpendingDocument): TemplateResult {
  return auditTrailTemplate({
    title: 'Riwayat',
    events: [...history].reverse().map(({event, role, user, at, note}) => ({
      at,
      who: user,
      role: valueLabel(role),
      what: eventDone(event),
      ...(note !== null && note !== '' && {note}),
    })),
  });
}

/** Fields people wrote and fields events brought, as one. */
function wholeShape({content, brought}: DocumentShape): Shape {
  return {...content, properties: {...content.properties, ...brought.properties}};
}

function view(session: Session, document: SpendingDocument, shape: DocumentShape, focus: boolean): void {
  const {kind, nomor, state, content, skpd, createdAt} = document;
  const name = nomor ?? `${shortTitle(kind)} tanpa nomor`;
  window.document.title = `${name} – Dokumen belanja – Kabupaten Kepahiang`;
  const again = (changed: SpendingDocument): void => view(session, changed, shape, true);
  const reload = async (): Promise<void> =>
    view(session, await client.documents.get({params: {kind, id: document.id}}), shape, false);
  render(
    html`${backLinkTemplate({href: '#', text: 'Daftar dokumen'})}
      <h1 class="kph-title portal-number" tabindex="-1" id="judul-dokumen">${name}</h1>
      <p class="portal-status">${stateTag(state)} <span>${kindTitle(kind)}</span></p>
      <p class="kph-hint">${opdBySlug(skpd)?.name ?? skpd} · dibuat ${formatInstant(createdAt)}</p>
      ${actionsTemplate(document, shape, again)}
      <div class="portal-part">${contentTemplate(wholeShape(shape), content, 'Isi dokumen')}</div>
      ${attachmentsTemplate(session, document, reload)}
      ${document.history.length > 0 ? historyTemplate(document) : nothing} ${dialogPlace}`,
    workplace(),
  );
  if (focus) byId('judul-dokumen').focus();
}

/** One document: what it says, its files, its steps, and what the caller may do. */
export async function showOne(session: Session, kind: string, id: string): Promise<void> {
  const [document, shape] = await Promise.all([client.documents.get({params: {kind, id}}), loadShape(kind)]);
  if (hasLongTable(document.content)) await import('@kepahiang/components/table/index.js');
  view(session, document, shape, true);
}
