import type {Application, ApplicationRow} from '@kepahiang/contract/applications.js';
import {services} from '@kepahiang/schemas/services/registry.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {html, nothing, type TemplateResult} from 'lit';
import {breadcrumbTemplate} from '../../packages/components/src/breadcrumb/breadcrumb.html.ts';
import {filterBarTemplate} from '../../packages/components/src/filter-bar/filter-bar.html.ts';
import {linkTemplate} from '../../packages/components/src/link/link.html.ts';
import {
  slaClockTemplate,
  type SlaClockOptions,
} from '../../packages/components/src/sla-clock/sla-clock.html.ts';
import {
  historyTimeline,
  repairPanel,
  resultPanel,
  statusTag,
} from '../../packages/portal/src/browser/application-view.ts';
import {inboxTable} from '../../packages/portal/src/browser/officer/inbox-table.ts';
import {receiptPanel} from '../../packages/portal/src/browser/receipt.ts';
import type {KeptReceipt} from '../../packages/portal/src/browser/receipt-store.ts';
import {labelAt} from '../../packages/portal/src/browser/service-definition.ts';
import {now} from './jawaban.ts';

/** Where the tracking page stands. */
export const trackCrumbs = breadcrumbTemplate({
  items: [{label: 'Layanan', href: '/'}, {label: 'Lacak permohonan'}],
});

/** What the tracking page shows of an application: what to do first, where it stands, until when, what happened. */
export function trackedPage(
  service: ServiceDefinition,
  one: Application,
  clock?: SlaClockOptions,
): TemplateResult {
  return html`${trackCrumbs} ${repairPanel(one, path => labelAt(service, path))}
    <h1 class="kph-heading portal-number">${one.nomor}</h1>
    <p class="portal-status">${statusTag(one.status, one.label)} <span>${service.name.id}</span></p>
    ${clock ? slaClockTemplate(clock) : nothing} ${resultPanel(one)}
    <h2 class="kph-heading">Riwayat</h2>
    ${historyTimeline(one)}`;
}

/** The receipt as the portal shows it, and after it the ways to keep the number and to rate the service. */
export function sentPage(receipt: KeptReceipt): TemplateResult {
  const message = `Nomor saya di Pemerintah Kabupaten Kepahiang: ${receipt.nomor}`;
  const service = services.find(({id}) => id === receipt.layanan);
  return html`${receiptPanel(receipt, service?.machine)}
    <section class="kph-narrow">
      <h2 class="kph-heading">Simpan nomor ini</h2>
      <p>${linkTemplate({text: 'Kirim nomor ke WhatsApp saya', href: '081200001234', kind: 'whatsapp', message})}</p>
      <h2 class="kph-heading">Bagaimana layanan kami?</h2>
      <p>${linkTemplate({text: 'Isi survei kepuasan (2 menit)', href: '/skm/', alone: true})}</p>
    </section>`;
}

/** The receipt of an application. */
export function receiptOf(
  service: ServiceDefinition,
  nomor: string,
  more: Partial<KeptReceipt> = {},
): KeptReceipt {
  return {
    nomor,
    layanan: service.id,
    nama: service.name.id,
    diterima: now,
    jatuhTempo: '2026-11-27',
    hash: '9f2c41d877ab0e55',
    kodeLacak: null,
    ...more,
  };
}

/** The filter over a work list. */
export const inboxFilter = filterBarTemplate({
  label: 'Saring permohonan',
  action: '/petugas/',
  search: {label: 'Cari nomor atau nama pemohon'},
  selects: [
    {
      name: 'status',
      label: 'Status',
      options: [
        {value: 'diajukan', label: 'Diterima'},
        {value: 'verifikasi', label: 'Sedang diperiksa'},
        {value: 'perlu_perbaikan', label: 'Perlu diperbaiki pemohon'},
      ],
    },
  ],
  dates: {name: 'masuk', label: 'Tanggal masuk'},
});

/** The table of a work list. */
export function inboxOf(caption: string, rows: readonly ApplicationRow[]): TemplateResult {
  return inboxTable({
    caption,
    rows,
    today: now.slice(0, 10),
    serviceName: id => services.find(one => one.id === id)?.name.id ?? id,
  });
}

/** Numbers, filter, list. */
export function worklistPage(counts: TemplateResult, list: TemplateResult): TemplateResult {
  return html`<h1 class="kph-title">Kotak kerja</h1>
    ${counts} ${inboxFilter} ${list}`;
}
