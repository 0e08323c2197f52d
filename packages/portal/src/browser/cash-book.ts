import {ledgerTemplate} from '@kepahiang/components/ledger/ledger.html.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import type {CashBook} from '@kepahiang/contract/payments.js';
import {addMonths, dateWib, monthName} from '@kepahiang/schemas/dates.js';
import {html, render, type TemplateResult} from 'lit/html.js';
import {clearMessage, showUnopened} from './message.ts';
import {byId, workplace} from './page-data.ts';
import {client} from './treasurer/client.ts';
import {openWork} from './work-page.ts';

const monthLabel = (month: string): string => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;

/** This month and the eleven before it. */
function months(): string[] {
  const first = `${dateWib(new Date()).slice(0, 7)}-01`;
  return Array.from({length: 12}, (_, index) => addMonths(first, -index).slice(0, 7));
}

function bookTemplate(book: CashBook): TemplateResult {
  const office = opdBySlug(book.skpd)?.name ?? book.skpd;
  return ledgerTemplate({...book, caption: `Buku kas umum ${monthLabel(book.month)}, ${office}`});
}

async function show(month: string): Promise<void> {
  clearMessage();
  try {
    render(bookTemplate(await client.payments.cashBook({query: {month}})), byId('buku'));
  } catch (error) {
    showUnopened(error, 'Buku kas belum dapat dibuka');
  }
}

openWork(async () => {
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
});
