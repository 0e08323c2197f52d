import {formatMoney, isMoney} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {arrowDown, arrowUp, minus, triangleAlert} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {languageOf, wordsFor} from '../texts/words.ts';
import {statWords} from './stat.words.ts';

/** How a number differs from an earlier one. */
export interface StatChange {
  readonly direction: 'up' | 'down' | 'same';
  /** By how much and since when: "12 sejak kemarin". The direction is said before it. */
  readonly text: string;
  /** Whether that is good or bad news; without it the change is only reported. */
  readonly meaning?: 'good' | 'bad';
}

/** One number that matters. */
export interface StatOptions {
  /** What is counted, where and when: "Permohonan selesai, November 2026". */
  readonly label: string;
  /** A count, or money as canonical text; without it the number is not known yet, which is not zero. */
  readonly value?: number | string;
  /** What stands behind the number: "hari kerja", "%". */
  readonly unit?: string;
  readonly change?: StatChange;
  /** The list behind the number. */
  readonly href?: string;
  /** Something has to be done about it; the label says what. */
  readonly urgent?: boolean;
  readonly locale?: string;
}

/** Numbers that belong together. */
export interface StatGroupOptions {
  readonly stats: readonly StatOptions[];
  readonly title?: string;
  readonly titleLevel?: 2 | 3;
  readonly locale?: string;
}

const arrows = {up: arrowUp, down: arrowDown, same: minus} as const;

function valueText({value, unit, locale}: StatOptions): string {
  if (value === undefined) return '\u2013';
  const language = languageOf(locale) === 'en' ? 'en' : 'id';
  const text =
    typeof value === 'number' ? value.toLocaleString(language) : isMoney(value) ? formatMoney(value) : value;
  const space = unit === '%' ? '' : '\u00a0';
  return (unit ? `${text}${space}${unit}` : text).replace(/^-/, '\u2212');
}

/** A sum that does not fit breaks between its groups of digits, never within one. */
function breakable(text: string): Content {
  const groups = text.split(/(?<=\.)(?=\d)/);
  return groups.length < 3
    ? text
    : groups.map((group, index) => html`${index > 0 ? html`<wbr />` : nothing}${group}`);
}

function changePart({direction, text, meaning}: StatChange, locale: string | undefined): TemplateResult {
  const kind = meaning ? ` kph-stat-change--${meaning}` : '';
  return html`<dd class="kph-stat-change${kind}">
    ${arrows[direction]()}<span>${wordsFor(statWords, locale)[direction]} ${text}</span>
  </dd>`;
}

/** A number with its name, its change in words and with an arrow, and a link to what it counts. It stands in a `<dl>`. */
export function statTemplate(stat: StatOptions): TemplateResult {
  const {label, value, change, href, urgent, locale} = stat;
  const text = valueText(stat);
  return html`<div class="kph-stat ${urgent ? 'kph-stat--urgent' : ''}">
    <dt class="kph-stat-label">
      ${urgent ? triangleAlert() : nothing}${
        href === undefined
          ? label
          : html`<a class="kph-link kph-stat-link" href=${safeHref(href)}>${label}</a>`
      }
    </dt>
    <dd class="kph-stat-value ${text.length > 12 ? 'kph-stat-value--long' : ''}">
      ${breakable(text)}${value === undefined ? html`<span class="kph-hidden"> (${wordsFor(statWords, locale).none})</span>` : nothing}
    </dd>
    ${change ? changePart(change, locale) : nothing}
  </div>`;
}

/** Numbers side by side, below each other on a phone. */
export function statGroupTemplate(group: StatGroupOptions): TemplateResult {
  const {stats, title, titleLevel = 2, locale} = group;
  const heading =
    titleLevel === 2
      ? html`<h2 class="kph-heading">${title}</h2>`
      : html`<h3 class="kph-heading">${title}</h3>`;
  return html`${title ? heading : nothing}
    <dl class="kph-stats">${stats.map(stat => statTemplate(locale ? {locale, ...stat} : stat))}</dl>`;
}
