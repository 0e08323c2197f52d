import {toHtml} from '@kepahiang/components/markup/to-html.js';
import {footerTemplate} from '@kepahiang/components/footer/footer.html.js';
import {headerTemplate} from '@kepahiang/components/header/header.html.js';
import {officialBannerTemplate} from '@kepahiang/components/official-banner/official-banner.html.js';
import {skipLinkTemplate} from '@kepahiang/components/skip-link/skip-link.html.js';
import type {Opd} from '@kepahiang/schemas/opd.js';
import {html, type TemplateResult} from 'lit/html.js';
import {pilotOf} from './pilots.ts';

/** Addresses of the built files, whose names carry a hash of their content. */
export interface Assets {
  readonly css: string;
  /** What only some pages need: start, tracking, receipts, officers. */
  readonly moreCss: string;
  /** Figures and charts of the pages of supervision. */
  readonly supervisionCss: string;
  /** What only pages of officers and treasurers need. */
  readonly workCss: string;
  /** What only the pages of treasurers need: dialogs, progress, print. */
  readonly booksCss: string;
  /** Asked for at once, not only when the stylesheet has been read: else a slow phone lays every line out twice. */
  readonly font: string;
  /** Script of each entry: `apply`, `track`, `officer`, `treasurer`, `sent`. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** One page of the site. */
export interface PageOptions {
  readonly title: string;
  readonly main: TemplateResult;
  readonly opd?: Opd;
  /** Name of the script entry this page runs. */
  readonly script?: string;
  /** Data for the script, readable without being run: a data block needs no exception in the CSP. */
  readonly data?: unknown;
  readonly area?: 'publik' | 'petugas' | 'bendahara' | 'pengawasan';
  /** HTML the server wrote and escaped itself, behind `main`. */
  readonly servedHtml?: string;
  /** A page of questions goes without the styles of tables, timelines and receipts. */
  readonly lean?: boolean;
  /** Pages of officers and answers of the server stay out of search engines. */
  readonly noindex?: boolean;
}

const navigation = {
  publik: [
    {label: 'Layanan', href: '/'},
    {label: 'Lacak permohonan', href: '/lacak/'},
  ],
  petugas: [
    {label: 'Daftar permohonan', href: '/petugas/'},
    {label: 'Bendahara', href: '/bendahara/'},
    {label: 'Situs publik', href: '/'},
  ],
  bendahara: [
    {label: 'Pembayaran', href: '/bendahara/'},
    {label: 'Dokumen', href: '/bendahara/dokumen/'},
    {label: 'Perjalanan', href: '/bendahara/perjalanan/'},
    {label: 'Buku kas', href: '/bendahara/buku-kas/'},
    {label: 'Rekening koran', href: '/bendahara/rekening-koran/'},
    {label: 'Rekonsiliasi', href: '/bendahara/rekonsiliasi/'},
    {label: 'Penutupan kas', href: '/bendahara/penutupan/'},
    {label: 'Kalender pajak', href: '/bendahara/kalender-pajak/'},
    {label: 'Daftar permohonan', href: '/petugas/'},
    {label: 'Situs publik', href: '/'},
  ],
  pengawasan: [
    {label: 'Pengawasan', href: '/pengawasan/'},
    {label: 'Temuan', href: '/pengawasan/temuan/'},
    {label: 'Jejak audit dan ekspor', href: '/pengawasan/jejak-audit/'},
    {label: 'Pembayaran', href: '/bendahara/'},
    {label: 'Situs publik', href: '/'},
  ],
} as const;

const escaped: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that can stand inside a script element: no text in it can end the element. */
export function inertJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, character => escaped[character]!);
}

function footer(opd: Opd | undefined): TemplateResult {
  const pilot = opd && pilotOf(opd.slug);
  return footerTemplate({
    ...(pilot
      ? {
          contact: {
            name: pilot.opd.name,
            address: pilot.address.id,
            hours: pilot.hours.id,
            complaint: 'lapor.go.id atau SMS 1708',
          },
        }
      : {}),
    links: [
      {label: 'Pemberitahuan privasi', href: '/privasi/'},
      {label: 'Lacak permohonan', href: '/lacak/'},
      {label: 'Masuk petugas', href: '/petugas/'},
      {label: 'Pengaduan: lapor.go.id', href: 'https://www.lapor.go.id/'},
    ],
    note: 'Situs resmi Pemerintah Kabupaten Kepahiang. Petugas tidak pernah meminta OTP atau transfer ke rekening pribadi.',
  });
}

/** What stands in the body of a page: the frame that is the same everywhere, around what is the page's own. */
export function bodyTemplate({
  opd,
  main,
  area = 'publik',
}: Pick<PageOptions, 'opd' | 'main' | 'area'>): TemplateResult {
  return html`${skipLinkTemplate({})}${officialBannerTemplate({})}${headerTemplate({
    homeHref: '/',
    nav: navigation[area],
    ...(opd && {service: opd.shortName}),
  })}
    <main class="kph-container kph-main" id="isi-utama" tabindex="-1">${main}</main>
    ${footer(opd)}`;
}

/** A whole HTML document. The only place that writes one, so that head, furniture and scripts are the same everywhere. */
export function pageHtml(page: PageOptions, assets: Assets): string {
  const {title, opd, script, data, noindex} = page;
  const scriptUrl = script && assets.scripts[script];
  return [
    '<!doctype html>',
    `<html lang="id"${opd ? ` data-opd="${opd.slug}" data-accent="${opd.accent}"` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    toHtml(html`<title>${title} – Kabupaten Kepahiang</title>`),
    '<meta name="color-scheme" content="light dark">',
    '<meta name="format-detection" content="telephone=no">',
    noindex ? '<meta name="robots" content="noindex">' : '',
    `<link rel="stylesheet" href="${assets.css}">`,
    page.lean ? '' : `<link rel="stylesheet" href="${assets.moreCss}">`,
    page.area === 'pengawasan' ? `<link rel="stylesheet" href="${assets.supervisionCss}">` : '',
    (page.area ?? 'publik') === 'publik' ? '' : `<link rel="stylesheet" href="${assets.workCss}">`,
    page.area === 'bendahara' ? `<link rel="stylesheet" href="${assets.booksCss}">` : '',
    `<link rel="preload" href="${assets.font}" as="font" type="font/woff2" crossorigin>`,
    '<link rel="icon" href="/aset/ikon.svg" type="image/svg+xml">',
    scriptUrl ? `<script type="module" src="${scriptUrl}"></script>` : '',
    '</head>',
    '<body class="kph">',
    toHtml(bodyTemplate(page)).replace('</main>', () => `${page.servedHtml ?? ''}</main>`),
    data === undefined ? '' : `<script type="application/json" id="data-halaman">${inertJson(data)}</script>`,
    '</body>',
    '</html>',
  ]
    .filter(Boolean)
    .join('\n');
}
