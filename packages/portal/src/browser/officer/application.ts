import {backLinkTemplate} from '@kepahiang/components/back-link/back-link.html.js';
import {summaryListTemplate} from '@kepahiang/components/summary-list/summary-list.html.js';
import type {Application} from '@kepahiang/contract/applications.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {formatInstant} from '@kepahiang/schemas/dates.js';
import type {Field} from '@kepahiang/schemas/service/types.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {answerText} from '../../answer-text.ts';
import {warningsAlert} from '../../warnings-alert.ts';
import {dueSentence, historyTimeline, resultPanel, statusTag} from '../application-view.ts';
import {clearMessage} from '../message.ts';
import {byId, workplace} from '../page-data.ts';
import {placeName} from '../place-name.ts';
import {loadService, type KnownService} from '../service-definition.ts';
import {actionsTemplate} from './actions.ts';
import {client} from './client.ts';
import {revealTemplate} from './reveal.ts';

interface StoredFile {
  readonly id: string;
  readonly name: string;
}

function fileLinks(nomor: string, value: unknown): TemplateResult[] {
  const files = (Array.isArray(value) ? value : [value]) as StoredFile[];
  return files.map(
    file => html`<div>
      <a class="kph-link kph-link--alone" href="${apiPrefix}/applications/${nomor}/attachments/${file.id}/content" target="_blank" rel="noopener">${file.name}</a>
    </div>`,
  );
}

function answerCell(nomor: string, field: Field, value: unknown): TemplateResult {
  if (field.type === 'file' && value !== undefined) return html`${fileLinks(nomor, value)}`;
  return html`${answerText(field, value, placeName)
    .split('\n')
    .map(line => html`<div>${line}</div>`)}`;
}

/** Answers page by page, files as links; what is personal stays as the API masked it. */
export function answersTemplate(
  service: KnownService,
  application: Application,
  answers: Readonly<Record<string, unknown>>,
): TemplateResult {
  const pages = service.pages.map(page => ({
    ...page,
    fields: page.fields.filter(field => answers[field.name] !== undefined),
  }));
  return html`${pages
    .filter(page => page.fields.length > 0)
    .map(page =>
      summaryListTemplate({
        title: page.title.id,
        titleLevel: 3,
        rows: page.fields.map(field => ({
          key: field.label.id,
          value: answerCell(application.nomor, field, answers[field.name]),
        })),
      }),
    )}`;
}

function view(
  service: KnownService,
  application: Application,
  answers: Readonly<Record<string, unknown>>,
  focus: boolean,
): void {
  const due = dueSentence(application);
  const again = (changed: Application): void => view(service, changed, changed.jawaban, true);
  const revealed = (full: Readonly<Record<string, unknown>>): void => view(service, application, full, false);
  document.title = `${application.nomor} – Petugas – Kabupaten Kepahiang`;
  render(
    html`${backLinkTemplate({href: '#', text: 'Daftar permohonan'})}
      <h1 class="kph-title portal-number" tabindex="-1" id="judul-permohonan">${application.nomor}</h1>
      <p class="portal-status">${statusTag(application.status, application.label)} <span>${service.name.id}</span></p>
      <p class="kph-text">Diterima ${formatInstant(application.diterima)}. ${due}</p>
      ${resultPanel(application)} ${warningsAlert(service, application.peringatan, 'Ini bukan alasan untuk menolak; cocokkan dengan berkas pemohon.')}
      ${actionsTemplate(service, application, again)}
      <div class="portal-columns">
        <section aria-labelledby="isian">
          <h2 class="kph-heading" id="isian">Isian pemohon</h2>
          ${revealTemplate(application, revealed)} ${answersTemplate(service, application, answers)}
        </section>
        <section aria-labelledby="riwayat">
          <h2 class="kph-heading" id="riwayat">Riwayat</h2>
          ${historyTimeline(application)}
        </section>
      </div>`,
    workplace(),
  );
  if (focus) byId('judul-permohonan').focus();
}

/** One application with its answers (identifiers masked), files, history and the actions that are open. */
export async function showApplication(number: string): Promise<void> {
  clearMessage();
  render(nothing, workplace());
  const application = await client.applications.get({params: {nomor: number}});
  view(await loadService(application.layanan), application, application.jawaban, true);
}
