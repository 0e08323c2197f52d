import {ledgerTemplate} from '@kepahiang/components/ledger/ledger.html.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import type {CashBook} from '@kepahiang/contract/payments.js';
import {html, render, type TemplateResult} from 'lit/html.js';
import {clearMessage, showUnopened} from './message.ts';
import {byId, workplace} from './page-data.ts';
import {client} from './treasurer/client.ts';
import {lastMonths, monthLabel, monthSelect} from './treasurer/months.ts';
import {openWork} from './work-page.ts';

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
        ${monthSelect(lastMonths()[0]!, month => void show(month))}
        <button class="kph-button kph-button--secondary" type="button" @click=${() => print()}>Cetak</button>
      </p>
      <div id="buku" aria-live="polite"></div>`,
    workplace(),
  );
  await show(lastMonths()[0]!);
});
