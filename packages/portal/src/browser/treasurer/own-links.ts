import {bookReaders} from '@kepahiang/contract/treasurer.js';

const booksOnly = ['/bendahara/rekening-koran/', '/bendahara/rekonsiliasi/'];

/** Takes the links out of the navigation that this person may not open. */
export function hideClosedLinks(roles: readonly string[]): void {
  if (bookReaders.some(role => roles.includes(role))) return;
  for (const link of document.querySelectorAll('.kph-header-nav a'))
    if (booksOnly.includes(link.getAttribute('href') ?? '')) link.parentElement!.hidden = true;
}
