import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {backLinkTemplate} from '@kepahiang/components/back-link/back-link.html.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {travelPaymentForm} from '@kepahiang/schemas/forms/travel-payment.js';
import {storedDocument} from '@kepahiang/schemas/spending/stored.js';
import {storedKindIds} from '@kepahiang/schemas/spending/stored-kinds.js';
import {html, type TemplateResult} from 'lit/html.js';
import {formBody} from './form-body.ts';
import type {PageOptions} from './layout.ts';

type WorkArea = 'petugas' | 'bendahara' | 'pengawasan';

/** Frame of a page for officers: who is signed in, messages, the work itself. */
function workPage(title: string, area: WorkArea, script: string, content: TemplateResult): PageOptions {
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
function scriptedPage(title: string, area: WorkArea, script: string): PageOptions {
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
/** Treasurers: the cash count and the closing of a month. */
export const closingPage = scriptedPage('Penutupan kas', 'bendahara', 'closing');
/** Treasurers, PPTK, PPK-SKPD, PA and the treasury: the documents of spending. */
export const documentsPage: PageOptions = {
  ...scriptedPage('Dokumen belanja', 'bendahara', 'documents'),
  data: {titles: Object.fromEntries(storedKindIds.map(id => [id, storedDocument(id).definition.title.id]))},
};

/** Examiners and heads of offices: how cashless spending goes. */
export const supervisionPage = scriptedPage('Pengawasan non-tunai', 'pengawasan', 'supervision');
/** Examiners and heads of offices: what the audit rules find. */
export const findingsPage = scriptedPage('Temuan aturan audit', 'pengawasan', 'findings');
/** Examiners: whether the audit trail is sound, and exports. */
export const auditTrailPage = scriptedPage('Jejak audit dan ekspor', 'pengawasan', 'auditTrail');
/** Treasurers: bank and cash book of a month side by side. */
export const reconciliationPage = scriptedPage('Rekonsiliasi bank', 'bendahara', 'reconciliation');
/** Treasurers: upload the statements of the bank. */
export const statementsPage = scriptedPage('Rekening koran', 'bendahara', 'statements');
/** Travellers, PPTK and treasurers: where each official trip stands. */
export const tripsPage = scriptedPage('Perjalanan dinas', 'bendahara', 'trips');

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
