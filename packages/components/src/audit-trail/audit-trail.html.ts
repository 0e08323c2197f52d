import type {Instant} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import {search} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {whenPart} from '../when/when.html.ts';
import {auditTrailWords} from './audit-trail.words.ts';

/** One value that changed. Identifiers and accounts come masked. */
export interface AuditChange {
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** Something that happened, once and for all. */
export interface AuditEvent {
  readonly at: Instant;
  readonly who: string;
  /** Role in which it was done: "Verifikator". */
  readonly role?: string;
  /** "Meminta perbaikan". */
  readonly what: string;
  readonly note?: string;
  readonly changes?: readonly AuditChange[];
  /** Hash of the event; the first characters are shown, the whole on request. */
  readonly hash?: string;
}

/** Events, latest first. */
export interface AuditTrailOptions {
  readonly title?: string;
  readonly titleLevel?: 2 | 3;
  readonly events: readonly AuditEvent[];
  /** Id of the search box; default `cari-jejak`. */
  readonly id?: string;
  readonly locale?: string;
}

/** Enough characters to compare two prints by eye. */
const SHORT_HASH = 12;

function changesPart(changes: readonly AuditChange[], locale: string | undefined): TemplateResult {
  const words = wordsFor(auditTrailWords, locale);
  const value = (text: string | undefined): string => text || words.blank;
  const row = ({field, before, after}: AuditChange): TemplateResult => html`<tr>
    <th scope="row">${field}</th>
    <td><del>${value(before)}</del></td>
    <td><ins>${value(after)}</ins></td>
  </tr>`;
  return html`<details class="kph-details kph-audit-details">
    <summary>${say(words.changes, {count: changes.length}, locale)}</summary>
    <div class="kph-audit-scroll">
      <table class="kph-audit-changes">
        <thead>
          <tr>
            <th scope="col">${words.field}</th>
            <th scope="col">${words.before}</th>
            <th scope="col">${words.after}</th>
          </tr>
        </thead>
        <tbody>
          ${changes.map(row)}
        </tbody>
      </table>
    </div>
  </details>`;
}

function eventPart(event: AuditEvent, locale: string | undefined): TemplateResult {
  const {at, who, role, what, note, changes = [], hash} = event;
  const words = wordsFor(auditTrailWords, locale);
  return html`<li class="kph-audit-event">
    <p class="kph-audit-what">${what}</p>
    <p class="kph-hint">${who}${role ? html` · ${role}` : nothing} · ${whenPart(at, {locale})}</p>
    ${note ? html`<p class="kph-audit-note">${note}</p>` : nothing}
    ${changes.length > 0 ? changesPart(changes, locale) : nothing}
    ${hash ? html`<p class="kph-audit-hash">${words.hash} <code title=${hash}>${hash.slice(0, SHORT_HASH)}</code></p>` : nothing}
  </li>`;
}

/** Everything inside the element. The search waits for the script; without it there is the whole list. */
export function auditTrailContent(trail: AuditTrailOptions): TemplateResult {
  const {title, titleLevel = 2, events, id = 'cari-jejak', locale} = trail;
  const words = wordsFor(auditTrailWords, locale);
  const name = title ?? words.title;
  return html`${titleLevel === 2 ? html`<h2 class="kph-heading">${name}</h2>` : html`<h3 class="kph-heading">${name}</h3>`}
    <div class="kph-audit-filter">
      <label class="kph-label" for=${id}>${search()} ${words.filter}</label>
      <input class="kph-input kph-input--lg" id=${id} type="search" autocomplete="off" />
      <p class="kph-hint kph-audit-shown" role="status"></p>
    </div>
    ${
      events.length === 0
        ? html`<p class="kph-audit-none">${words.empty}</p>`
        : html`<ol class="kph-audit-events">
            ${events.map(event => eventPart(event, locale))}
          </ol>`
    }`;
}

/** A list of what happened: who, in which role, when, and what changed from what to what. */
export function auditTrailTemplate(trail: AuditTrailOptions): TemplateResult {
  return html`<kph-audit-trail class="kph-audit">${auditTrailContent(trail)}</kph-audit-trail>`;
}
