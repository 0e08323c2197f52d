import {publicLabel} from '@kepahiang/schemas/application/machine.js';
import {izinMachine, laporanMachine} from '@kepahiang/schemas/application/machines.js';
import {dateWib} from '@kepahiang/schemas/dates.js';
import {html, nothing, render} from 'lit/html.js';
import {byId, workplace} from '../page-data.ts';
import {loadService} from '../service-definition.ts';
import {client} from './client.ts';
import {inboxTable} from './inbox-table.ts';

const filters = [
  ...new Set([...Object.keys(izinMachine.labels), ...Object.keys(laporanMachine.labels)]),
].filter(state => state !== 'draf');

function stateLabel(state: string): string {
  return publicLabel(state in izinMachine.labels ? izinMachine : laporanMachine, state).id;
}

async function load(status: string, after?: string): Promise<void> {
  const query = {...(status ? {status} : {}), ...(after ? {setelah: after} : {})};
  const {butir, berikut} = await client.applications.list({query});
  const names = new Map(
    await Promise.all(
      butir.map(async ({layanan}) => [layanan, (await loadService(layanan)).name.id] as const),
    ),
  );
  render(
    html`${inboxTable({
      caption: status ? `Permohonan: ${stateLabel(status)}` : 'Semua permohonan',
      rows: butir,
      today: dateWib(new Date()),
      serviceName: id => names.get(id) ?? id,
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
