import type {Session} from '@kepahiang/contract/session.js';
import {bookKeepers} from '@kepahiang/contract/treasurer.js';
import {opdBySlug, opdList} from '@kepahiang/schemas/opd.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';

/** Whether a person keeps the books of an office, and so may change them. */
export function keepsBooks({peran}: Session): boolean {
  return bookKeepers.some(role => peran.includes(role));
}

/** Name of an office by its slug. */
export function officeName(slug: string): string {
  return opdBySlug(slug)?.name ?? slug;
}

/** The list in which those who look at every office choose one; nothing for people of one office. */
export function officeSelect(
  {opd}: Session,
  chosen: string,
  choose: (slug: string) => void,
): TemplateResult | typeof nothing {
  if (opd !== null) return nothing;
  return html`<label class="kph-label" for="opd">Perangkat daerah</label>
    <select class="kph-input" id="opd" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="">Pilih perangkat daerah</option>
      ${opdList.map(one => html`<option value=${one.slug} ?selected=${one.slug === chosen}>${one.name}</option>`)}
    </select>`;
}
