import {cleanDigits} from '../clean.ts';
import {right, wrong, type CheckContext, type Reading} from './reading.ts';
import type {NumberField} from './types.ts';

/** Reads a number with its bounds; forms take a decimal comma and thousands dots. */
export function readNumber(raw: unknown, field: NumberField, context: CheckContext): Reading {
  let value: unknown = raw;
  if (context.mode === 'form' && typeof raw === 'string') {
    const text = cleanDigits(raw);
    const whole = /^-?(?:[0-9]{1,12}|[0-9]{1,3}(?:\.[0-9]{3}){1,3})$/.test(text);
    if (whole) value = Number(text.replaceAll('.', ''));
    else if (field.type === 'dec' && /^-?[0-9]{1,12}(?:,[0-9]{1,6})$/.test(text))
      value = Number(text.replace(',', '.'));
    else return wrong(field.type === 'int' ? 'angka.bulat' : 'angka.bentuk');
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('angka.bentuk');
  if (field.type === 'int' && !Number.isSafeInteger(value)) return wrong('angka.bulat');
  if (field.min !== undefined && value < field.min) return wrong('angka.kecil', {min: field.min});
  if (field.max !== undefined && value > field.max) return wrong('angka.besar', {max: field.max});
  if (field.below !== undefined && value >= field.below) return wrong('angka.di_bawah', {max: field.below});
  if (field.above !== undefined && value <= field.above) return wrong('angka.di_atas', {min: field.above});
  return right(value);
}
