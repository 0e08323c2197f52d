import type {Field, ListField, SimpleField} from '@kepahiang/schemas/service/types.js';
import {conditionText} from './condition-text.ts';

const plainNames: Readonly<Record<string, string>> = {
  money: 'uang (rupiah)',
  date: 'tanggal',
  datetime: 'tanggal dan jam',
  time: 'jam',
  nik: 'NIK',
  nib: 'NIB',
  nip: 'NIP',
  norm: 'nomor rekam medis',
  phone: 'nomor telepon',
  email: 'alamat email',
  desa: 'desa atau kelurahan',
  geo: 'titik lokasi',
  bool: 'ya atau tidak',
};

/** Decimal comma, as people here write it. */
function shown(value: number): string {
  return String(value).replace('.', ',');
}

function range(low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined) return `${shown(low)} sampai ${shown(high)}`;
  if (low !== undefined) return `paling sedikit ${shown(low)}`;
  return high === undefined ? '' : `paling banyak ${shown(high)}`;
}

function withDetail(name: string, ...details: (string | undefined)[]): string {
  const said = details.filter(Boolean);
  return said.length > 0 ? `${name}: ${said.join('; ')}` : name;
}

function simpleType(field: SimpleField): string {
  switch (field.type) {
    case 'text':
    case 'area':
      return withDetail(
        'teks',
        `${range(field.minLength, field.maxLength)} karakter`,
        field.pattern?.text.id,
      );
    case 'enum':
      return `salah satu: ${field.options.map(({value, label}) => `\`${value}\` ${label.id}`).join(', ')}`;
    case 'choices':
      return `beberapa dari: ${field.options.map(({value, label}) => `\`${value}\` ${label.id}`).join(', ')}`;
    case 'int':
    case 'dec':
      return withDetail(
        field.type === 'int' ? 'bilangan bulat' : 'bilangan',
        range(field.min, field.max),
        field.above === undefined ? undefined : `di atas ${shown(field.above)}`,
        field.below === undefined ? undefined : `di bawah ${shown(field.below)}`,
        field.unit?.id,
      );
    case 'file':
      return withDetail(
        field.multiple ? `berkas, paling banyak ${field.multiple.max}` : 'berkas',
        field.accept.join(', '),
      );
    default:
      return plainNames[field.type] ?? field.type;
  }
}

function listType(field: ListField): string {
  const inner = Array.isArray(field.item)
    ? (field.item as readonly SimpleField[]).map(item => `\`${item.name}\` (${simpleType(item)})`).join(', ')
    : simpleType(field.item as SimpleField);
  return `daftar ${field.itemLabel.id}, ${range(field.min, field.max)}: ${inner}`;
}

/** What may be answered, in Indonesian words. */
export function typeText(field: Field): string {
  return field.type === 'list' ? listType(field) : simpleType(field);
}

/** When an answer must be given, in Indonesian words. */
export function requiredText({required, when}: Field): string {
  const shownWhen = when ? `ditanyakan bila ${conditionText(when)}; ` : '';
  if (required === false) return `${shownWhen}tidak wajib`;
  if (required === undefined || required === true) return `${shownWhen}wajib`;
  return `${shownWhen}wajib bila ${conditionText(required)}`;
}
