import {longKodeRekening, shortKodeRekening} from '@kepahiang/schemas/identifiers/kode-rekening.js';
import type {ColumnType, ExportColumn, ExportTable} from '../table.ts';
import type {SipdColumn, SipdShape} from './profile.ts';
import {sipdFields, type SipdField, type SipdRecord, type SipdRegister} from './record.ts';

function dateText(date: string, format: SipdShape['date']): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (format === 'YYYY-MM-DD') return date;
  return [day, month, year].join(format === 'DD/MM/YYYY' ? '/' : '-');
}

function moneyText(money: string, format: SipdShape['money']): string {
  if (format === 'WHOLE') return money.replace(/\.00$/, '');
  return format === 'COMMA' ? money.replace('.', ',') : money;
}

function textOf(field: SipdField, value: string, shape: SipdShape): string {
  if (sipdFields[field].type === 'date') return dateText(value, shape.date);
  if (sipdFields[field].type === 'money') return moneyText(value, shape.money);
  if (field !== 'rekening') return value;
  return shape.rekening === 'LONG' ? longKodeRekening(value) : (shortKodeRekening(value) ?? value);
}

/** Only what stays canonical keeps its type; what SIPD wants otherwise is text of that form. */
function typeOf(field: SipdField, {money, date}: SipdShape): ColumnType {
  const {type} = sipdFields[field];
  if (type === 'money' && money === 'CANONICAL') return 'money';
  return type === 'date' && date === 'YYYY-MM-DD' ? 'date' : 'text';
}

function columnOf({title, field}: SipdColumn, index: number, shape: SipdShape): ExportColumn<SipdRecord> {
  return {
    kode: `${String(index + 1).padStart(2, '0')}_${field}`,
    title: {id: title, en: title},
    type: typeOf(field, shape),
    value: record => {
      const value = record[field];
      return value ? textOf(field, value, shape) : value;
    },
  };
}

/**
 * The table of a register as the profile has it, for `exportFile`. Nothing is masked: it goes to SIPD, which pays to these
 * accounts; it is not for readers.
 *
 * @param shape - `sipdShapeAt(profile, date)`.
 * @throws RangeError when the profile does not have the register
 */
export function sipdTable(register: SipdRegister, shape: SipdShape): ExportTable<SipdRecord> {
  const columns = shape.registers[register];
  if (!columns) throw new RangeError(`Profil SIPD ini tidak memuat register ${register}.`);
  const name = `sipd_${register.toLowerCase()}`;
  return {
    kode: name,
    title: {id: `Register ${register} untuk SIPD`, en: `Register ${register} for SIPD`},
    columns: columns.map((column, index) => columnOf(column, index, shape)),
  };
}
