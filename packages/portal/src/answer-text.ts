import {formatDate, formatInstant, isInstant, isIsoDate} from '@kepahiang/schemas/dates.js';
import {formatNik} from '@kepahiang/schemas/identifiers/nik.js';
import {formatPhone} from '@kepahiang/schemas/identifiers/phone.js';
import {formatMoney, isMoney} from '@kepahiang/schemas/money.js';
import type {Field} from '@kepahiang/schemas/service/types.js';

/** Finds the words of a place code; the page that shows answers decides where from. */
export type PlaceName = (code: string) => string;

function optionLabel(field: Field, value: string): string {
  return 'options' in field
    ? (field.options.find(option => option.value === value)?.label.id ?? value)
    : value;
}

function textOf(field: Field, value: string, placeName: PlaceName): string {
  switch (field.type) {
    case 'enum':
      return optionLabel(field, value);
    case 'phone':
      return value.startsWith('+62') && !value.includes('•') ? formatPhone(value) : value;
    case 'nik':
      return value.includes('•') ? value : formatNik(value); // to be compared with the card, in groups of four
    case 'date':
      return isIsoDate(value) ? formatDate(value) : value;
    case 'datetime':
      return isInstant(value) ? formatInstant(value) : value;
    case 'time':
      return `${value.replace(':', '.')} WIB`;
    case 'money':
      return isMoney(value) ? formatMoney(value) : value;
    case 'desa':
      return placeName(value);
    default:
      return value;
  }
}

function partsOf(field: Field, row: unknown, placeName: PlaceName): string {
  if (field.type !== 'list') return answerText(field, row, placeName);
  if (!('length' in field.item)) return answerText(field.item, row, placeName);
  const values = row as Record<string, unknown>;
  return field.item
    .filter(item => values[item.name] !== undefined)
    .map(item => answerText(item, values[item.name], placeName))
    .join(', ');
}

/** One answer as people read it: labels instead of keys, dates and numbers in Indonesian, names of files. */
export function answerText(field: Field, value: unknown, placeName: PlaceName): string {
  if (value === undefined || value === null || value === '') return '–';
  if (field.type === 'list')
    return (value as unknown[]).map(row => partsOf(field, row, placeName)).join('\n');
  if (field.type === 'choices') return (value as string[]).map(one => optionLabel(field, one)).join(', ');
  if (field.type === 'file')
    return (Array.isArray(value) ? value : [value]).map(file => (file as {name: string}).name).join('\n');
  if (field.type === 'geo') {
    const {lat, lon} = value as {lat: number; lon: number};
    return [lat, lon].map(degrees => degrees.toFixed(5).replace('.', ',')).join('; ');
  }
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  if (typeof value === 'number') {
    const unit = 'unit' in field && field.unit ? ` ${field.unit.id}` : '';
    return value.toLocaleString('id-ID') + unit;
  }
  return typeof value === 'string' ? textOf(field, value, placeName) : '–';
}
