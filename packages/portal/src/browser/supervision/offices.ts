import {detailsTemplate} from '@kepahiang/components/details/details.html.js';
import {statusTagTemplate} from '@kepahiang/components/status-tag/status-tag.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {Supervision} from '@kepahiang/contract/supervision.js';
import {dateWib, formatDate, monthName} from '@kepahiang/schemas/dates.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {rolloutStageLabels, type RolloutStage} from '@kepahiang/schemas/opd/rollout.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {findingsHref, officeName} from './scope.ts';

type OpdState = Supervision['opds'][number];

const stageLabel = (stage: string): string => rolloutStageLabels[stage as RolloutStage] ?? stage;

/** An office that takes part, or has something to look at. */
const isWatched = ({rollout, months, findings}: OpdState): boolean =>
  (rollout !== null && rollout.stage !== 'belum') ||
  findings.length > 0 ||
  months.some(({bookLines}) => bookLines > 0);

function closingText({months}: OpdState, thisMonth: string): TemplateResult | string {
  const over = months.filter(({month, bookLines}) => month < thisMonth && bookLines > 0);
  const open = over.filter(({closing}) => closing !== 'DITUTUP');
  if (over.length === 0) return 'Belum ada bulan yang lewat';
  if (open.length === 0) return statusTagTemplate({status: 'success', text: 'Semua ditutup'});
  const names = open.map(({month}) => monthName(Number(month.slice(5)))).join(', ');
  return html`<div>${statusTagTemplate({status: 'warning', text: `${open.length} belum ditutup`})} ${names}</div>`;
}

function statementText({months}: OpdState): string {
  const last = months.findLast(({statementTo}) => statementTo !== null)?.statementTo;
  return last ? `sampai ${formatDate(last)}` : 'Belum diimpor';
}

function officeRow(opd: OpdState, tahun: string, thisMonth: string) {
  const findings = opd.findings.reduce((sum, {count}) => sum + count, 0);
  const {rollout, skpd} = opd;
  return {
    opd: officeName(skpd),
    tahap: rollout ? `${stageLabel(rollout.stage)}, sejak ${formatDate(rollout.since)}` : 'Belum ditetapkan',
    penutupan: closingText(opd, thisMonth),
    koran: statementText(opd),
    temuan:
      findings > 0
        ? html`<a class="kph-link" href=${findingsHref({tahun, skpd})}>${findings} temuan<span class="kph-hidden"> ${officeName(skpd)}</span></a>`
        : '0',
  };
}

/** Stage of rollout, closing and findings by office; those that have not begun are only named. */
export function officesTemplate({opds}: Supervision, tahun: string): TemplateResult {
  const thisMonth = dateWib(new Date()).slice(0, 7);
  const rest = opds.filter(opd => !isWatched(opd));
  const basis = opds.find(({rollout}) => rollout)?.rollout?.legalBasis;
  return html`<section class="portal-part">
    <h2 class="kph-heading">Tahap penerapan dan penutupan kas</h2>
    ${tableTemplate({
      caption: `OPD yang berjalan, ${tahun}`,
      columns: [
        {key: 'opd', label: 'OPD'},
        {key: 'tahap', label: 'Tahap'},
        {key: 'penutupan', label: 'Penutupan bulan'},
        {key: 'koran', label: 'Rekening koran'},
        {key: 'temuan', label: 'Temuan'},
      ],
      rows: opds.filter(isWatched).map(opd => officeRow(opd, tahun, thisMonth)),
      empty: 'Belum ada OPD yang berjalan.',
    })}
    ${
      rest.length > 0
        ? detailsTemplate({
            summary: `${rest.length} OPD belum menerapkan`,
            body: html`<ul class="portal-list">${rest.map(({name}) => html`<li>${name}</li>`)}</ul>`,
          })
        : nothing
    }
    ${basis === undefined ? nothing : html`<p class="kph-hint">Dasar tahap penerapan: ${basis}</p>`}
  </section>`;
}

/** Spending in cash, newest first. */
export function cashTemplate({cash, cashCount}: Supervision): TemplateResult {
  return html`<section class="portal-part" id="tunai" tabindex="-1">
    <h2 class="kph-heading">Pengecualian tunai</h2>
    ${tableTemplate({
      caption:
        cashCount > cash.length
          ? `${cash.length} dari ${cashCount} belanja tunai, yang terbaru`
          : 'Belanja tunai, yang terbaru di atas',
      columns: [
        {key: 'uraian', label: 'Uraian'},
        {key: 'opd', label: 'OPD'},
        {key: 'tanggal', label: 'Tanggal', type: 'date'},
        {key: 'jumlah', label: 'Jumlah (Rp)', numeric: true},
        {key: 'catatan', label: 'Catatan'},
      ],
      rows: cash.map(({skpd, kind, id, tanggal, amount, uraian}) => ({
        uraian,
        opd: officeName(skpd),
        tanggal,
        jumlah: formatMoney(amount, {style: 'angka'}),
        catatan:
          kind === 'BKU' ? `BKU ${id}` : html`<a class="kph-link" href="/bendahara/#${id}">Pembayaran</a>`,
      })),
      empty: 'Tidak ada belanja tunai yang tercatat.',
    })}
  </section>`;
}

/** Findings of each rule, with the way to them. */
export function findingCounts({opds, rules}: Supervision, tahun: string, skpd: string): TemplateResult {
  const counts = rules.filter(({findings}) => findings > 0);
  return html`${tableTemplate({
    caption: `Temuan terbuka menurut aturan, ${tahun}`,
    columns: [
      {key: 'judul', label: 'Temuan'},
      {key: 'aturan', label: 'Aturan', nowrap: true},
      {key: 'tingkat', label: 'Tingkat'},
      {key: 'opd', label: 'OPD'},
      {key: 'banyak', label: 'Banyaknya', numeric: true},
    ],
    rows: counts.map(({rule, title, level, findings}) => ({
      judul: html`<a class="kph-link" href=${findingsHref({tahun, skpd, aturan: rule})}>${title}</a>`,
      aturan: rule,
      tingkat: level === 'FINDING' ? 'Temuan' : 'Perlu dilihat',
      opd: opds
        .filter(opd => opd.findings.some(one => one.rule === rule))
        .map(opd => officeName(opd.skpd))
        .join(', '),
      banyak: String(findings),
    })),
    empty: 'Tidak ada temuan dari aturan yang dijalankan.',
  })}`;
}
