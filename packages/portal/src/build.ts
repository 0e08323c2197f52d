import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import * as esbuild from 'esbuild';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {storedKindIds} from '@kepahiang/schemas/spending/stored-kinds.js';
import {buildScript, typesIn, wordsIn, type ScriptEntry} from './build-scripts.ts';
import {documentShape} from './document-shape.ts';
import {homePage} from './pages/home-page.ts';
import {pageHtml, type Assets, type PageOptions} from './pages/layout.ts';
import {notFoundPage, privacyPage, sentPage, trackPage} from './pages/plain-pages.ts';
import {scriptData, serviceFormPage, serviceRepairPage} from './pages/service-form-page.ts';
import {serviceStartPage} from './pages/service-start-page.ts';
import {taxCalendarPage} from './pages/tax-calendar-page.ts';
import {
  auditTrailPage,
  cashBookPage,
  closingPage,
  documentsPage,
  findingsPage,
  officerPage,
  paymentsPage,
  reconciliationPage,
  recordPage,
  statementsPage,
  supervisionPage,
  tripsPage,
} from './pages/work-pages.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
/** Scripts that are the same for every service. */
const commonScripts: readonly ScriptEntry[] = [
  {name: 'sent', module: 'sent.ts'},
  {name: 'track', module: 'track.ts'},
  {name: 'officer', module: 'officer.ts'},
  {name: 'treasurer', module: 'treasurer.ts'},
  {name: 'record', module: 'record.ts'},
  {name: 'cashBook', module: 'cash-book.ts'},
  {name: 'documents', module: 'documents.ts', isSplit: true},
  {name: 'supervision', module: 'supervision.ts', hasShadow: true},
  {name: 'findings', module: 'findings.ts'},
  {name: 'auditTrail', module: 'audit-trail.ts'},
  {name: 'closing', module: 'closing.ts'},
  {name: 'taxCalendar', module: 'tax-calendar.ts'},
  {name: 'reconciliation', module: 'reconciliation.ts'},
  {name: 'statements', module: 'statements.ts'},
  {name: 'trips', module: 'trips.ts'},
];

function serviceScripts(service: ServiceDefinition): ScriptEntry[] {
  const needs = {types: typesIn(service), words: wordsIn(service)};
  return [
    {name: `isi-${service.id}`, module: 'apply.ts', ...needs},
    {name: `perbaikan-${service.id}`, module: 'repair.ts', ...needs},
  ];
}

/** Where the site goes and what it is made of. */
export interface SiteOptions {
  readonly services: readonly ServiceDefinition[];
  /** Folder of the public files; emptied first. */
  readonly out: string;
  /** Folder of `assets.json` and `meta.json`, which are not public. Default: the parent of `out`. */
  readonly metaOut?: string;
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const compressible = /\.(html|css|js|json|svg)$/;

/** Writes a file and, for text, its compressed forms beside it, so that no phone waits for a server to compress. */
async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, content);
  if (!compressible.test(file)) return;
  const bytes = Buffer.from(content);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
  const [br, gz] = await Promise.all([brotli(bytes, {params}), zip(bytes, {level: 9})]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

async function buildScripts(
  services: readonly ServiceDefinition[],
  out: string,
  metaOut: string,
): Promise<Record<string, string>> {
  const entries = [...commonScripts, ...services.flatMap(serviceScripts)];
  const built = await Promise.all(entries.map(buildScript));
  const addressed = built.map(script => ({
    ...script,
    file: script.file ?? `${script.name}-${shortHash(script.code)}.js`,
  }));
  const chunks = built.flatMap(script => script.chunks).map(chunk => ({...chunk, file: chunk.name}));
  const all = [...addressed, ...chunks];
  await Promise.all(all.map(({file, code}) => put(path.join(out, 'aset', file), code)));
  await put(path.join(metaOut, 'meta.json'), JSON.stringify(all.map(({file, parts}) => ({file, parts}))));
  return Object.fromEntries(addressed.map(({name, file}) => [name, `/aset/${file}`]));
}

/** The stylesheets: what every page needs, and what some, and those of officers, need besides. The font is a file of its own. */
async function buildStyles(out: string): Promise<Omit<Assets, 'scripts'>> {
  const result = await esbuild.build({
    entryPoints: ['portal', 'more', 'supervision', 'work', 'books'].map(name =>
      path.join(here, 'static', `${name}.css`),
    ),
    outdir: path.join(out, 'aset'),
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome109', 'firefox115', 'safari16'],
    loader: {'.woff2': 'file'},
    assetNames: '[name]-[hash]',
    entryNames: '[name]-[hash]',
  });
  await Promise.all(result.outputFiles.map(file => put(file.path, file.contents)));
  const address = (name: string, kind: string): string => {
    const file = result.outputFiles
      .map(one => path.basename(one.path))
      .find(one => one.startsWith(`${name}-`) && one.endsWith(kind));
    return `/aset/${file!}`;
  };
  return {
    css: address('portal', '.css'),
    moreCss: address('more', '.css'),
    supervisionCss: address('supervision', '.css'),
    workCss: address('work', '.css'),
    booksCss: address('books', '.css'),
    font: address('public-sans-latin', '.woff2'),
  };
}

async function buildAssets({services, out}: SiteOptions, metaOut: string): Promise<Assets> {
  const [scripts, styles] = await Promise.all([buildScripts(services, out, metaOut), buildStyles(out)]);
  await put(path.join(out, 'aset', 'ikon.svg'), await readFile(path.join(here, 'static', 'icon.svg')));
  return {...styles, scripts};
}

function ownPages(service: ServiceDefinition): Record<string, PageOptions> {
  const folder = `layanan/${service.id}`;
  return {
    [`${folder}/index.html`]: serviceStartPage(service),
    [`${folder}/isi/index.html`]: serviceFormPage(service),
    [`${folder}/perbaikan/index.html`]: serviceRepairPage(service),
    [`${folder}/terkirim/index.html`]: sentPage(service),
  };
}

function pagesOf(services: readonly ServiceDefinition[]): Record<string, PageOptions> {
  return {
    'index.html': homePage(services),
    'lacak/index.html': trackPage,
    'privasi/index.html': privacyPage,
    'petugas/index.html': officerPage,
    'bendahara/index.html': paymentsPage,
    'bendahara/catat/index.html': recordPage,
    'bendahara/buku-kas/index.html': cashBookPage,
    'bendahara/dokumen/index.html': documentsPage,
    'pengawasan/index.html': supervisionPage,
    'pengawasan/temuan/index.html': findingsPage,
    'pengawasan/jejak-audit/index.html': auditTrailPage,
    'bendahara/kalender-pajak/index.html': taxCalendarPage,
    'bendahara/penutupan/index.html': closingPage,
    'bendahara/perjalanan/index.html': tripsPage,
    'bendahara/rekening-koran/index.html': statementsPage,
    'bendahara/rekonsiliasi/index.html': reconciliationPage,
    '404.html': notFoundPage,
    ...Object.fromEntries(services.flatMap(service => Object.entries(ownPages(service)))),
  };
}

/**
 * Builds the static site of the portal: every page of every service from its definition, styles and scripts with a
 * hash in their names, each text also compressed.
 */
export async function buildPortal(site: SiteOptions): Promise<void> {
  const {services, out, metaOut = path.dirname(out)} = site;
  await rm(out, {recursive: true, force: true});
  const assets = await buildAssets(site, metaOut);
  await put(path.join(metaOut, 'assets.json'), JSON.stringify(assets));
  await Promise.all([
    ...Object.entries(pagesOf(services)).map(([file, page]) =>
      put(path.join(out, file), pageHtml(page, assets)),
    ),
    ...services.map(service =>
      put(path.join(out, 'layanan', service.id, 'definisi.json'), JSON.stringify(scriptData(service))),
    ),
    ...storedKindIds.map(kind =>
      put(path.join(out, 'bendahara', 'dokumen', `${kind}.json`), JSON.stringify(documentShape(kind))),
    ),
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {services} = await import('@kepahiang/schemas/services/registry.js');
  await buildPortal({services, out: path.join(here, '..', 'dist', 'site')});
}
