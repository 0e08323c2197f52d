import type {Session} from '@kepahiang/contract/session.js';
import {dateWib} from '@kepahiang/schemas/dates.js';
import {opdBySlug, opdList} from '@kepahiang/schemas/opd.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';

/** What a page of supervision is about. */
export interface Scope {
  readonly tahun: string;
  /** Slug of an office; empty for all of them. */
  readonly skpd: string;
  /** Rule of audit; empty for all. */
  readonly aturan: string;
}

/** This year and the two before it. */
export function years(): string[] {
  const now = Number(dateWib(new Date()).slice(0, 4));
  return [now, now - 1, now - 2].map(String);
}

/** What the address asks for, as the links of the dashboard write it. */
export function askedScope(): Scope {
  const asked = new URLSearchParams(location.search);
  return {
    tahun: asked.get('tahun') ?? years()[0]!,
    skpd: asked.get('opd') ?? '',
    aturan: asked.get('aturan') ?? '',
  };
}

/** Address of the findings of a scope. */
export function findingsHref(scope: Partial<Scope>): string {
  const {tahun, skpd, aturan} = scope;
  const asked = Object.entries({tahun, opd: skpd, aturan}).filter(([, value]) => value);
  return `/pengawasan/temuan/?${new URLSearchParams(asked as [string, string][]).toString()}`;
}

/** Short name of an office; a slug that is unknown is shown as it is. */
export const officeName = (slug: string): string => opdBySlug(slug)?.shortName ?? slug;

/** One choice of a filter. */
export type Choice = readonly [value: string, label: string];

/** A list that filters as soon as something is chosen. */
export function filterSelect(
  id: string,
  label: string,
  choices: readonly Choice[],
  value: string,
  onChoice: (value: string) => void,
): TemplateResult {
  const onChange = (event: Event): void => onChoice((event.target as HTMLSelectElement).value);
  return html`<span class="portal-choice"><label class="kph-label" for=${id}>${label}</label>
    <select class="kph-input" id=${id} @change=${onChange}>
      ${choices.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
    </select></span>`;
}

/** Year, and for people above the offices the office. */
export function scopeFilter({opd}: Session, scope: Scope, onChoice: (scope: Scope) => void): TemplateResult {
  const offices: Choice[] = [
    ['', 'Semua OPD'],
    ...opdList.map(({slug, shortName}) => [slug, shortName] as const),
  ];
  return html`${filterSelect(
    'tahun',
    'Tahun',
    years().map(year => [year, year] as const),
    scope.tahun,
    tahun => onChoice({...scope, tahun}),
  )}
  ${opd === null ? filterSelect('opd', 'OPD', offices, scope.skpd, skpd => onChoice({...scope, skpd})) : nothing}`;
}
