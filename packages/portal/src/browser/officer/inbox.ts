import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {ApplicationRow} from '@kepahiang/contract/applications.js';
import {publicLabel} from '@kepahiang/schemas/application/machine.js';
import {izinMachine, laporanMachine} from '@kepahiang/schemas/application/machines.js';
import {dateWib, daysBetween, formatDate, formatInstant} from '@kepahiang/schemas/dates.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {statusTag} from '../application-view.ts';
import {byId, workplace} from '../page-data.ts';
import {loadService} from '../service-definition.ts';
import {client} from './client.ts';

const filters = [
  ...new Set([...Object.keys(izinMachine.labels), ...Object.keys(laporanMachine.labels)]),
].filter(state => state !== 'draf');

function stateLabel(state: string): string {
  return publicLabel(state in izinMachine.labels ? izinMachine : laporanMachine, state).id;
}

function dueCell(row: ApplicationRow): TemplateResult | string {
  if (row.jatuhTempo === null) return '–';
  const days = daysBetween(dateWib(new Date()), row.jatuhTempo);
  const date = formatDate(row.jatuhTempo, 'short');
  if (row.status === 'terbit' || row.status === 'selesai') return date;
  return html`${date}${days < 0 ? html` <strong class="portal-late">terlambat</strong>` : days === 0 ? html` <strong>hari ini</strong>` : nothing}`;
}

async function rowOf(row: ApplicationRow): Promise<Record<string, TemplateResult | string>> {
  const service = await loadService(row.layanan);
  return {
    nomor: html`<a class="kph-link" href="#${row.nomor}">${row.nomor}</a>`,
    layanan: service.name.id,
    pemohon: row.pemohon ?? 'Tanpa nama',
    diterima: formatInstant(row.diterima),
    jatuhTempo: dueCell(row),
    status: statusTag(row.status, row.label),
  };
}

async function load(status: string, after?: string): Promise<void> {
  const query = {...(status ? {status} : {}), ...(after ? {setelah: after} : {})};
  const {butir, berikut} = await client.applications.list({query});
  const rows = await Promise.all(butir.map(rowOf));
  render(
    html`${tableTemplate({
      caption: status ? `Permohonan: ${stateLabel(status)}` : 'Semua permohonan',
      columns: [
        {key: 'nomor', label: 'Nomor'},
        {key: 'layanan', label: 'Layanan'},
        {key: 'pemohon', label: 'Pemohon'},
        {key: 'diterima', label: 'Diterima'},
        {key: 'jatuhTempo', label: 'Jatuh tempo'},
        {key: 'status', label: 'Status'},
      ],
      rows,
      empty: 'Belum ada permohonan.',
    })}
      ${berikut ? html`<p><button class="kph-button kph-button--secondary" type="button" @click=${() => void load(status, berikut)}>Halaman berikutnya</button></p>` : nothing}`,
    byId('isi-daftar'),
  );
}

/** The work list of the officer's OPD, newest first, with a filter by state. */
export async function showInbox(): Promise<void> {
  document.title = 'Daftar permohonan – Petugas – Kabupaten Kepahiang';
  render(
    html`<h1 class="kph-title">Daftar permohonan</h1>
      <p class="portal-filter">
        <label class="kph-label" for="saring">Tampilkan</label>
        <select class="kph-input" id="saring" @change=${(event: Event) => void load((event.target as HTMLSelectElement).value)}>
          <option value="">Semua status</option>
          ${filters.map(state => html`<option value=${state}>${stateLabel(state)}</option>`)}
        </select>
      </p>
      <div id="isi-daftar" aria-live="polite"></div>`,
    workplace(),
  );
  await load('');
}
