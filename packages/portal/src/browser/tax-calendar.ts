import '@kepahiang/components/date-field/index.js';
import '@kepahiang/components/print/index.js';
import '@kepahiang/components/tabs/index.js';
import {depositDue} from '@kepahiang/cashless/tax/deadline.js';
import {
  paymentDeadlines,
  taxCalendar,
  type PaymentDeadline,
  type TaxDeadline,
} from '@kepahiang/cashless/tax/calendar.js';
import type {RuleFile} from '@kepahiang/cashless/rules/rules.js';
import type {DateField} from '@kepahiang/components/date-field/date-field.js';
import {dateFieldTemplate} from '@kepahiang/components/date-field/date-field.html.js';
import {printTemplate} from '@kepahiang/components/print/print.html.js';
import {tabsTemplate} from '@kepahiang/components/tabs/tabs.html.js';
import {RateNotFound} from '@kepahiang/cashless/dated.js';
import {dateWib, daysBetween, formatDate, isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {
  calendarRules,
  calendarYears,
  deadlineTable,
  dutyText,
  movedText,
  paymentTable,
  scopeText,
  sourceNote,
} from '../tax-calendar-view.ts';
import {monthLabel} from '../month-label.ts';
import {byId, pageData, workplace} from './page-data.ts';
import {calendarText} from './tax-calendar/calendar-file.ts';

const file = pageData<RuleFile>();
const rules = calendarRules(file);
const today = dateWib(new Date());
const years = calendarYears(file);
const thisYear = Number(today.slice(0, 4));
const year = years.includes(thisYear) ? thisYear : years.at(-1)!;
const calendar = taxCalendar(year, rules);
const months = Array.from({length: 12}, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

function daysText(due: IsoDate): string {
  const days = daysBetween(today, due);
  return days === 0 ? 'hari ini' : days === 1 ? 'besok' : `${days} hari lagi`;
}

function nextPart(): TemplateResult {
  const [first] = calendar.deadlines.filter(({due}) => due >= today);
  const next = calendar.deadlines.filter(({due}) => due === first?.due);
  return html`<section class="kph-card portal-sum" aria-labelledby="berikut">
    <h2 class="kph-heading" id="berikut">Batas berikutnya</h2>
    ${
      first
        ? html`<p class="kph-text"><strong>${formatDate(first.due, 'full')}</strong>, ${daysText(first.due)}</p>
          <ul class="kph-list">
            ${next.map(one => html`<li>${dutyText(one)}. ${scopeText(one)}. Dasar: ${one.legalBasis}. ${movedText(one) ?? nothing}</li>`)}
          </ul>`
        : html`<p class="kph-text">Tidak ada lagi batas tahun ${year} yang dapat disebut. Aturan dan hari libur tahun berikutnya belum dimuat.</p>`
    }
  </section>`;
}

function dueFor({tax, mechanism}: PaymentDeadline, tanggal: IsoDate): IsoDate | undefined {
  try {
    return depositDue({tax, mechanism, tanggal}, rules).due;
  } catch (error) {
    if (error instanceof RateNotFound) return undefined;
    throw error;
  }
}

function paymentPart(paid: IsoDate): TemplateResult {
  try {
    return paymentTable(paymentDeadlines(paid, rules), one => dueFor(one, paid));
  } catch (error) {
    if (!(error instanceof RateNotFound)) throw error;
    return html`<p class="kph-text">Aturan untuk tanggal itu belum dimuat. Tulis tanggal dalam tahun ${years.join(', ')}.</p>`;
  }
}

function onPaid({currentTarget}: Event): void {
  const paid = (currentTarget as HTMLElement).querySelector<DateField>('kph-date-field')!.value;
  if (isIsoDate(paid)) render(paymentPart(paid), byId('mengikuti'));
}

function showMonth(month: string): void {
  const due = calendar.deadlines.filter(one => one.due.startsWith(month));
  render(deadlineTable(`Batas setor dan lapor ${monthLabel(month)}`, due), byId('sebulan'));
}

function download(deadlines: readonly TaxDeadline[]): void {
  const text = calendarText(`Kalender pajak bendahara ${year}`, deadlines, new Date());
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/calendar'}));
  link.download = `kalender-pajak-${year}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function monthPart(chosen: string): TemplateResult {
  return html`<p class="portal-filter">
      <label class="kph-label" for="bulan">Bulan</label>
      <select class="kph-input" id="bulan" @change=${({target}: Event) => showMonth((target as HTMLSelectElement).value)}>
        ${months.map(month => html`<option value=${month} ?selected=${month === chosen}>${monthLabel(month)}</option>`)}
      </select>
    </p>
    <div id="sebulan" aria-live="polite"></div>`;
}

const followPart = html`<div @input=${onPaid} @change=${onPaid}>
    ${dateFieldTemplate({name: 'bayar', label: 'Tanggal pembayaran', value: today, required: true})}
  </div>
  <div id="mengikuti" aria-live="polite"></div>`;

const initial = today.startsWith(String(year)) ? today.slice(0, 7) : months[0]!;
render(
  html`${nextPart()}
    ${tabsTemplate({
      label: 'Cara melihat',
      tabs: [
        {id: 'bulanan', label: 'Satu bulan', content: monthPart(initial)},
        {
          id: 'setahun',
          label: `Tahun ${year}`,
          content: deadlineTable(`Batas setor dan lapor tahun ${year}`, calendar.deadlines),
        },
        {id: 'per-pembayaran', label: 'Menurut pembayaran', content: followPart},
      ],
    })}
    ${sourceNote(file, calendar)}
    <div class="kph-actions">
      <button class="kph-button" type="button" @click=${() => download(calendar.deadlines)}>Unduh kalender (.ics)</button>
    </div>
    ${printTemplate({papers: ['a4', 'f4']})}`,
  workplace(),
);
showMonth(initial);
render(paymentPart(today), byId('mengikuti'));
