import type {FilterDetail} from '@kepahiang/components/filter-bar/filter-bar.js';
import {filterBarTemplate, type FilterSelect} from '@kepahiang/components/filter-bar/filter-bar.html.js';
import {detailsTemplate} from '@kepahiang/components/details/details.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {SpendingDocumentRow} from '@kepahiang/contract/documents.js';
import type {Session} from '@kepahiang/contract/session.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {opdBySlug, opdList} from '@kepahiang/schemas/opd.js';
import {valueLabel} from '@kepahiang/schemas/spending/value-labels.js';
import {isStoredKind, type StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {showUnopened} from '../message.ts';
import {byId, workplace} from '../page-data.ts';
import {cursorOf, pagesTemplate, type Trail} from '../treasurer/pages.ts';
import {client} from './client.ts';
import {kindChoices, kindTitle, shortTitle, stateChoices, writtenBy} from './kinds.ts';
import {documentName, listName, type ListPlace} from './place.ts';
import {stateTag} from './state-tag.ts';

/** What a row is called where it has no number yet. */
function numberLink({kind, id, nomor}: SpendingDocumentRow): TemplateResult {
  return html`<a class="kph-link" href="#${documentName(kind, id)}">${nomor ?? `${shortTitle(kind)} tanpa nomor`}</a>`;
}

function rowOf(row: SpendingDocumentRow) {
  const {kind, skpd, tanggal, subject, amount, state} = row;
  return {
    nomor: numberLink(row),
    jenis: shortTitle(kind),
    tanggal: tanggal === null ? '–' : formatDate(tanggal, 'short'),
    perihal: subject === null ? '–' : valueLabel(subject),
    jumlah: amount === null ? '–' : formatMoney(amount, {style: 'angka'}),
    status: stateTag(state),
    opd: opdBySlug(skpd)?.shortName ?? skpd,
  };
}

function tablePart(rows: readonly SpendingDocumentRow[], {opd}: Session, place: ListPlace): TemplateResult {
  return tableTemplate({
    caption: place.kind ? kindTitle(place.kind) : 'Dokumen belanja, yang terbaru di atas',
    columns: [
      {key: 'nomor', label: 'Nomor'},
      ...(place.kind ? [] : [{key: 'jenis', label: 'Jenis'}]),
      {key: 'tanggal', label: 'Tanggal', nowrap: true},
      {key: 'perihal', label: 'Perihal'},
      {key: 'jumlah', label: 'Jumlah (Rp)', numeric: true},
      {key: 'status', label: 'Status'},
      ...(opd === null ? [{key: 'opd', label: 'OPD'}] : []),
    ],
    rows: rows.map(rowOf),
    empty: 'Tidak ada dokumen yang cocok. Ubah saringannya, atau tulis dokumen baru.',
  });
}

async function drawRows(session: Session, place: ListPlace, trail: Trail = []): Promise<void> {
  const {kind, state, opd} = place;
  try {
    const {butir, berikut} = await client.documents.list({
      query: {
        ...(isStoredKind(kind) && {kind}),
        ...(state && {state}),
        ...(opd && {skpd: opd}),
        ...cursorOf(trail),
      },
    });
    const turn = (to: Trail): void => void drawRows(session, place, to);
    render(
      html`${tablePart(butir, session, place)} ${pagesTemplate(trail, berikut, turn, 'dokumen')}`,
      byId('daftar'),
    );
  } catch (error) {
    showUnopened(error, 'Daftar dokumen belum dapat dibuka');
  }
}

function selects({opd}: Session, place: ListPlace): FilterSelect[] {
  const offices = opdList.map(({slug, shortName}) => ({value: slug, label: shortName}));
  return [
    {name: 'jenis', label: 'Jenis dokumen', options: kindChoices(), value: place.kind},
    {name: 'status', label: 'Status', options: stateChoices(), value: place.state},
    ...(opd === null ? [{name: 'opd', label: 'OPD', options: offices, value: place.opd}] : []),
  ];
}

const newLink = (kind: StoredKindId): TemplateResult =>
  html`<li><a class="kph-link" href="#${kind}/baru">${kindTitle(kind)}</a></li>`;

function newPart(roles: readonly string[]): TemplateResult | typeof nothing {
  const kinds = writtenBy(roles);
  if (kinds.length === 0) return nothing;
  return detailsTemplate({
    summary: 'Tulis dokumen baru',
    body: html`<ul class="kph-list">${kinds.map(newLink)}</ul>`,
  });
}

/** The documents of an office, or of every office, newest first, with filters by kind and state. */
export async function showList(session: Session, place: ListPlace): Promise<void> {
  document.title = 'Dokumen belanja – Bendahara – Kabupaten Kepahiang';
  const onFilter = (event: CustomEvent<FilterDetail>): void => {
    event.preventDefault();
    const {jenis = '', status = '', opd = ''} = event.detail.values;
    const asked = {kind: jenis, state: status, opd};
    // No new page: who filters is still in the list they chose from.
    history.replaceState(null, '', `#${listName(asked)}`);
    void drawRows(session, asked);
  };
  render(
    html`<h1 class="kph-title">Dokumen belanja</h1>
      ${newPart(session.peran)}
      <div @kph-filter=${onFilter}>${filterBarTemplate({label: 'Saring dokumen', selects: selects(session, place)})}</div>
      <div id="daftar" aria-live="polite"></div>`,
    workplace(),
  );
  await drawRows(session, place);
}
