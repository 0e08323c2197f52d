import {documentReaders} from '@kepahiang/contract/documents.js';
import type {Session} from '@kepahiang/contract/session.js';
import {bookReaders} from '@kepahiang/contract/treasurer.js';

/** Pages that only some roles may open. */
const readersOf: Readonly<Record<string, readonly string[]>> = {
  '/bendahara/dokumen/': documentReaders,
  '/bendahara/penutupan/': bookReaders,
  '/bendahara/perjalanan/': documentReaders,
  '/bendahara/rekening-koran/': bookReaders,
  '/bendahara/rekonsiliasi/': bookReaders,
};

/** Takes links out of the navigation that lead the signed-in person to a refusal. */
export function hideForeignLinks({peran}: Session): void {
  for (const [href, roles] of Object.entries(readersOf)) {
    if (roles.some(role => peran.includes(role))) continue;
    for (const link of document.querySelectorAll(`header a[href="${href}"]`)) link.closest('li')?.remove();
  }
}
