import '@kepahiang/components/receipt/index.js';
import {receiptTemplate} from '@kepahiang/components/receipt/receipt.html.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {html, type TemplateResult} from 'lit/html.js';
import {keepText, receiptRows, sentWords, type Machine} from '../receipt-text.ts';
import type {KeptReceipt} from './receipt-store.ts';

/** When an answer may be expected, as a sentence with a date. */
export function dueText(jatuhTempo: string | null): string {
  return jatuhTempo === null
    ? 'Tanggal selesai diumumkan di halaman lacak permohonan.'
    : `Paling lambat selesai ${formatDate(jatuhTempo, 'full')}.`;
}

/** The receipt with what happens next and how to keep it. */
export function receiptPanel(receipt: KeptReceipt, machine: Machine = 'izin'): TemplateResult {
  const words = sentWords[machine];
  return html`${receiptTemplate({
    title: words.title,
    numberLabel: words.number,
    number: receipt.nomor,
    body: `${receipt.nama}. ${keepText(receipt)}`,
    rows: receiptRows(receipt),
  })}
    <section class="kph-narrow">
      <h2 class="kph-heading">Selanjutnya</h2>
      <ol class="kph-list kph-list--numbered">
        <li>${words.check} ${dueText(receipt.jatuhTempo)}</li>
        <li>${words.mend}</li>
        <li>Lihat perkembangannya kapan saja di halaman lacak dengan nomor ini dan ${receipt.kodeLacak === null ? 'empat angka terakhir HP' : 'kode lacak'}.</li>
      </ol>
      <p class="portal-actions">
        <a class="kph-button" href="/lacak/">${words.track}</a>
        <button class="kph-button kph-button--secondary" type="button" @click=${() => print()}>Cetak atau simpan PDF</button>
      </p>
    </section>`;
}
