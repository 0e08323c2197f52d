import {html, type TemplateResult} from 'lit/html.js';
import {monthLabel} from '../../month-label.ts';
import {recentMonths} from './recent-months.ts';

/** A list of months with its label; `choose` is told the one that was chosen. */
export function monthSelect(month: string, choose: (month: string) => void): TemplateResult {
  const months = recentMonths();
  // An address may name an older one.
  const shown = months.includes(month) ? months : [...months, month];
  return html`<label class="kph-label" for="bulan">Bulan</label>
    <select class="kph-input" id="bulan" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${shown.map(one => html`<option value=${one} ?selected=${one === month}>${monthLabel(one)}</option>`)}
    </select>`;
}
