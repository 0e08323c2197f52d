import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import {formatInstant} from '@kepahiang/schemas/dates.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {html, nothing, render} from 'lit/html.js';
import {workplace} from '../page-data.ts';
import {client} from './client.ts';
import {stateTag} from './state-tag.ts';

/** Payments of the office, newest first. */
export async function showPayments(roles: readonly string[], after?: string): Promise<void> {
  const {butir, berikut} = await client.payments.list({query: after ? {setelah: after} : {}});
  document.title = 'Pembayaran – Bendahara – Kabupaten Kepahiang';
  render(
    html`<h1 class="kph-title">Pembayaran non-tunai</h1>
      ${roles.includes('MAKER') ? html`<p><a class="kph-button" href="/bendahara/catat/">Catat pembayaran perjalanan dinas</a></p>` : nothing}
      ${tableTemplate({
        caption: 'Pembayaran, yang terbaru di atas',
        columns: [
          {key: 'uraian', label: 'Uraian'},
          {key: 'penerima', label: 'Penerima'},
          {key: 'jumlah', label: 'Jumlah (Rp)', numeric: true},
          {key: 'status', label: 'Status'},
          {key: 'waktu', label: 'Dicatat'},
        ],
        rows: butir.map(row => ({
          uraian: html`<a class="kph-link" href="#${row.id}">${row.uraian}</a>`,
          penerima: row.payee,
          jumlah: formatMoney(row.amount, {style: 'angka'}),
          status: stateTag(row.state),
          waktu: formatInstant(row.createdAt),
        })),
        empty: 'Belum ada pembayaran.',
      })}
      ${berikut ? html`<p><button class="kph-button kph-button--secondary" type="button" @click=${() => void showPayments(roles, berikut)}>Halaman berikutnya</button></p>` : nothing}`,
    workplace(),
  );
}
