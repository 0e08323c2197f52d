import {cleanText} from '../clean.ts';
import {right, wrong, type CheckContext, type Reading} from './reading.ts';
import type {TextField} from './types.ts';

/** Reads one or several lines of text. */
export function readText(raw: unknown, field: TextField, context: CheckContext): Reading {
  if (typeof raw !== 'string') return wrong('isian.bentuk');
  let value = context.mode === 'form' ? cleanText(raw.normalize('NFC').replace(/\r\n?/g, '\n')) : raw;
  if (context.mode === 'form' && field.upperCase) value = value.toUpperCase();
  const n = [...value].length;
  if (context.mode === 'strict' && value !== value.trim()) return wrong('teks.tepi');
  const {minLength: min = 1} = field;
  if (n < min) return wrong('teks.pendek', {min, n});
  if (n > field.maxLength) return wrong('teks.panjang', {max: field.maxLength, k: n - field.maxLength});
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000B-\u001F\u007F]/.test(value) || (field.type === 'text' && value.includes('\n')))
    return wrong('teks.kendali');
  if (field.pattern && !new RegExp(field.pattern.source, 'v').test(value)) return wrong(field.pattern.code);
  return right(value);
}
