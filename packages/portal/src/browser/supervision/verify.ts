import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import {createClient} from '@kepahiang/client/client.js';
import {verifyAudit, type AuditReport} from '@kepahiang/contract/audit.js';
import type {Session} from '@kepahiang/contract/session.js';
import {formatInstant} from '@kepahiang/schemas/dates.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {clearMessage, showFailure} from '../message.ts';
import {byId} from '../page-data.ts';
import {officeName} from './scope.ts';

const client = createClient({resources: {audit: {verify: verifyAudit}}});

/** Who may have the whole trail read. */
const mayVerify = ({peran, opd}: Session): boolean =>
  opd === null && (peran.includes('INSPEKTORAT') || peran.includes('auditor'));

function faultsTable({faults, faultCount}: AuditReport): TemplateResult {
  return tableTemplate({
    caption:
      faultCount > faults.length ? `${faults.length} dari ${faultCount} kelainan` : 'Kelainan yang ditemukan',
    columns: [
      {key: 'teks', label: 'Kelainan'},
      {key: 'kode', label: 'Kode', nowrap: true},
      {key: 'opd', label: 'OPD'},
      {key: 'no', label: 'Nomor catatan', numeric: true},
      {key: 'tempat', label: 'Baris'},
    ],
    rows: faults.map(({code, skpd, no, where, text}) => ({
      teks: text,
      kode: code,
      opd: skpd ? officeName(skpd) : '–',
      no: no ?? '–',
      tempat: html`<span class="portal-hash">${where ?? '–'}</span>`,
    })),
  });
}

const unsound = html`<p class="kph-text">Ada yang menulis di luar aturan. Lakukan ini:</p>
  <ol class="kph-text">
    <li>Jangan memperbaiki apa pun. Perbaikan menghapus bukti.</li>
    <li>Minta pengelola menyalin basis data dan berkas jangkar apa adanya.</li>
    <li>Simpan halaman ini, lalu laporkan kepada Inspektur.</li>
    <li>Ulangi pemeriksaan terhadap salinan jangkar yang disimpan di luar.</li>
  </ol>`;

function reportTemplate(report: AuditReport): TemplateResult {
  const {isSound, checkedAt, chains, faultCount} = report;
  return html`${alertTemplate({
    status: isSound ? 'success' : 'danger',
    live: true,
    title: isSound ? 'Jejak audit utuh' : `Jejak audit tidak utuh: ${faultCount} kelainan`,
    body: isSound
      ? `Diperiksa ${formatInstant(checkedAt)}. Catat ujung setiap rantai dan bandingkan pada pemeriksaan berikutnya.`
      : unsound,
  })}
  ${isSound ? nothing : faultsTable(report)}
  ${tableTemplate({
    caption: 'Rantai setiap OPD',
    columns: [
      {key: 'opd', label: 'OPD'},
      {key: 'catatan', label: 'Catatan', type: 'number'},
      {key: 'keadaan', label: 'Keadaan'},
      {key: 'ujung', label: 'Ujung rantai (SHA-256)'},
    ],
    rows: chains.map(one => ({
      opd: officeName(one.skpd),
      catatan: one.entries,
      keadaan: one.isSound ? 'Utuh' : 'Tidak utuh',
      ujung: html`<code class="portal-hash">${one.hash}</code>`,
    })),
    empty: 'Belum ada yang dicatat.',
  })}`;
}

async function verify(): Promise<void> {
  clearMessage();
  const place = byId('hasil-periksa');
  render(html`<p class="kph-hint" role="status">Memeriksa seluruh catatan …</p>`, place);
  try {
    render(reportTemplate(await client.audit.verify()), place);
  } catch (error) {
    render(nothing, place);
    showFailure(error, 'Jejak audit belum dapat diperiksa');
  }
}

/** The check of the audit trail, for those who may have it read. */
export function verifyPart(session: Session): TemplateResult | typeof nothing {
  if (!mayVerify(session)) return nothing;
  return html`<section class="portal-part">
    <h2 class="kph-heading">Keutuhan jejak audit</h2>
    <p class="kph-text">Setiap baris uang masuk ke satu rantai per OPD. Pemeriksaan membaca seluruh rantai dari awal, lalu membandingkannya dengan barisnya dan dengan jangkar di luar basis data.</p>
    <p><button class="kph-button" type="button" @click=${() => void verify()}>Periksa sekarang</button></p>
    <div id="hasil-periksa"></div>
  </section>`;
}
