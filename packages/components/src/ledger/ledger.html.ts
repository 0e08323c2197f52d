import {bankName} from '@kepahiang/schemas/bank.js';
import {formatDate, type Instant, type IsoDate} from '@kepahiang/schemas/dates.js';
import {maskEnd} from '@kepahiang/schemas/hide.js';
import {formatMoney, type Money} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {safeHref} from '../link/safe-href.ts';
import {tableTemplate, type Column, type Row} from '../table/table.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {whenPart} from '../when/when.html.ts';
import {ledgerWords} from './ledger.words.ts';

/** Who was paid. The account is always shown masked to its last four digits. */
export interface LedgerPayee {
  readonly name: string;
  /** Three digits. */
  readonly bankCode?: string;
  readonly accountNo?: string;
}

/** Another line, and where it is. */
export interface LedgerLine {
  readonly no: number;
  readonly href?: string;
}

/** One line of the cash book. Its names are those of the API, so that an answer can be given as it is. */
export interface LedgerEntry {
  /** Without gaps within an office and year. */
  readonly no: number;
  readonly tanggal: IsoDate;
  readonly uraian: string;
  /** Exactly one of `in` and `out` is above zero. */
  readonly in: Money;
  readonly out: Money;
  /** Balance after this line. */
  readonly saldo: Money;
  readonly bukti?: string | null;
  readonly payee?: LedgerPayee | null;
  readonly rekening?: string | null;
  /** Code of the channel: `BIFAST`; an unknown one is shown as it is. */
  readonly channel?: string | null;
  readonly bukuPembantu?: string | null;
  /** Ties the line to the bank statement. */
  readonly shortRef?: string | null;
  readonly ntpn?: string | null;
  readonly postedAt?: Instant | null;
  /** Number of the line this one puts right: a line is never changed. */
  readonly correctsNo?: number | null;
  /** Where that line is. */
  readonly correctsHref?: string | null;
  /** Lines that put this one right. */
  readonly correctedBy?: readonly LedgerLine[];
  /** Id of the line, where links lead to it. */
  readonly anchor?: string;
  /** The document behind it. */
  readonly href?: string | null;
  /** Who did what with it. */
  readonly trailHref?: string | null;
}

/** A cash book of a month. */
export interface LedgerOptions {
  /** Which book, whose and when: "Buku kas umum November 2026, Dinas Kesehatan". */
  readonly caption: string;
  readonly saldoAwal: Money;
  readonly penerimaan: Money;
  readonly pengeluaran: Money;
  readonly saldoAkhir: Money;
  readonly entries: readonly LedgerEntry[];
  /** A box to search in the lines, once the script of `<kph-table>` is there. */
  readonly searchable?: boolean;
  readonly locale?: string;
}

type Words = ReturnType<typeof wordsFor<keyof typeof ledgerWords.id>>;

/** An amount in a column; below zero in parentheses and with the word, for parentheses are easily overlooked. */
function amount(money: Money, words: Words): Content {
  const text = formatMoney(money, {style: 'angka', accounting: true});
  return money.startsWith('-')
    ? html`<span>${text} <span class="kph-ledger-sign">${words.negative}</span></span>`
    : text;
}

/** Nothing where no money moved on that side. */
function side(money: Money, words: Words): Content | undefined {
  return Number(money) === 0 ? undefined : amount(money, words);
}

/** A code in words where it is a known one. */
function codeText(code: string, words: Words): string {
  return (words as Readonly<Record<string, string>>)[code] ?? code;
}

function payeePart({name, bankCode, accountNo}: LedgerPayee): Content {
  if (!accountNo) return name;
  const bank = bankCode ? `${bankName(bankCode)} ` : '';
  return html`${name}<span class="kph-ledger-note">${bank}<span class="kph-nowrap">${maskEnd(accountNo)}</span></span>`;
}

/** The number of another line, as a link where it can be reached. */
function linePart({no, href}: LedgerLine, words: Words): Content {
  const text = say(words.correctsNo, {no: String(no)});
  return href ? html`<a class="kph-link kph-ledger-link" href=${safeHref(href)}>${text}</a>` : text;
}

function correctionFacts(
  {correctsNo, correctsHref, correctedBy = []}: LedgerEntry,
  words: Words,
): (readonly [string, Content])[] {
  const wrong = correctsNo && {no: correctsNo, ...(correctsHref && {href: correctsHref})};
  return [
    ...(wrong ? [[words.corrects, linePart(wrong, words)] as const] : []),
    ...correctedBy.map(line => [words.corrected, linePart(line, words)] as const),
  ];
}

function detailPart(
  entry: LedgerEntry,
  words: Words,
  locale: string | undefined,
): TemplateResult | typeof nothing {
  const {no, shortRef, ntpn, bukuPembantu, postedAt, href, trailHref} = entry;
  const facts: readonly (readonly [string, Content])[] = [
    ...correctionFacts(entry, words),
    ...(shortRef ? [[words.shortRef, shortRef] as const] : []),
    ...(ntpn ? [[words.ntpn, ntpn] as const] : []),
    ...(bukuPembantu ? [[words.book, codeText(bukuPembantu, words)] as const] : []),
    ...(postedAt ? [[words.posted, whenPart(postedAt, {locale})] as const] : []),
  ];
  if (facts.length === 0 && !href && !trailHref) return nothing;
  const link = (address: string, text: string): TemplateResult =>
    html`<a class="kph-link kph-ledger-link" href=${safeHref(address)}
      >${text}<span class="kph-hidden">${say(words.detailsOf, {no: String(no)})}</span></a
    >`;
  return html`<details class="kph-details kph-ledger-details">
    <summary>${words.details}<span class="kph-hidden">${say(words.detailsOf, {no: String(no)})}</span></summary>
    <div>
      <dl class="kph-ledger-facts">
        ${facts.map(([key, value]) => html`<div><dt>${key}</dt><dd>${value}</dd></div>`)}
      </dl>
      ${href ? link(href, words.document) : nothing} ${trailHref ? link(trailHref, words.trail) : nothing}
    </div>
  </details>`;
}

function entryRow(entry: LedgerEntry, words: Words, locale: string | undefined): Row {
  const {no, tanggal, uraian, bukti, payee, rekening, channel, saldo, anchor} = entry;
  return {
    date: html`<span id=${anchor ?? nothing}>${formatDate(tanggal, 'short')}<span class="kph-ledger-note">${say(words.number, {no: String(no)})}</span></span>`,
    evidence: bukti ?? undefined,
    description: html`<div>${uraian}${detailPart(entry, words, locale)}</div>`,
    payee: payee ? html`<div class="kph-ledger-payee">${payeePart(payee)}</div>` : undefined,
    account: rekening ?? undefined,
    method: channel ? codeText(channel, words) : undefined,
    received: side(entry.in, words),
    spent: side(entry.out, words),
    balance: amount(saldo, words),
  };
}

/** Columns that no line fills take no room: a small office has no account codes in its petty cash. */
function columnsOf(entries: readonly LedgerEntry[], words: Words): Column[] {
  const used = (key: 'bukti' | 'payee' | 'rekening' | 'channel'): boolean =>
    entries.some(entry => entry[key]);
  const columns: readonly (Column | false)[] = [
    {key: 'date', label: words.date, nowrap: true},
    used('bukti') && {key: 'evidence', label: words.evidence},
    {key: 'description', label: words.description},
    used('payee') && {key: 'payee', label: words.payee},
    used('rekening') && {key: 'account', label: words.account, nowrap: true},
    used('channel') && {key: 'method', label: words.method},
    {key: 'received', label: words.received, numeric: true},
    {key: 'spent', label: words.spent, numeric: true},
    {key: 'balance', label: words.balance, numeric: true},
  ];
  return columns.filter(column => column !== false);
}

/**
 * A cash book (buku kas umum): opening balance, the lines with the balance after each, totals. Head and first column
 * stay in sight, on a phone each line is a card, on paper head and totals stand on every page.
 * @source Permendagri 77/2020 (buku kas umum)
 */
export function ledgerTemplate(ledger: LedgerOptions): TemplateResult {
  const {caption, saldoAwal, penerimaan, pengeluaran, saldoAkhir, entries, searchable, locale} = ledger;
  const words = wordsFor(ledgerWords, locale);
  const opening: Row = {
    date: html`<b>${words.opening}</b>`,
    balance: html`<b>${amount(saldoAwal, words)}</b>`,
  };
  const none: Row = {date: '', description: words.empty};
  return html`<div class="kph-ledger">
    ${tableTemplate({
      caption,
      columns: columnsOf(entries, words),
      rows: [
        opening,
        ...(entries.length > 0 ? entries.map(entry => entryRow(entry, words, locale)) : [none]),
      ],
      foot: {
        date: words.total,
        received: amount(penerimaan, words),
        spent: amount(pengeluaran, words),
        balance: amount(saldoAkhir, words),
      },
      sticky: true,
      scroll: true,
      ...(searchable && {searchable}),
      ...(locale && {locale}),
    })}
  </div>`;
}
