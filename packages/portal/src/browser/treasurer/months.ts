import {addMonths, dateWib, monthName} from '@kepahiang/schemas/dates.js';
import {html, type TemplateResult} from 'lit/html.js';

/** A month for people: `2026-10` as `Oktober 2026`. */
export function monthLabel(month: string): string {
  return `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
}

/** This month and the eleven before it, newest first, as `YYYY-MM`. */
export function lastMonths(now = new Date()): string[] {
  const first = `${dateWib(now).slice(0, 7)}-01`;
  return Array.from({length: 12}, (_, index) => addMonths(first, -index).slice(0, 7));
}

/** A list of months with its label; `choose` is told the one that was chosen. */
export function monthSelect(month: string, choose: (month: string) => void): TemplateResult {
  const months = lastMonths();
  // An address may name an older one.
  const shown = months.includes(month) ? months : [...months, month];
  return html`<label class="kph-label" for="bulan">Bulan</label>
    <select class="kph-input" id="bulan" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${shown.map(one => html`<option value=${one} ?selected=${one === month}>${monthLabel(one)}</option>`)}
    </select>`;
}
