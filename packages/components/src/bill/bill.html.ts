import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {formatRupiah} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Choice} from '../choice/choice.html.ts';
import type {Content} from '../content.ts';
import {formTemplate} from '../form/form.html.ts';
import {radioGroupTemplate} from '../radio-group/radio-group.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {whenPart} from '../when/when.html.ts';
import {billWords} from './bill.words.ts';

/** One line of a bill. Negative amounts are reductions. */
export interface BillItem {
  readonly name: string;
  /** Second line: period, place, reason of a reduction. */
  readonly detail?: string;
  /** @unit whole rupiah */
  readonly amountRupiah: number | bigint;
  /** How the amount came about: 3 hari × Rp 400.000. */
  readonly quantity?: number;
  readonly unit?: string;
  /** @unit whole rupiah */
  readonly priceRupiah?: number | bigint;
}

/** What is paid for, and how one wants to pay. */
export interface BillOptions {
  readonly title: string;
  readonly titleLevel?: 2 | 3;
  readonly number?: string;
  /** Masked where others may look on. */
  readonly payer?: string;
  readonly items: readonly BillItem[];
  /** The regulation that sets the tariff. */
  readonly legalBasis: string;
  /** Last day to pay, or the moment (ISO 8601 with offset). */
  readonly due?: IsoDate;
  /** Ways to pay; without them the bill is only shown. Posted as `metode`. */
  readonly channels?: readonly Choice[];
  readonly channel?: string;
  readonly channelError?: string;
  /** Where the choice is posted. */
  readonly action?: string;
  readonly hidden?: Readonly<Record<string, string>>;
  /** Beside or below: a link to complain, a note. */
  readonly note?: Content;
  readonly locale?: string;
}

const MINUS = '\u2212';

function money(amount: number | bigint, free: string): string {
  const value = BigInt(amount);
  if (value === 0n) return free;
  return value < 0n ? `${MINUS}${formatRupiah(-value)}` : formatRupiah(value);
}

/** Sum of the lines. @unit whole rupiah */
export function billTotal(items: readonly BillItem[]): bigint {
  return items.reduce((sum, {amountRupiah}) => sum + BigInt(amountRupiah), 0n);
}

function itemPart(item: BillItem, locale: string | undefined): TemplateResult {
  const {name, detail, amountRupiah, quantity, unit = '', priceRupiah} = item;
  const words = wordsFor(billWords, locale);
  const each =
    quantity === undefined || priceRupiah === undefined
      ? undefined
      : say(words.each, {quantity, unit, price: formatRupiah(priceRupiah)}, locale).replace(/ +/g, ' ');
  const notes = [each, detail].filter(Boolean).join(' · ');
  return html`<tr>
    <th scope="row">${name}${notes ? html`<span class="kph-bill-note">${notes}</span>` : nothing}</th>
    <td>${money(amountRupiah, words.free)}</td>
  </tr>`;
}

function channelForm(bill: BillOptions): TemplateResult | typeof nothing {
  const {channels = [], channel, channelError, action, hidden, items, locale} = bill;
  const words = wordsFor(billWords, locale);
  if (channels.length === 0) return nothing;
  if (billTotal(items) <= 0n) return html`<p class="kph-bill-nothing">${words.nothing}</p>`;
  const language = locale ? {locale} : {};
  return formTemplate({
    ...language,
    ...(action && {action}),
    ...(hidden && {hidden}),
    submitText: words.pay,
    errors: channelError ? [{text: channelError, href: '#metode'}] : [],
    body: radioGroupTemplate({
      ...language,
      name: 'metode',
      label: words.channel,
      options: channels,
      required: true,
      ...(channel && {value: channel}),
      ...(channelError && {error: channelError}),
    }),
  });
}

function headPart({number, payer, due, locale}: BillOptions): TemplateResult | typeof nothing {
  if (!number && !payer && !due) return nothing;
  const words = wordsFor(billWords, locale);
  const row = (key: string, value: Content | undefined): TemplateResult | typeof nothing =>
    value ? html`<div><dt>${key}</dt><dd>${value}</dd></div>` : nothing;
  return html`<dl class="kph-bill-head">
    ${row(words.number, number)} ${row(words.payer, payer)} ${row(words.due, due && whenPart(due, {style: 'full', locale}))}
  </dl>`;
}

/** An itemised bill with its total and legal basis, and below it the choice of a way to pay. */
export function billTemplate(bill: BillOptions): TemplateResult {
  const {title, titleLevel = 2, items, legalBasis, note, locale} = bill;
  const words = wordsFor(billWords, locale);
  return html`<section class="kph-bill">
    ${titleLevel === 2 ? html`<h2 class="kph-heading">${title}</h2>` : html`<h3 class="kph-heading">${title}</h3>`}
    <div class="kph-bill-sheet">
      ${headPart(bill)}
      <table class="kph-bill-items">
        <caption class="kph-hidden">${title}</caption>
        <thead>
          <tr>
            <th scope="col">${words.item}</th>
            <th scope="col">${words.amount}</th>
          </tr>
        </thead>
        <tbody>
          ${items.map(item => itemPart(item, locale))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.total}</th>
            <td>${money(billTotal(items), words.free)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="kph-hint kph-bill-basis">${words.basis}: ${legalBasis}</p>
    </div>
    ${note ? html`<div class="kph-bill-remark">${note}</div>` : nothing} ${channelForm(bill)}
  </section>`;
}
