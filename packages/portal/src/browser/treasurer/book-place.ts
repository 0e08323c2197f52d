import type {Session} from '@kepahiang/contract/session.js';
import {isOpdSlug, opdBySlug, opdList} from '@kepahiang/schemas/opd.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {monthLabel} from '../../month-label.ts';
import {recentMonths} from './recent-months.ts';

/** Which book a page shows: of an office, of a month, at a line. */
export interface BookPlace {
  /** Named by auditors only; everybody else has one office. */
  readonly skpd: string | undefined;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly no?: number;
}

/** What an address names behind the #: `2026-10`, `2026-10/8`, and for auditors `dinkes/2026-10/8`. */
export function readPlace(named: string, fallbackMonth: string): BookPlace {
  const parts = named.split('/');
  const skpd = isOpdSlug(parts[0] ?? '') ? parts.shift() : undefined;
  const [month = '', no = ''] = parts;
  return {
    skpd,
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : fallbackMonth,
    ...(/^\d{1,7}$/.test(no) && {no: Number(no)}),
  };
}

/** The address of a place behind the #; also the id of its line. */
export function placeName({skpd, month, no}: BookPlace): string {
  return [skpd, month, no].filter(part => part !== undefined).join('/');
}

/** The name of the office of a book. */
export function officeName(slug: string): string {
  return opdBySlug(slug)?.name ?? slug;
}

function officePart(place: BookPlace): TemplateResult {
  const go = ({target}: Event): void => {
    location.hash = placeName({skpd: (target as HTMLSelectElement).value, month: place.month});
  };
  return html`<label class="kph-label" for="opd">OPD</label>
    <select class="kph-input" id="opd" @change=${go}>
      ${place.skpd ? nothing : html`<option value="">Pilih OPD</option>`}
      ${opdList.map(({slug, shortName}) => html`<option value=${slug} ?selected=${slug === place.skpd}>${shortName}</option>`)}
    </select>`;
}

/**
 * Choice of month, and for auditors of the office.
 *
 * @param closedUntil - Last month known to be closed; it and those before it are marked.
 */
export function placePart(place: BookPlace, session: Session, closedUntil?: string): TemplateResult {
  const months = recentMonths();
  const offered = months.includes(place.month) ? months : [place.month, ...months];
  const go = ({target}: Event): void => {
    location.hash = placeName({skpd: place.skpd, month: (target as HTMLSelectElement).value});
  };
  const mark = (month: string): string => (closedUntil && month <= closedUntil ? ' (ditutup)' : '');
  return html`<p class="portal-filter">
    ${session.opd === null ? officePart(place) : nothing}
    <label class="kph-label" for="bulan">Bulan</label>
    <select class="kph-input" id="bulan" @change=${go}>
      ${offered.map(month => html`<option value=${month} ?selected=${month === place.month}>${monthLabel(month)}${mark(month)}</option>`)}
    </select>
  </p>`;
}

/** Whether an auditor has yet to say whose book it is about. */
export function needsOffice(place: BookPlace, session: Session): boolean {
  return session.opd === null && place.skpd === undefined;
}
