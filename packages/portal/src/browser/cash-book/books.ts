import type {CashBookMonth} from '@kepahiang/cashless/bku.js';
import type {InSubBook, SubBookPosting} from '@kepahiang/cashless/bku/posting.js';
import {booksOfMonth, type BooksOfMonth} from '@kepahiang/cashless/bku/sub-book.js';
import {ledgerTemplate, type LedgerEntry, type LedgerLine} from '@kepahiang/components/ledger/ledger.html.js';
import type {Tab} from '@kepahiang/components/tabs/tabs.html.js';
import type {CashBook} from '@kepahiang/contract/payments.js';
import {html, type TemplateResult} from 'lit/html.js';
import {monthLabel} from '../../month-label.ts';
import {officeName, placeName, type BookPlace} from '../treasurer/book-place.ts';

/** A line as the API gives it. */
export type Entry = CashBook['entries'][number];
/** A line as the sub-books read it. */
type Line = SubBookPosting & Omit<Entry, 'bukuPembantu' | 'ref'>;

/** The API names one book for a line. Only what is in `TUNAI` is cash; all else moved the bank, as in the register. */
function subBookOf({bukuPembantu, ref, no}: Entry): InSubBook {
  switch (bukuPembantu) {
    case 'TUNAI':
      return {bukuPembantu};
    case 'PAJAK':
    case 'PANJAR':
      return {bukuPembantu, kas: 'BANK', ref: ref ?? {doc: bukuPembantu, id: String(no)}};
    case 'RINCIAN_OBJEK':
      return {bukuPembantu, kas: 'BANK'};
    default:
      return {bukuPembantu: 'BANK'};
  }
}

/** The books of a month out of the lines of its year. */
export function monthBooks(year: readonly Entry[], month: string): BooksOfMonth<Line> {
  return booksOfMonth(
    year.map((entry): Line => ({...entry, ...subBookOf(entry)})),
    month,
  );
}

/** Adds to the lines of a month where they are and which lines correct which. */
export function linked(
  entries: readonly Entry[],
  year: readonly Entry[],
  skpd: string | undefined,
): LedgerEntry[] {
  const byNo = new Map(year.map(entry => [entry.no, entry]));
  const nameOf = ({tanggal, no}: Entry): string => placeName({skpd, month: tanggal.slice(0, 7), no});
  const lineOf = (entry: Entry): LedgerLine => ({no: entry.no, href: `#${nameOf(entry)}`});
  return entries.map(entry => {
    const wrong = entry.correctsNo === null ? undefined : byNo.get(entry.correctsNo);
    return {
      ...entry,
      anchor: nameOf(entry),
      correctsHref: wrong ? `#${nameOf(wrong)}` : null,
      correctedBy: year.filter(one => one.correctsNo === entry.no).map(lineOf),
    };
  });
}

type Month = Omit<CashBookMonth<Line>, 'entries'> & {readonly entries: readonly LedgerEntry[]};

/** A sub-book has no bank remark, and its lines are links to those of the cash book. */
function plain(book: CashBookMonth<Line>): Month {
  return {
    ...book,
    entries: book.entries.map(({no, tanggal, uraian, rekening, in: received, out, saldo, shortRef}) => ({
      ...{no, tanggal, uraian, in: received, out, saldo, shortRef},
      ...(rekening && {rekening}),
    })),
  };
}

function subBook(
  name: string,
  {month}: BookPlace,
  office: string,
  book: CashBookMonth<Line>,
): TemplateResult {
  return ledgerTemplate({
    ...plain(book),
    caption: `${name} ${monthLabel(month)}, ${officeName(office)} (dalam rupiah)`,
  });
}

function accountBooks(place: BookPlace, office: string, {rincianObjek}: BooksOfMonth<Line>): TemplateResult {
  const used = rincianObjek.filter(({book}) => book.entries.length > 0 || book.saldoAkhir !== '0.00');
  return used.length === 0
    ? html`<p class="kph-text">Belum ada belanja sampai bulan ini.</p>`
    : html`${used.map(({rekening, book}) => subBook(`Rincian objek ${rekening}`, place, office, book))}`;
}

/** The tabs of the sub-books; without the lines of the year they say that these are on their way. */
export function subBookTabs(place: BookPlace, office: string, books: BooksOfMonth<Line> | undefined): Tab[] {
  const waiting = html`<p class="kph-hint">Memuat entri setahun …</p>`;
  const tab = (id: string, label: string, name: string, book: CashBookMonth<Line> | undefined): Tab => ({
    id,
    label,
    content: book ? subBook(name, place, office, book) : waiting,
  });
  return [
    tab('buku-bank', 'Bank', 'Buku pembantu bank', books?.bank),
    tab('buku-tunai', 'Kas tunai', 'Buku pembantu kas tunai', books?.tunai),
    tab('buku-pajak', 'Pajak', 'Buku pembantu pajak', books?.pajak),
    tab('buku-panjar', 'Panjar', 'Buku pembantu panjar', books?.panjar),
    {
      id: 'buku-rincian-objek',
      label: 'Rincian objek',
      content: books ? accountBooks(place, office, books) : waiting,
    },
  ];
}
