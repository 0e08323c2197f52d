import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {detailsTemplate} from '@kepahiang/components/details/details.html.js';
import {summaryListTemplate} from '@kepahiang/components/summary-list/summary-list.html.js';
import type {Match, Reconciliation, Unmatched} from '@kepahiang/contract/reconciliations.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {monthLabel} from '../../../month-label.ts';
import {officeName} from '../office.ts';
import {pagesTemplate, type Trail} from '../pages.ts';
import {deskTable} from './desk-table.ts';
import {equationTemplate} from './equation.ts';
import {shortcuts} from './keys.ts';
import {matchRow, unmatchedRow, type DeskRow} from './rows.ts';

/** A list of the API, and how far it has been turned over. */
export interface DeskPage<Line> {
  readonly butir: readonly Line[];
  readonly berikut: string | null;
  readonly trail: Trail;
}

/** Everything the desk shows of a month. */
export interface DeskView {
  readonly month: Reconciliation;
  readonly unmatched: DeskPage<Unmatched>;
  readonly matches: DeskPage<Match>;
  /** Class that is filtered by; empty for all. */
  readonly kelas: string;
  /** What a press on a row does; `undefined` for those who only read. */
  readonly act: ((row: DeskRow) => void) | undefined;
  readonly choose: (kelas: string) => void;
  readonly turn: (list: 'unmatched' | 'matches', trail: Trail) => void;
}

/** Rows of both lists in the order they are shown in. */
export function rowsOf({unmatched, matches}: Pick<DeskView, 'unmatched' | 'matches'>): {
  readonly open: readonly DeskRow[];
  readonly paired: readonly DeskRow[];
} {
  return {open: unmatched.butir.map(unmatchedRow), paired: matches.butir.map(matchRow)};
}

function stateTemplate({month, act}: DeskView): TemplateResult | typeof nothing {
  if (month.closed)
    return alertTemplate({title: 'Bulan ini sudah ditutup', body: 'Rekonsiliasinya hanya dapat dibaca.'});
  if (month.statementTo === null)
    return alertTemplate({
      status: 'warning',
      title: 'Rekening koran bulan ini belum diimpor',
      body: act
        ? html`<a class="kph-link" href="/bendahara/rekening-koran/">Unggah rekening koran</a>, lalu kembali ke sini.`
        : 'Bendahara perlu mengunggahnya lebih dahulu.',
    });
  if (month.unticked > 0)
    return alertTemplate({
      status: 'warning',
      title: `${month.unticked} pasangan menunggu dicentang`,
      body: 'Bulan ini belum dapat ditutup sebelum semuanya dicentang.',
    });
  return nothing;
}

function factsTemplate({month: {account, statementTo, from, to}}: DeskView): TemplateResult {
  const until = statementTo ? `sampai ${formatDate(statementTo)}` : 'belum ada untuk bulan ini';
  return html`<p>
    Rekening <span class="portal-number">${account}</span>. Baris ${formatDate(from)} sampai ${formatDate(to)}.
    Rekening koran: ${until}.
  </p>`;
}

function keysTemplate(): TemplateResult {
  const rows = shortcuts.map(([key, value]) => ({key, value}));
  return html`<p>
      Dengan papan ketik: <kbd>↓</kbd> <kbd>↑</kbd> berpindah baris, <kbd>Enter</kbd> mencentang, <kbd>B</kbd>
      membukukan, <kbd>L</kbd> ke tindakan berikutnya.
    </p>
    ${detailsTemplate({
      summary: 'Semua tombol pintas',
      body: html`<p class="kph-hint">Berlaku saat fokus berada di sebuah baris meja rekonsiliasi.</p>
        ${summaryListTemplate({rows})}`,
    })}`;
}

function filterTemplate({month: {classes}, kelas, choose}: DeskView): TemplateResult {
  const count = (bank: number, book: number): string => `${bank} bank, ${book} BKU`;
  const bank = classes.reduce((sum, one) => sum + one.bank, 0);
  const book = classes.reduce((sum, one) => sum + one.book, 0);
  return html`<p class="portal-filter">
    <label class="kph-label" for="kelas">Kelas</label>
    <select class="kph-input" id="kelas" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${kelas === ''}>Semua (${count(bank, book)})</option>
      ${classes.map(one => html`<option value=${one.class} ?selected=${one.class === kelas}>${one.label} (${count(one.bank, one.book)})</option>`)}
    </select>
  </p>`;
}

function listTemplate(view: DeskView, list: 'unmatched' | 'matches'): TemplateResult | typeof nothing {
  const {act, kelas, turn} = view;
  const isOpen = list === 'unmatched';
  const {trail, berikut} = view[list];
  const rows = isOpen ? rowsOf(view).open : rowsOf(view).paired;
  if (kelas !== '' && rows.length === 0 && trail.length === 0) return nothing;
  const caption = isOpen ? 'Belum berpasangan' : 'Berpasangan';
  const empty = isOpen ? 'Semua baris sudah berpasangan.' : 'Belum ada pasangan.';
  const go = (to: Trail): void => turn(list, to);
  return html`${deskTable({caption, rows, empty, act})}
  ${pagesTemplate(trail, berikut, go, isOpen ? 'yang belum berpasangan' : 'pasangan')}`;
}

/** The reconciliation of a month: the equation, and the desk with bank and cash book side by side. */
export function deskTemplate(view: DeskView): TemplateResult {
  const {month, act} = view;
  return html`<h2 class="kph-heading" id="judul-bulan" tabindex="-1">
      ${monthLabel(month.month)}, ${officeName(month.skpd)}
    </h2>
    ${factsTemplate(view)} ${stateTemplate(view)} ${equationTemplate(month)}
    <h2 class="kph-heading">Meja rekonsiliasi</h2>
    ${act ? html`<div class="portal-tasks">${keysTemplate()}</div>` : nothing} ${filterTemplate(view)}
    <div id="meja">${listTemplate(view, 'unmatched')} ${listTemplate(view, 'matches')}</div>`;
}
