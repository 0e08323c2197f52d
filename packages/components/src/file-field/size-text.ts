import {megabytes} from '@kepahiang/schemas/service/file-kind.js';
import {languageOf} from '../texts/words.ts';

/** Size as people read it, rounded up: `391 KB`, `1,4 MB`; number and unit stay on one line. */
export function sizeText(bytes: number, locale?: string): string {
  const text = bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)}\u00a0KB` : `${megabytes(bytes)}\u00a0MB`;
  return languageOf(locale) === 'en' ? text.replace(',', '.') : text;
}
