import {rulesOf, type RuleFile, type Rules} from '@kepahiang/cashless/rules/rules.js';
import type {PaymentDeadline, TaxCalendar, TaxDeadline} from '@kepahiang/cashless/tax/calendar.js';
import type {DeadlineRule} from '@kepahiang/cashless/tax/deadline.js';
import {paymentMechanisms, taxLabels, type PaymentMechanism} from '@kepahiang/cashless/tax/names.js';
import {insetTemplate} from '@kepahiang/components/inset/inset.html.js';
import {tableTemplate, type Row} from '@kepahiang/components/table/table.html.js';
import {formatDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {monthLabel} from './month-label.ts';

/** Keys of the rules that the calendar is made of; the page carries these rows and no others. */
const calendarKeys = ['tax.depositDeadline', 'tax.returnDeadline', 'tax.pbjt', 'holidays'] as const;

/** What of a file of rules the calendar needs. */
export function calendarFile({rules, ...file}: RuleFile): RuleFile {
  return {
    ...file,
    rules: Object.fromEntries(calendarKeys.flatMap(key => (rules[key] ? [[key, rules[key]]] : []))),
  };
}

/** Rules out of the data of the page. */
export function calendarRules(file: RuleFile): Rules {
  return rulesOf(file);
}

/** Years whose holidays are loaded, so whose dates can be told. */
export function calendarYears({rules}: RuleFile): number[] {
  return (rules.holidays ?? []).map(({validFrom}) => Number(validFrom.slice(0, 4)));
}

const mechanismLabels: Readonly<Record<PaymentMechanism, string>> = {
  LS: 'LS (lewat SP2D)',
  UP: 'UP, GU, TU (dibayar bendahara)',
  UMUM: 'cara bayar lain',
};

const listOf = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} dan ${words.at(-1)}`;

/** What is to be done: "Setor PPh Pasal 21 dan PPh Pasal 23". */
export function dutyText({kind, taxes}: Pick<TaxDeadline, 'kind' | 'taxes'>): string {
  const names = listOf(taxes.map(tax => taxLabels[tax]));
  return kind === 'DEPOSIT' ? `Setor ${names}` : `Lapor SPT Masa ${names}`;
}

/** Payments it is about: "Pembayaran November 2026, cara bayar lain". */
export function scopeText({kind, paidIn, mechanisms}: TaxDeadline): string {
  const isAll = kind === 'RETURN' || mechanisms.length === paymentMechanisms.length;
  const how = isAll ? 'semua cara bayar' : listOf(mechanisms.map(one => mechanismLabels[one]));
  return `Pembayaran ${monthLabel(paidIn)}, ${how}`;
}

/** Why it is not on the day the law names, or nothing. */
export function movedText({due, unmoved}: TaxDeadline): string | undefined {
  return due === unmoved ? undefined : `Digeser dari ${formatDate(unmoved, 'full')}, karena hari libur.`;
}

function ruleText(rule: DeadlineRule): string {
  switch (rule.kind) {
    case 'SAME_DAY':
      return 'Pada hari pembayaran';
    case 'DAYS_AFTER':
      return `${rule.days} hari sesudah pembayaran`;
    case 'DAY_OF_NEXT_MONTH':
      return `Tanggal ${rule.day} bulan berikutnya`;
    case 'END_OF_NEXT_MONTH':
      return 'Akhir bulan berikutnya';
  }
}

function deadlineRow(one: TaxDeadline): Row {
  const moved = movedText(one);
  return {
    due: formatDate(one.due, 'full'),
    duty: html`<div>${dutyText(one)}${moved ? html`<br /><span class="kph-hint">${moved}</span>` : nothing}</div>`,
    scope: scopeText(one),
    law: one.legalBasis,
  };
}

/** Deadlines as a table. */
export function deadlineTable(caption: string, deadlines: readonly TaxDeadline[]): TemplateResult {
  return tableTemplate({
    caption,
    columns: [
      {key: 'due', label: 'Paling lambat'},
      {key: 'duty', label: 'Kewajiban'},
      {key: 'scope', label: 'Untuk'},
      {key: 'law', label: 'Dasar hukum'},
    ],
    rows: deadlines.map(deadlineRow),
    empty: 'Tidak ada batas waktu pada bulan ini.',
  });
}

/** Deadlines that follow the day of each payment; with their dates where a day is given. */
export function paymentTable(
  deadlines: readonly PaymentDeadline[],
  dueOf?: (one: PaymentDeadline) => IsoDate | undefined,
): TemplateResult {
  return tableTemplate({
    caption: 'Batas setor yang mengikuti tanggal pembayaran',
    columns: [
      {key: 'tax', label: 'Pajak'},
      {key: 'how', label: 'Cara bayar'},
      {key: 'rule', label: 'Batas setor'},
      ...(dueOf ? [{key: 'due', label: 'Paling lambat'}] : []),
      {key: 'law', label: 'Dasar hukum'},
    ],
    rows: deadlines.map(one => {
      const due = dueOf?.(one);
      return {
        tax: taxLabels[one.tax],
        how: mechanismLabels[one.mechanism],
        rule: ruleText(one.rule),
        due: due ? formatDate(due, 'full') : 'Hari liburnya belum dimuat',
        law: one.legalBasis,
      };
    }),
  });
}

/** How far the rules have been held against their source, and what they do not tell. */
export function sourceNote(file: RuleFile, {unknown}: TaxCalendar): TemplateResult {
  const notes = Object.values(file.rules)
    .flatMap(rows => rows.map(({note}) => note))
    .filter(Boolean);
  const missing =
    unknown.length > 0
      ? `Batas untuk pembayaran ${listOf(unknown.map(monthLabel))} belum dapat disebut: aturan atau hari liburnya belum dimuat.`
      : '';
  const pbjt = file.rules['tax.pbjt'] ? '' : 'Batas setor PBJT ditetapkan oleh kabupaten dan belum dimuat.';
  return insetTemplate({
    body: html`<p class="kph-text">Sumber: ${file.title}. Jatuh pada hari libur berarti mundur ke hari kerja berikutnya.</p>
      ${[...notes, missing, pbjt].filter(Boolean).map(note => html`<p class="kph-text">${note}</p>`)}`,
  });
}
