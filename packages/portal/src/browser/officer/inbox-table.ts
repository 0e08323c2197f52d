import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {ApplicationRow} from '@kepahiang/contract/applications.js';
import {daysBetween, formatDate, formatInstant, type IsoDate} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {statusTag} from '../application-view.ts';

function dueCell(row: ApplicationRow, today: IsoDate): TemplateResult | string {
  if (row.jatuhTempo === null) return '–';
  const days = daysBetween(today, row.jatuhTempo);
  const date = formatDate(row.jatuhTempo, 'short');
  if (row.status === 'terbit' || row.status === 'selesai') return date;
  // One element: on a phone the cell is one half of a line of a card.
  return html`<span>${date}${days < 0 ? html` <strong class="portal-late">terlambat</strong>` : days === 0 ? html` <strong>hari ini</strong>` : nothing}</span>`;
}

/** What the table of the work list is made from. */
export interface InboxTable {
  readonly caption: string;
  readonly rows: readonly ApplicationRow[];
  readonly today: IsoDate;
  /** Name of a service by its id. */
  readonly serviceName: (id: string) => string;
}

/** Applications with what is due, each leading to its page. */
export function inboxTable({caption, rows, today, serviceName}: InboxTable): TemplateResult {
  return tableTemplate({
    caption,
    columns: [
      {key: 'nomor', label: 'Nomor', nowrap: true},
      {key: 'layanan', label: 'Layanan'},
      {key: 'pemohon', label: 'Pemohon'},
      {key: 'diterima', label: 'Diterima'},
      {key: 'jatuhTempo', label: 'Jatuh tempo'},
      {key: 'status', label: 'Status'},
    ],
    rows: rows.map(row => ({
      nomor: html`<a class="kph-link" href="#${row.nomor}">${row.nomor}</a>`,
      layanan: serviceName(row.layanan),
      pemohon: row.pemohon ?? 'Tanpa nama',
      diterima: formatInstant(row.diterima),
      jatuhTempo: dueCell(row, today),
      status: statusTag(row.status, row.label),
    })),
    empty: 'Belum ada permohonan.',
  });
}
