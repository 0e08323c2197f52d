import {existsSync} from 'node:fs';
import path from 'node:path';
import type {PageFrame} from './form-pages.ts';
import {plainPage} from './http/html.ts';
import {siteStylesheet} from './http/static-files.ts';
import {StartError} from './start-error.ts';
import type {StartOptions} from './start.ts';

/** Refuses a folder that holds no built site. @throws StartError */
export function checkSite(site: string | undefined): void {
  if (site === undefined || existsSync(path.join(site, 'index.html'))) return;
  throw new StartError('site', `Situs di ${site} belum dibangun. Jalankan "npm run build" lebih dahulu.`);
}

/** The frame of pages the server writes itself: the portal's own, or a plain page in the stylesheet of its site. */
export function frameOf({
  stylesheet,
  pages,
  site,
}: Pick<StartOptions, 'stylesheet' | 'pages' | 'site'>): PageFrame {
  const address = stylesheet ?? (site && siteStylesheet(site)) ?? '/assets/portal.css';
  return pages?.frame ?? ((title, body) => plainPage(title, body, address));
}
