import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import {summaryListTemplate} from '@kepahiang/components/summary-list/summary-list.html.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import type {CashBook} from '@kepahiang/contract/payments.js';
import {addMonths, dateWib, formatDate, monthName} from '@kepahiang/schemas/dates.js';
import {formatMoney, type Money} from '@kepahiang/schemas/money.js';
import {html, render, type TemplateResult} from 'lit/html.js';
import {failureText} from './api.ts';
import {clearMessage, showMessage} from './message.ts';
import {officerSession} from './officer-session.ts';
import {byId, workplace} from './page-data.ts';
import {client} from './treasurer/client.ts';

const number = (amount: Money): string =>
  amount === '0.00' ? '–' : formatMoney(amount, {style: 'angka', accounting: true});
const monthLabel = (month: string): string => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;

/** This month and the eleven before it. */
function months(): string[] {
  const first = `${dateWib(new Date()).slice(0, 7)}-01`;
  return Array.from({length: 12}, (_, index) => addMonths(first, -index).slice(0, 7));
}

function bookTemplate(book: CashBook): TemplateResult {
  return html`${summaryListTemplate({
    title: `${opdBySlug(book.skpd)?.name ?? book.skpd}, ${monthLabel(book.month)}`,
    titleLevel: 2,
    rows: [
      {key: 'Saldo awal', value: formatMoney(book.saldoAwal)},
      {key: 'Penerimaan', value: formatMoney(book.penerimaan)},
      {key: 'Pengeluaran', value: formatMoney(book.pengeluaran)},
      {key: 'Saldo akhir', value: formatMoney(book.saldoAkhir)},
    ],
  })}
    ${tableTemplate({
      caption: `Buku kas umum ${monthLabel(book.month)}, dalam rupiah`,
      columns: [
        {key: 'no', label: 'No.', numeric: true},
        {key: 'tanggal', label: 'Tanggal', nowrap: true},
        {key: 'uraian', label: 'Uraian'},
        {key: 'rekening', label: 'Kode rekening', nowrap: true},
        {key: 'in', label: 'Penerimaan', numeric: true},
        {key: 'out', label: 'Pengeluaran', numeric: true},
        {key: 'saldo', label: 'Saldo', numeric: true},
      ],
      rows: book.entries.map(entry => ({
        no: String(entry.no),
        tanggal: formatDate(entry.tanggal, 'short'),
        uraian: html`${entry.uraian}${entry.shortRef ? html` <span class="kph-hint">${entry.shortRef}</span>` : ''}`,
        rekening: entry.rekening ?? '–',
        in: number(entry.in),
        out: number(entry.out),
        saldo: formatMoney(entry.saldo, {style: 'angka', accounting: true}),
      })),
      foot: {
        no: 'Jumlah',
        tanggal: '',
        uraian: '',
        rekening: '',
        in: number(book.penerimaan),
        out: number(book.pengeluaran),
        saldo: formatMoney(book.saldoAkhir, {style: 'angka'}),
      },
      empty: 'Belum ada catatan pada bulan ini.',
    })}`;
}

async function show(month: string): Promise<void> {
  clearMessage();
  try {
    render(bookTemplate(await client.payments.cashBook({query: {month}})), byId('buku'));
  } catch (error) {
    showMessage('danger', 'Buku kas belum dapat dibuka', failureText(error).text);
  }
}

await officerSession();
render(
  html`<h1 class="kph-title">Buku kas umum</h1>
    <p class="portal-filter">
      <label class="kph-label" for="bulan">Bulan</label>
      <select class="kph-input" id="bulan" @change=${(event: Event) => void show((event.target as HTMLSelectElement).value)}>
        ${months().map(month => html`<option value=${month}>${monthLabel(month)}</option>`)}
      </select>
      <button class="kph-button kph-button--secondary" type="button" @click=${() => print()}>Cetak</button>
    </p>
    <div id="buku" aria-live="polite"></div>`,
  workplace(),
);
await show(months()[0]!);
