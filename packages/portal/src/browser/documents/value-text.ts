import {formatDate, formatInstant, isInstant, isIsoDate} from '@kepahiang/schemas/dates.js';
import {formatMoney, isMoney} from '@kepahiang/schemas/money.js';
import {valueLabel} from '@kepahiang/schemas/spending/value-labels.js';
import {html, type TemplateResult} from 'lit/html.js';
import {monthLabel} from '../../month-label.ts';
import {referenceOf} from './references.ts';
import {shortTitle} from './kinds.ts';
import {documentName} from './place.ts';
import {kindOf, withoutNull, type Shape} from './shape.ts';

/** Basis points as people read a rate: 150 is 1,5%. */
const percentText = (basisPoints: number): string => `${String(basisPoints / 100).replace('.', ',')}%`;

function documentLink(path: string, id: string): TemplateResult | string {
  const kinds = referenceOf(path)?.kinds ?? [];
  if (kinds.length !== 1) return id.slice(0, 8);
  return html`<a class="kph-link" href="#${documentName(kinds[0]!, id)}">Lihat ${shortTitle(kinds[0]!)}</a>`;
}

function textOf(shape: Shape, value: string, path: string): TemplateResult | string {
  switch (kindOf(shape)) {
    case 'choice':
      return valueLabel(value);
    case 'rupiah':
    case 'sen':
      return isMoney(value) ? formatMoney(value) : value;
    case 'date':
      return isIsoDate(value) ? formatDate(value) : value;
    case 'moment':
      return isInstant(value) ? formatInstant(value) : value;
    case 'month':
      return monthLabel(value);
    case 'document':
      return documentLink(path, value);
    case 'payment':
      return html`<a class="kph-link" href="/bendahara/#${value}">Lihat pembayaran</a>`;
    case 'hash':
      return value.slice(0, 12);
    default:
      return value;
  }
}

/** One value of a document as people read it; a list of texts as a list. */
export function valueText(shape: Shape, value: unknown, path: string): TemplateResult | string {
  const {shape: own} = withoutNull(shape);
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  if (typeof value === 'number')
    return path.endsWith('tarifBp') ? percentText(value) : String(value).replace('.', ',');
  if (typeof value === 'string') return textOf(own, value, path);
  if (!Array.isArray(value) || value.length === 0) return '–';
  return html`<ul class="portal-list">${value.map(one => html`<li>${valueText(own.items ?? {}, one, path)}</li>`)}</ul>`;
}

/** The same in a table whose column says that it is rupiah. */
export function cellValue(shape: Shape, value: unknown, path: string): TemplateResult | string {
  const kind = kindOf(withoutNull(shape).shape);
  if ((kind === 'rupiah' || kind === 'sen') && typeof value === 'string' && isMoney(value))
    return formatMoney(value, {style: 'angka'});
  if (kind === 'date' && typeof value === 'string' && isIsoDate(value)) return formatDate(value, 'short');
  return valueText(shape, value, path);
}
