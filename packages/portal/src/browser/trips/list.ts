import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {SpendingDocumentRow} from '@kepahiang/contract/documents.js';
import type {Session} from '@kepahiang/contract/session.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import {html, nothing, render} from 'lit/html.js';
import {stateTag} from '../documents/state-tag.ts';
import {workplace} from '../page-data.ts';
import {cursorOf, pagesTemplate, type Trail} from '../treasurer/pages.ts';
import {client} from './client.ts';
import {nextAct} from './steps.ts';

function nextText(state: string): string {
  const next = nextAct(state);
  return next ? `${next.act}: ${next.who}` : '–';
}

function rowOf({id, nomor, tanggal, subject, state, skpd}: SpendingDocumentRow) {
  return {
    maksud: html`<a class="kph-link" href="#${id}">${subject ?? nomor ?? 'Perjalanan dinas'}</a>`,
    nomor: nomor ?? '–',
    tanggal: tanggal === null ? '–' : formatDate(tanggal, 'short'),
    status: stateTag(state),
    berikutnya: nextText(state),
    opd: opdBySlug(skpd)?.shortName ?? skpd,
  };
}

/** The trips of an office, newest first, each with what comes next and by whom. */
export async function showTrips(session: Session, trail: Trail = []): Promise<void> {
  const {butir, berikut} = await client.documents.list({query: {kind: 'sppd', ...cursorOf(trail)}});
  document.title = 'Perjalanan dinas – Bendahara – Kabupaten Kepahiang';
  const writes = session.peran.includes('PPTK');
  render(
    html`<h1 class="kph-title">Perjalanan dinas</h1>
      ${
        writes
          ? html`<p class="portal-actions">
              <a class="kph-button" href="/bendahara/dokumen/#spt/baru">Tulis SPT</a>
              <a class="kph-button kph-button--secondary" href="/bendahara/dokumen/#sppd/baru">Tulis SPPD</a>
            </p>`
          : nothing
      }
      ${tableTemplate({
        caption: 'Perjalanan, yang terbaru di atas',
        columns: [
          {key: 'maksud', label: 'Maksud'},
          {key: 'nomor', label: 'Nomor SPPD'},
          {key: 'tanggal', label: 'Tanggal', nowrap: true},
          {key: 'status', label: 'Status'},
          {key: 'berikutnya', label: 'Berikutnya'},
          ...(session.opd === null ? [{key: 'opd', label: 'OPD'}] : []),
        ],
        rows: butir.map(rowOf),
        empty: 'Belum ada perjalanan dinas.',
      })}
      ${pagesTemplate(trail, berikut, to => void showTrips(session, to), 'perjalanan dinas')}`,
    workplace(),
  );
}
