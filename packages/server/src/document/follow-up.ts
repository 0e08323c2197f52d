import {depositDue} from '@kepahiang/cashless/tax/deadline.js';
import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, type Money} from '@kepahiang/schemas/money.js';
import {taxNames, type TaxName} from '@kepahiang/schemas/spending/kinds.js';
import {entryDate} from '../closing/entry-date.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {linesAbout, postEntry, type NewEntry} from '../store/cash-book-store.ts';
import type {DocumentEventRow, DocumentRow} from '../store/document-store.ts';
import {wholeDocument, type KeptDocument} from './whole.ts';
import {writeTax} from './tax.ts';

const none = moneyOfSen(0n);

/** Events that write in the cash book, by kind. */
const bookEvents: Readonly<Record<string, readonly string[]>> = {
  sp2d: ['cair', 'retur'],
  'tax-deposit': ['bayar'],
};

/** Whether an event writes in the cash book: who sends it holds the book first. */
export const movesBook = (kind: string, event: string): boolean => bookEvents[kind]?.includes(event) === true;

/** SP2D whose money goes to the treasurer, as the book names it. Every other leaves the RKUD for its payee. */
const imprests: Readonly<Record<string, string>> = {
  UP: 'uang persediaan (UP)',
  GU: 'ganti uang (GU)',
  TU: 'tambahan uang (TU)',
};

interface Booking {
  readonly skpd: string;
  readonly day: IsoDate;
  readonly side: 'in' | 'out';
  readonly amount: Money;
  readonly rest: Omit<NewEntry, 'skpd' | 'tanggal' | 'in' | 'out' | 'rekening'>;
}

async function book(db: Db, {skpd, day, side, amount, rest}: Booking, now: Date): Promise<void> {
  const tanggal = await entryDate(db, skpd, day, undefined, now);
  await postEntry(db, {...rest, skpd, tanggal, rekening: null, in: none, out: none, [side]: amount}, now);
}

/** An imprest that arrives at the treasurer's account, or goes back. */
async function bookImprest(
  db: Db,
  row: DocumentRow,
  {event, facts}: DocumentEventRow,
  now: Date,
): Promise<void> {
  const name = imprests[row.variant ?? ''];
  if (name === undefined) return;
  const earlier = await linesAbout(db, row.skpd, 'SP2D', row.id);
  const arrives = event === 'cair';
  await book(
    db,
    {
      skpd: row.skpd,
      day: String(facts?.[arrives ? 'tanggalCair' : 'tanggal']),
      side: arrives ? 'in' : 'out',
      amount: row.amount!,
      rest: {
        uraian: arrives ? `Penerimaan ${name}, SP2D ${row.nomor}` : `Retur ${name}, SP2D ${row.nomor}`,
        bukuPembantu: 'BANK',
        // One that came back and arrives again is another movement of the same SP2D.
        ref: {doc: 'SP2D', id: earlier === 0 ? row.id : `${row.id}/${earlier + 1}`},
        shortRef: row.short_ref,
      },
    },
    now,
  );
}

/** A tax the treasurer withheld goes to the state. One that the treasury withheld never was in this book. */
async function bookDeposit(db: Db, kept: KeptDocument, {facts}: DocumentEventRow, now: Date): Promise<void> {
  const {row} = kept;
  if ((await linesAbout(db, row.skpd, 'PAJAK', row.id)) === 0) return;
  await book(
    db,
    {
      skpd: row.skpd,
      day: String(facts?.['depositedOn']),
      side: 'out',
      amount: row.amount!,
      rest: {
        uraian: `Setoran ${row.variant}`,
        bukuPembantu: 'PAJAK',
        ref: {doc: 'PAJAK', id: row.id},
        shortRef: null,
        ntpn: String(facts?.['ntpn']),
        billing: String(wholeDocument(kept)['billing']),
      },
    },
    now,
  );
}

interface Withheld {
  readonly jenis: string;
  readonly dasar: Money;
  readonly tarifBp: number;
  readonly amount: Money;
  readonly map?: string;
  readonly kjs?: string;
}

/** What the treasury withheld from an SP2D, each a tax on its way to the state; other deductions are none. */
async function recordTaxes(
  context: Context,
  db: Db,
  {row}: KeptDocument,
  paidOn: IsoDate,
  now: Date,
): Promise<void> {
  const withheld = (row.content['potongan'] ?? []) as readonly Withheld[];
  for (const {jenis, dasar, tarifBp, amount, map, kjs} of withheld) {
    const tax = taxNames.find(name => name === (jenis as TaxName));
    if (!tax || map === undefined || kjs === undefined) continue;
    const {due} = depositDue({tax, mechanism: 'LS', tanggal: paidOn}, context.rules);
    const content = {source: row.id, jenis, dasar, tarifBp, amount, map, kjs, masa: paidOn.slice(0, 7), due};
    await writeTax(context, db, {skpd: row.skpd, content}, now);
  }
}

/** Writes what follows from a step: lines of the cash book, and taxes that are on their way. */
export async function followUp(
  context: Context,
  db: Db,
  kept: KeptDocument,
  event: DocumentEventRow,
  now: Date,
): Promise<void> {
  const {kind} = kept.row;
  if (kind === 'tax-deposit' && event.event === 'bayar') await bookDeposit(db, kept, event, now);
  if (kind !== 'sp2d' || !movesBook(kind, event.event)) return;
  await bookImprest(db, kept.row, event, now);
  if (event.event === 'cair' && (kept.row.variant ?? '').startsWith('LS_'))
    await recordTaxes(context, db, kept, String(event.facts?.['tanggalCair']), now);
}
