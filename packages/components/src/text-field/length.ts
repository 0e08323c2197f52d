import {finding, type Finding} from '@kepahiang/schemas/fault.js';

/** First fault in the length of a text, in characters as people count them; a limit of 0 is none. */
export function lengthFault(text: string, min: number, max: number): Finding | undefined {
  const n = [...text].length;
  if (n < min) return finding('teks.pendek', {min, n});
  return max > 0 && n > max ? finding('teks.panjang', {max, k: n - max}) : undefined;
}
