import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {Statement} from '@kepahiang/contract/statements.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {formatDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import {formatMoney, type Money} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {textOfFault} from '../failure.ts';
import {monthLabel} from '../../../month-label.ts';

type Result = NonNullable<Statement['result']>;

const figure = (amount: Money | null): string =>
  amount === null ? 'tidak disebut' : formatMoney(amount, {style: 'angka', accounting: true});

/** Days that a statement covers. */
export function periodText(from: IsoDate | null, to: IsoDate | null): string {
  if (!from || !to) return 'tidak disebut';
  return from === to ? formatDate(from, 'short') : `${formatDate(from, 'short')}–${formatDate(to, 'short')}`;
}

function sumsTemplate({statements}: Result): TemplateResult {
  return tableTemplate({
    caption: 'Isi berkas (Rp)',
    columns: [
      {key: 'masa', label: 'Masa'},
      {key: 'awal', label: 'Saldo awal', numeric: true},
      {key: 'kredit', label: 'Kredit', numeric: true},
      {key: 'debit', label: 'Debit', numeric: true},
      {key: 'akhir', label: 'Saldo akhir', numeric: true},
      {key: 'mutasi', label: 'Mutasi', numeric: true},
    ],
    rows: statements.map(one => ({
      masa: periodText(one.from, one.to),
      awal: figure(one.opening),
      kredit: figure(one.credits),
      debit: figure(one.debits),
      akhir: figure(one.closing),
      mutasi:
        one.notBooked > 0 ? `${one.entries}, belum dibukukan bank ${one.notBooked}` : String(one.entries),
    })),
  });
}

/** Lines that could not be read: where they are in the file, and what to do. */
function linesTemplate(caption: string, lines: readonly {line: number; text: string}[]): TemplateResult {
  return tableTemplate({
    caption,
    columns: [
      {key: 'baris', label: 'Baris', nowrap: true},
      {key: 'sebab', label: 'Yang perlu diperiksa'},
    ],
    rows: lines.map(({line, text}) => ({baris: `Baris ${line}`, sebab: text})),
  });
}

function unreadTemplate({unread}: Result): TemplateResult | typeof nothing {
  if (unread.total === 0) return nothing;
  const {length} = unread.lines;
  const caption =
    length < unread.total
      ? `Baris yang tidak terbaca: ${length} pertama dari ${unread.total}`
      : `Baris yang tidak terbaca: ${unread.total}`;
  return linesTemplate(caption, unread.lines);
}

function warningTemplate({code, diff, text}: Result['warnings'][number]): TemplateResult {
  const sum = diff === null ? '' : formatMoney(diff.replace('-', ''));
  const gap =
    sum && ` Saldo awal berkas ini ${sum} ${diff?.startsWith('-') ? 'lebih kecil' : 'lebih besar'}.`;
  const title =
    {GAP: 'Ada masa yang terlewat', CLOSED_MONTH: 'Bulan yang sudah ditutup'}[code] ?? 'Perlu dilihat';
  return alertTemplate({status: 'warning', title, body: `${text}${gap}`});
}

function monthLinks({statements}: Result): TemplateResult | typeof nothing {
  const months = [
    ...new Set(statements.flatMap(one => [one.from, one.to]).flatMap(day => day?.slice(0, 7) ?? [])),
  ];
  if (months.length === 0) return nothing;
  return html`<p class="portal-actions">
    ${months.map(month => html`<a class="kph-button" href="/bendahara/rekonsiliasi/#${month}">Rekonsiliasi ${monthLabel(month)}</a>`)}
  </p>`;
}

/** What importing a file came to. */
export function resultTemplate(result: Result, {links = true, live = false} = {}): TemplateResult {
  const {added, known, warnings} = result;
  return html`${alertTemplate({
    status: 'success',
    title: `${added} mutasi baru, ${known} sudah tersimpan`,
    live,
    body:
      added === 0
        ? 'Semua mutasi berkas ini sudah ada, sehingga tidak ada yang ditambahkan.'
        : 'Mutasi baru siap dicocokkan dengan buku kas umum.',
  })}
  ${warnings.map(warningTemplate)} ${sumsTemplate(result)} ${unreadTemplate(result)}
  ${links ? monthLinks(result) : nothing}`;
}

const lineOf = ({path}: Fault): number => Number(/^baris\.(\d+)$/.exec(path)?.[1] ?? 0);

/** Why a file was refused as a whole: the difference, what to do, and the lines that could not be read. */
export function refusalTemplate(message: string, faults: readonly Fault[]): TemplateResult {
  const whole = faults.filter(fault => lineOf(fault) === 0).map(textOfFault);
  const lines = faults.filter(fault => lineOf(fault) > 0);
  return html`${alertTemplate({
    status: 'danger',
    title: 'Rekening koran ditolak, tidak ada yang disimpan',
    live: true,
    body: whole.length > 0 ? html`${whole.map(text => html`<p>${text}</p>`)}` : message,
  })}
  ${
    lines.length > 0
      ? linesTemplate(
          `Baris yang tidak terbaca: ${lines.length}`,
          lines.map(fault => ({line: lineOf(fault), text: String(fault.params?.['x'] ?? '')})),
        )
      : nothing
  }`;
}
