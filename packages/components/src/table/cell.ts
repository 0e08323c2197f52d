import {formatDate, formatInstant, isInstant, isIsoDate} from '@kepahiang/schemas/dates.js';
import {formatMoney, isMoney} from '@kepahiang/schemas/money.js';
import {languageOf} from '../texts/words.ts';

/** What a column holds: it decides how values are written, aligned and sorted. */
export type CellType = 'text' | 'number' | 'money' | 'date' | 'instant';

/** A value as data: money as decimal text, dates in ISO 8601. */
export type CellValue = string | number | undefined;

/** Types that stand at the right with figures of one width. */
export function isNumeric(type: CellType | undefined): boolean {
  return type === 'number' || type === 'money';
}

/**
 * A value as people read it in a table: `1.250.000`, `(250.000)` for a negative amount, `24/11/2026`.
 * @source identifiers.md 6.6, visual-style.md 11
 */
export function cellText(value: CellValue, type: CellType | undefined, locale: string): string {
  if (value === undefined) return '';
  const language = languageOf(locale) === 'en' ? 'en' : 'id';
  const text = String(value);
  // What is not of its type is shown as it is: a table must not hide a row because one value is odd.
  if (type === 'number' && text !== '' && Number.isFinite(Number(value)))
    return Number(value).toLocaleString(language);
  if (type === 'money' && isMoney(text)) return formatMoney(text, {style: 'angka', accounting: true});
  if (type === 'date' && isIsoDate(text)) return formatDate(text, 'short');
  if (type === 'instant' && isInstant(text)) return formatInstant(text, language);
  return text;
}

/** What values are compared by: numbers as numbers, text without case and accents. */
export function sortKey(value: CellValue, type: CellType | undefined): string | number {
  if (isNumeric(type)) return value === undefined || value === '' ? -Infinity : Number(value);
  return folded(String(value ?? ''));
}

/** Text as it is searched and sorted: without case and accents. */
export function folded(text: string): string {
  // Most text is plain ASCII; normalising a hundred thousand rows for nothing takes longer than sorting them.
  // eslint-disable-next-line no-control-regex -- the range of ASCII
  const plain = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
}
