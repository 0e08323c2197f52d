import {
  formatDate,
  formatInstant,
  formatTime,
  isInstant,
  isIsoDate,
  type Instant,
} from '@kepahiang/schemas/dates.js';
import type {Locale} from '@kepahiang/schemas/text.js';
import {html, type TemplateResult} from 'lit';
import {languageOf} from '../texts/words.ts';

/** Language of the dates: English on English pages, Indonesian everywhere else. */
export function dateLocale(locale: string | undefined): Locale {
  return languageOf(locale) === 'en' ? 'en' : 'id';
}

/** How a date is written: `full` with its weekday, `short` for tables, `time` only the time of day. */
export interface WhenOptions {
  readonly style?: 'short' | 'long' | 'full' | 'time';
  readonly locale?: string | undefined;
}

/** A date or a moment in words, in WIB. What is neither stays as it is. */
export function whenText(value: string, {style = 'long', locale}: WhenOptions = {}): string {
  const language = dateLocale(locale);
  if (isIsoDate(value)) return formatDate(value, style === 'time' ? 'long' : style, language);
  if (!isInstant(value)) return value;
  return style === 'time' ? formatTime(value) : formatInstant(value, language);
}

/** A date or a moment for people and for machines. */
export function whenPart(value: string, options: WhenOptions = {}): TemplateResult {
  return html`<time class="kph-when" datetime=${value}>${whenText(value, options)}</time>`;
}

/**
 * The time now. Clocks of cheap phones are wrong: where the server says what time it was when it wrote the page, that
 * time goes on from there.
 */
export function clockFrom(now: Instant | undefined): () => number {
  const offset = now && isInstant(now) ? Date.parse(now) - Date.now() : 0;
  return () => Date.now() + offset;
}
