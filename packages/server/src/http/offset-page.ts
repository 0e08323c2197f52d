import {pageLimit} from '@kepahiang/contract/resource.js';
import {cursorOf, limitOf, readCursor} from './page.ts';

/** One page of rows that are all at hand. */
export function pageOf<T>(
  rows: readonly T[],
  query: {readonly setelah?: string | undefined; readonly batas?: string | undefined} | undefined,
): {butir: T[]; berikut: string | null} {
  const from = Number(readCursor(query?.setelah) ?? 0);
  const to = from + limitOf(query?.batas, pageLimit);
  return {butir: rows.slice(from, to), berikut: to < rows.length ? cursorOf(String(to)) : null};
}
