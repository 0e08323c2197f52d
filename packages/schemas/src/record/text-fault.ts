import {finding, type Finding} from '../fault.ts';

/** Lengths of a text in characters, and whether it may have lines. */
export interface TextBounds {
  readonly minLength?: number;
  readonly maxLength: number;
  readonly lines?: boolean;
}

/* eslint-disable no-control-regex -- control characters are what is looked for */
const inLine = /[\u0000-\u0008\u000A-\u001F\u007F]/;
const inArea = /[\u0000-\u0008\u000B-\u001F\u007F]/;
/* eslint-enable no-control-regex */

/** First fault of a text that should be canonical: trimmed, within its lengths, without control characters. */
export function textFault(value: string, {minLength = 1, maxLength, lines}: TextBounds): Finding | undefined {
  const n = value.length > maxLength || value.length < 2 * minLength ? [...value].length : value.length;
  if (value !== value.trim()) return finding('teks.tepi');
  if (n < minLength) return finding('teks.pendek', {min: minLength, n});
  if (n > maxLength) return finding('teks.panjang', {max: maxLength, k: n - maxLength});
  return (lines ? inArea : inLine).test(value) ? finding('teks.kendali') : undefined;
}
