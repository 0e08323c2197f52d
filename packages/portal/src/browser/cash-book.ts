import '@kepahiang/components/print/index.js';
import '@kepahiang/components/tabs/index.js';
import {ledgerTemplate} from '@kepahiang/components/ledger/ledger.html.js';
import type {Print} from '@kepahiang/components/print/print.js';
import {printTemplate} from '@kepahiang/components/print/print.html.js';
import {statusTagTemplate} from '@kepahiang/components/status-tag/status-tag.html.js';
import type {TabDetail} from '@kepahiang/components/tabs/tabs.js';
import {tabsTemplate} from '@kepahiang/components/tabs/tabs.html.js';
import type {CashBook} from '@kepahiang/contract/payments.js';
import type {Session} from '@kepahiang/contract/session.js';
import {bookReaders} from '@kepahiang/contract/treasurer.js';
import {dateWib, formatDate} from '@kepahiang/schemas/dates.js';
import {keyed} from 'lit/directives/keyed.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {monthLabel} from '../month-label.ts';
import {linked, monthBooks, subBookTabs, type Entry} from './cash-book/books.ts';
import {closedState, type ClosedState} from './cash-book/closed.ts';
import {client} from './closing/client.ts';
import {clearMessage, showUnopened} from './message.ts';
import {workplace} from './page-data.ts';
import {
  needsOffice,
  officeName,
  placeName,
  placePart,
  readPlace,
  type BookPlace,
} from './treasurer/book-place.ts';
import {recentMonths} from './treasurer/recent-months.ts';
import {openWork} from './work-page.ts';

/** What the page has so far: the month at once, its year and its closing a moment later. */
interface Shown {
  readonly place: BookPlace;
  readonly session: Session;
  readonly book: CashBook;
  readonly year?: readonly Entry[];
  readonly closed?: ClosedState;
}

const known = new Map<string, Promise<CashBook>>();

/** The book of a month, asked for once while the page is open. */
function bookOf(month: string, skpd: string | undefined): Promise<CashBook> {
  const name = placeName({skpd, month});
  const asked = known.get(name) ?? client.book.month({query: {month, ...(skpd && {skpd})}});
  known.set(name, asked);
  asked.catch(() => known.delete(name));
  return asked;
}

/** All lines of the year of a month: sub-books begin with what was before it, and corrections come after it. */
async function yearOf({month, skpd}: BookPlace): Promise<Entry[]> {
  const year = month.slice(0, 4);
  const today = dateWib(new Date()).slice(0, 7);
  const months = Array.from({length: 12}, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const asked = months.filter(one => one <= month || one <= today);
  const books = await Promise.all(asked.map(one => bookOf(one, skpd)));
  return books.flatMap(({entries}) => entries);
}

function mainBook({place, book, year = book.entries}: Shown): TemplateResult {
  return ledgerTemplate({
    ...book,
    entries: linked(book.entries, year, place.skpd),
    caption: `Buku kas umum ${monthLabel(book.month)}, ${officeName(book.skpd)} (dalam rupiah)`,
  });
}

function closedPart({closed, place}: Shown): TemplateResult | typeof nothing {
  if (!closed?.closedAt) return nothing;
  const text = `Ditutup ${formatDate(dateWib(new Date(closed.closedAt)))}`;
  return html`<p class="portal-status">
    ${statusTagTemplate({status: 'success', text})}
    <a class="kph-link" href="/bendahara/penutupan/#${placeName({skpd: place.skpd, month: place.month})}">Register penutupan kas</a>
  </p>`;
}

const printOpen = ({detail}: CustomEvent<TabDetail>): void => {
  document.querySelector<Print>('kph-print')!.target = detail.id;
};

function view(shown: Shown): void {
  const {place, session, book, year, closed} = shown;
  const books = year && monthBooks(year, book.month);
  render(
    html`<h1 class="kph-title">Buku kas umum</h1>
      ${placePart(place, session, closed?.until)} ${closedPart(shown)}
      <div id="buku" @kph-tab=${printOpen}>
        ${tabsTemplate({
          label: 'Buku',
          tabs: [
            {id: 'buku-umum', label: 'BKU', content: html`${keyed(book.month, mainBook(shown))}`},
            ...subBookTabs(place, book.skpd, books),
          ],
        })}
      </div>
      ${printTemplate({papers: ['a4', 'f4'], target: 'buku-umum', text: 'Cetak buku ini'})}`,
    workplace(),
  );
}

/** The line an address names, once it is there. */
function goToLine({no, ...place}: BookPlace): void {
  if (no === undefined) return;
  const line = document.getElementById(placeName({...place, no}));
  line?.closest('tr')?.querySelector('details')?.setAttribute('open', '');
  line?.scrollIntoView({block: 'nearest'});
}

let latest: string | undefined;

async function show(place: BookPlace, session: Session): Promise<void> {
  const name = placeName({skpd: place.skpd, month: place.month});
  latest = name;
  const isLatest = (): boolean => latest === name;
  let shown: Shown = {place, session, book: await bookOf(place.month, place.skpd)};
  const more = (part: Partial<Shown>): void => {
    shown = {...shown, ...part};
    if (isLatest()) view(shown);
  };
  if (isLatest()) view(shown);
  goToLine(place);
  more({year: await yearOf(place)});
  goToLine(place);
  if (!bookReaders.some(role => session.peran.includes(role))) return;
  more({closed: await closedState(place.month, recentMonths(), place.skpd)});
}

openWork(async (session, named) => {
  const place = readPlace(named, recentMonths()[0]!);
  clearMessage();
  if (needsOffice(place, session)) {
    render(
      html`<h1 class="kph-title">Buku kas umum</h1>
        ${placePart(place, session)}
        <p class="kph-text">Pilih OPD yang bukunya ingin Anda baca.</p>`,
      workplace(),
    );
    return;
  }
  await show(place, session).catch((error: unknown) => showUnopened(error, 'Buku kas belum dapat dibuka'));
  document.title = 'Buku kas umum – Bendahara – Kabupaten Kepahiang';
});
