import {existsSync} from 'node:fs';
import path from 'node:path';
import {siteStylesheet} from './http/static-files.ts';
import {StartError} from './start-error.ts';
import type {StartOptions} from './start.ts';

/** Refuses a folder that holds no built site. @throws StartError */
export function checkSite(site: string | undefined): void {
  if (site === undefined || existsSync(path.join(site, 'index.html'))) return;
  throw new StartError('site', `Situs di ${site} belum dibangun. Jalankan "npm run build" lebih dahulu.`);
}

/** The portal's own stylesheet, wherever it is built to. */
export function stylesheetOf({
  stylesheet,
  pages,
  site,
}: Pick<StartOptions, 'stylesheet' | 'pages' | 'site'>): string {
  return stylesheet ?? pages?.stylesheet ?? (site && siteStylesheet(site)) ?? '/assets/portal.css';
}
