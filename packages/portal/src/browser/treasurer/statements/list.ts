import {statusTagTemplate} from '@kepahiang/components/status-tag/status-tag.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {Statement} from '@kepahiang/contract/statements.js';
import {formatInstant} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {pagesTemplate, type Trail} from '../pages.ts';
import {periodText} from './result.ts';

/** One page of the list of statement files. */
export interface StatementList {
  readonly butir: readonly Statement[];
  readonly berikut: string | null;
  readonly trail: Trail;
  /** Address of the page of one file. */
  readonly href: (id: string) => string;
  readonly turn: (trail: Trail) => void;
}

/** Whether the movements of a file are stored, or what is left to do. */
export function stateTag({imported, received, size}: Statement): TemplateResult {
  if (imported) return statusTagTemplate({status: 'success', text: 'Sudah diimpor'});
  return received < size
    ? statusTagTemplate({status: 'neutral', text: 'Belum terkirim seluruhnya'})
    : statusTagTemplate({status: 'warning', text: 'Belum diimpor'});
}

/** How a file is written. */
export function formatText({format, profile}: Pick<Statement, 'format' | 'profile'>): string {
  const name = {MT940: 'MT940', CAMT053: 'CAMT.053'}[format] ?? format;
  return profile ? `${name}, ${profile}` : name;
}

/** Statement files of an office, newest first, each leading to what it came to. */
export function listTemplate({butir, berikut, trail, href, turn}: StatementList): TemplateResult {
  return html`${tableTemplate({
    caption: 'Rekening koran yang pernah diunggah',
    columns: [
      {key: 'berkas', label: 'Berkas'},
      {key: 'format', label: 'Format'},
      {key: 'masa', label: 'Masa'},
      {key: 'baru', label: 'Mutasi baru', numeric: true},
      {key: 'diunggah', label: 'Diunggah'},
      {key: 'status', label: 'Status'},
    ],
    rows: butir.map(one => ({
      berkas: html`<a class="kph-link" href=${href(one.id)}>${one.name}</a>`,
      format: formatText(one),
      masa: (one.result?.statements ?? []).map(({from, to}) => periodText(from, to)).join(', ') || '–',
      baru: one.result ? String(one.result.added) : '–',
      diunggah: `${formatInstant(one.uploadedAt)} oleh ${one.uploadedBy}`,
      status: stateTag(one),
    })),
    empty: 'Belum ada rekening koran.',
  })}
  ${pagesTemplate(trail, berikut, turn, 'rekening koran') ?? nothing}`;
}
