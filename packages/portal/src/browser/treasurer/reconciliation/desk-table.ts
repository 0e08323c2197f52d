import {statusTagTemplate, type StatusTagOptions} from '@kepahiang/components/status-tag/status-tag.html.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {DeskRow, RowAction} from './rows.ts';

/** Rows under one heading, and what a press does; without `act` they are only read. */
export interface DeskTable {
  readonly caption: string;
  readonly rows: readonly DeskRow[];
  readonly empty: string;
  readonly act: ((row: DeskRow) => void) | undefined;
}

const buttonTexts: Readonly<Record<RowAction['kind'], string>> = {
  tick: 'Centang',
  choose: 'Pilih pasangan',
  post: 'Bukukan',
};

const even: ReadonlySet<string> = new Set([
  'MATCHED_EXACT',
  'MATCHED_TAX',
  'MATCHED_GROUP',
  'CASH_WITHDRAWAL',
]);

function toneOf({class: name, action, confirmed}: DeskRow): StatusTagOptions['status'] {
  if (action) return 'warning';
  if (confirmed || even.has(name)) return 'success';
  return name === 'IN_TRANSIT' || name === 'DUPLICATE_BANK' || name === 'RETUR' ? 'neutral' : 'danger';
}

function line(amount: string, isIn: boolean, text: string, note: string): TemplateResult {
  return html`<div>
    <div class="kph-cell--nowrap"><strong>${formatMoney(amount)}</strong> ${isIn ? 'masuk' : 'keluar'}</div>
    <div>${text}</div>
    <span class="kph-ledger-note">${note}</span>
  </div>`;
}

function bankCell({bank}: DeskRow): TemplateResult {
  if (bank.length === 0) return html`<span>Tidak ada di bank</span>`;
  return html`<div>
    ${bank.map(one => line(one.amount, one.dc === 'C', one.remark, formatDate(one.bookingDate, 'short')))}
  </div>`;
}

function bookCell({book}: DeskRow): TemplateResult {
  if (book.length === 0) return html`<span>Tidak ada di BKU</span>`;
  const note = (no: number, date: string): string => `${formatDate(date, 'short')}, nomor ${no}`;
  return html`<div>
    ${book.map(one => line(one.amount, one.side === 'IN', one.uraian, note(one.no, one.tanggal)))}
  </div>`;
}

function whyCell(row: DeskRow, act: DeskTable['act']): TemplateResult {
  const {action, confirmed, why, label, bank} = row;
  const tag = confirmed && row.class === 'MATCHED_FUZZY' ? 'Cocok' : label;
  const about = bank[0]?.remark ?? row.book[0]?.uraian ?? '';
  return html`<div>
    ${statusTagTemplate({status: toneOf(row), text: tag})}
    <div>${why}</div>
    ${confirmed ? html`<span class="kph-ledger-note">${confirmed}</span>` : nothing}
    ${
      action && act
        ? html`<div class="portal-actions">
          <button class="kph-button kph-button--secondary kph-button--small" type="button" @click=${() => act(row)}>
            <span>${buttonTexts[action.kind]}<span class="kph-hidden"> ${about}</span></span>
          </button>
        </div>`
        : nothing
    }
  </div>`;
}

function rowTemplate(row: DeskRow, act: DeskTable['act']): TemplateResult {
  return html`<tr class="kph-focus" role="row" tabindex="-1" data-baris=${row.key} data-tindakan=${(act && row.action?.kind) ?? nothing}>
    <th scope="row" role="rowheader" data-label="Rekening koran">${bankCell(row)}</th>
    <td role="gridcell" data-label="BKU">${bookCell(row)}</td>
    <td role="gridcell" data-label="Kelas dan alasan">${whyCell(row, act)}</td>
  </tr>`;
}

/**
 * Bank and cash book side by side: a grid whose rows take the focus, so that arrow keys can go through them. Classes of
 * the table component make each row a card on a phone.
 */
export function deskTable({caption, rows, empty, act}: DeskTable): TemplateResult {
  return html`<div class="kph-table-frame portal-desk">
    <table class="kph-table" role="grid">
      <caption>${caption}</caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">Rekening koran</th>
          <th scope="col" role="columnheader">BKU</th>
          <th scope="col" role="columnheader">Kelas dan alasan</th>
        </tr>
      </thead>
      <tbody>
        ${
          rows.length > 0
            ? rows.map(row => rowTemplate(row, act))
            : html`<tr role="row"><td role="gridcell" class="kph-table-empty" colspan="3">${empty}</td></tr>`
        }
      </tbody>
    </table>
  </div>`;
}
