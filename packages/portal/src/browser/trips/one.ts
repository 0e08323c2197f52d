import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {backLinkTemplate} from '@kepahiang/components/back-link/back-link.html.js';
import {summaryListTemplate} from '@kepahiang/components/summary-list/summary-list.html.js';
import {timelineTemplate} from '@kepahiang/components/timeline/timeline.html.js';
import type {SpendingDocument} from '@kepahiang/contract/documents.js';
import {formatDate, isIsoDate} from '@kepahiang/schemas/dates.js';
import {formatMoney, isMoney} from '@kepahiang/schemas/money.js';
import {valueLabel} from '@kepahiang/schemas/spending/value-labels.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {stateTag} from '../documents/state-tag.ts';
import {byId, workplace} from '../page-data.ts';
import {client} from './client.ts';
import {nextAct, tripSteps} from './steps.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Papers that name the SPPD they belong to. */
const papers = [
  ['lpd', 'LPD'],
  ['rincian-biaya', 'Rincian biaya'],
  ['dpr', 'DPR'],
] as const;
type PaperKind = (typeof papers)[number][0];

/** How many papers are looked through for those of one trip; those of an office come in about as they are written. */
const lookedThrough = '50';

async function papersOf(kind: PaperKind, sppd: SpendingDocument): Promise<SpendingDocument[]> {
  const {butir} = await client.documents.list({query: {kind, skpd: sppd.skpd, batas: lookedThrough}});
  const later = butir.filter(({createdAt}) => createdAt >= sppd.createdAt);
  const found = await Promise.all(later.map(({id}) => client.documents.get({params: {kind, id}})));
  return found.filter(({content}) => content['sppd'] === sppd.id);
}

const documentHref = ({kind, id}: Pick<SpendingDocument, 'kind' | 'id'>): string =>
  `/bendahara/dokumen/#${kind}/${id}`;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function daysText({berangkat, kembali}: Fields): string {
  const [from, to] = [textOf(berangkat), textOf(kembali)];
  if (!isIsoDate(from) || !isIsoDate(to)) return '–';
  return from === to ? formatDate(from) : `${formatDate(from)} sampai ${formatDate(to)}`;
}

function placesText({tujuan}: Fields): string {
  const places = Array.isArray(tujuan) ? (tujuan as {kota?: string; provinsi?: string}[]) : [];
  return places.map(({kota, provinsi}) => [kota, provinsi].filter(Boolean).join(', ')).join('; ') || '–';
}

function costText(cost: SpendingDocument | undefined): string {
  const {total, settlement} = cost?.content ?? {};
  if (typeof total !== 'string' || !isMoney(total)) return 'Belum ada rincian biaya';
  const {kind, amount} = (settlement ?? {}) as {kind?: string; amount?: string};
  const left =
    kind && amount && isMoney(amount) ? `, ${valueLabel(kind).toLowerCase()} ${formatMoney(amount)}` : '';
  return `${formatMoney(total)}${left}`;
}

function factsTemplate({content}: SpendingDocument, cost: SpendingDocument | undefined): TemplateResult {
  const {nama = '–', jabatan} = (content['pegawai'] ?? {}) as {nama?: string; jabatan?: string};
  return summaryListTemplate({
    title: 'Perjalanan',
    rows: [
      {key: 'Pelaksana', value: [nama, jabatan].filter(Boolean).join(', ')},
      {key: 'Tujuan', value: placesText(content)},
      {key: 'Waktu', value: daysText(content)},
      {key: 'Biaya', value: costText(cost)},
    ],
  });
}

function papersTemplate(
  sppd: SpendingDocument,
  found: readonly (readonly SpendingDocument[])[],
): TemplateResult {
  const item = (document: Pick<SpendingDocument, 'kind' | 'id'>, name: string): TemplateResult =>
    html`<li><a class="kph-link" href=${documentHref(document)}>${name}</a></li>`;
  const spt = textOf(sppd.content['spt']);
  return html`<section class="portal-part">
    <h2 class="kph-heading">Dokumen perjalanan ini</h2>
    <ul class="kph-list">
      ${spt ? item({kind: 'spt', id: spt}, 'SPT') : nothing} ${item(sppd, `SPPD ${sppd.nomor ?? ''}`.trim())}
      ${papers.map(([, name], index) => (found[index] ?? []).map(one => item(one, [name, one.nomor].filter(Boolean).join(' '))))}
      <li><a class="kph-link" href="/bendahara/">Pembayaran kantor ini</a></li>
    </ul>
  </section>`;
}

function nextTemplate(sppd: SpendingDocument): TemplateResult | typeof nothing {
  const next = nextAct(sppd.state);
  if (!next) return nothing;
  return alertTemplate({
    status: 'info',
    title: `Berikutnya: ${next.act.toLowerCase()}, oleh ${next.who}`,
    body: html`${next.before ?? nothing} <a class="kph-link" href=${documentHref(sppd)}>Buka SPPD</a>`,
  });
}

/** Day of the SPT; a traveller who may not read it still sees the rest. */
async function orderedOn({content, skpd}: SpendingDocument): Promise<string | undefined> {
  const id = textOf(content['spt']);
  if (!id || !skpd) return undefined;
  const spt = await client.documents.get({params: {kind: 'spt', id}}).catch(() => undefined);
  return spt && textOf(spt.content['tanggal']);
}

/** One trip: where it stands, what is next and by whom, and its papers. */
export async function showTrip(id: string): Promise<void> {
  const sppd = await client.documents.get({params: {kind: 'sppd', id}});
  const [ordered, ...found] = await Promise.all([
    orderedOn(sppd),
    ...papers.map(([kind]) => papersOf(kind, sppd)),
  ] as const);
  const title = textOf(sppd.content['maksud']) || 'Perjalanan dinas';
  document.title = `${title} – Perjalanan dinas – Kabupaten Kepahiang`;
  render(
    html`${backLinkTemplate({href: '#', text: 'Daftar perjalanan'})}
      <h1 class="kph-title" tabindex="-1" id="judul-perjalanan">${title}</h1>
      <p class="portal-status">${stateTag(sppd.state)} <span>${sppd.nomor ?? 'SPPD tanpa nomor'}</span></p>
      ${nextTemplate(sppd)}
      <div class="portal-columns">
        <div>${factsTemplate(sppd, found[1]?.at(-1))} ${papersTemplate(sppd, found)}</div>
        <section aria-labelledby="tahap">
          <h2 class="kph-heading" id="tahap">Tahap</h2>
          ${timelineTemplate({label: 'Tahap perjalanan', steps: tripSteps(sppd.state, sppd.history, ordered)})}
        </section>
      </div>`,
    workplace(),
  );
  byId('judul-perjalanan').focus();
}
