import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {backLinkTemplate} from '@kepahiang/components/back-link/back-link.html.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {travelPaymentForm} from '@kepahiang/schemas/forms/travel-payment.js';
import {html, type TemplateResult} from 'lit/html.js';
import {formBody} from './form-body.ts';
import type {PageOptions} from './layout.ts';

/** Frame of a page for officers: who is signed in, messages, the work itself. */
function workPage(
  title: string,
  area: 'petugas' | 'bendahara',
  script: string,
  content: TemplateResult,
): PageOptions {
  return {
    title,
    area,
    script,
    noindex: true,
    main: html`<div id="akun"></div>
      <div id="pesan" role="alert"></div>
      <noscript
        >${alertTemplate({status: 'warning', title: 'Perlu JavaScript', body: 'Halaman petugas memerlukan JavaScript.'})}</noscript
      >
      ${content}`,
  };
}

/** A page whose content its script brings. While it waits it is headed already, for whoever jumps by headings. */
function scriptedPage(title: string, area: 'petugas' | 'bendahara', script: string): PageOptions {
  const waiting = html`<h1 class="kph-title">${title}</h1>
    <p class="kph-hint" id="memuat">Memuat …</p>`;
  return workPage(title, area, script, html`<div id="kerja">${waiting}</div>`);
}

/** Officers: work list and application page. */
export const officerPage = scriptedPage('Petugas', 'petugas', 'officer');
/** Treasurers: payments. */
export const paymentsPage = scriptedPage('Pembayaran', 'bendahara', 'treasurer');
/** Treasurers: the cash book of a month. */
export const cashBookPage = scriptedPage('Buku kas umum', 'bendahara', 'cashBook');
/** Treasurers: bank and cash book of a month side by side. */
export const reconciliationPage = scriptedPage('Rekonsiliasi bank', 'bendahara', 'reconciliation');
/** Treasurers: upload the statements of the bank. */
export const statementsPage = scriptedPage('Rekening koran', 'bendahara', 'statements');

/** Treasurers: record the payment of an official trip. */
export const recordPage = workPage(
  'Catat pembayaran perjalanan dinas',
  'bendahara',
  'record',
  html`${backLinkTemplate({href: '/bendahara/', text: 'Daftar pembayaran'})}
    <h1 class="kph-title">Catat pembayaran perjalanan dinas</h1>
    ${formTemplate({
      id: 'formulir',
      body: html`${formBody(travelPaymentForm, {values: {}, errors: {}})}
        <section class="kph-card portal-sum" aria-labelledby="hitungan-judul">
          <h2 class="kph-heading" id="hitungan-judul">Jumlah</h2>
          <div id="hitungan" aria-live="polite"></div>
        </section>`,
      submitText: 'Simpan sebagai draf',
    })}`,
);
