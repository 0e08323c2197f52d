import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {dialogTemplate, dialogTriggerTemplate} from '@kepahiang/components/dialog/dialog.html.js';
import {footerTemplate} from '@kepahiang/components/footer/footer.html.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {headerTemplate} from '@kepahiang/components/header/header.html.js';
import {toHtml} from '@kepahiang/components/markup/to-html.js';
import {html, type TemplateResult} from 'lit';
import {nativePage} from './native.ts';
import {referenceFields, type Given} from './fields.ts';

/** How a page comes: ours, the same form by hand in plain HTML; with its script, without, or when the test says so. */
export interface PageKind {
  readonly native?: boolean;
  readonly script?: 'now' | 'late' | 'none';
}

const nothingGiven: Given = {values: {}, errors: {}};

function body(given: Given): TemplateResult {
  const errors = Object.entries(given.errors).map(([name, text]) => ({text, href: `#${name}`}));
  const form = formTemplate({
    id: 'permohonan',
    action: '/kirim',
    multipart: true,
    errors,
    body: html`${referenceFields(given)}`,
    actions: html`<button class="kph-button" type="submit">Kirim permohonan</button>
      <button class="kph-button kph-button--secondary" type="reset">Kosongkan</button>`,
  });
  return html`${headerTemplate({homeHref: '/', service: 'DPMPTSP', nav: [{label: 'Layanan', href: '/lain'}]})}
    <main class="kph-main kph-container" id="isi-utama">
      <h1 class="kph-title">Permohonan contoh</h1>
      ${alertTemplate({title: 'Siapkan KTP-el dan surat pengantar', body: 'Mengisi formulir ini perlu sekitar sepuluh menit.'})}
      ${form}
      ${dialogTriggerTemplate({dialog: 'bantuan', text: 'Bantuan mengisi'})}
      ${dialogTemplate({id: 'bantuan', title: 'Bantuan mengisi', body: html`<p class="kph-text">Tulis nomor seperti pada kartu.</p>`})}
    </main>
    ${footerTemplate({contact: {name: 'DPMPTSP Kabupaten Kepahiang', hours: 'Senin–Jumat, 08.00–16.00 WIB'}})}`;
}

/** The whole page as a server sends it. */
export function referencePage({native, script = 'now'}: PageKind, given: Given = nothingGiven): string {
  if (native) return nativePage(given);
  const source = {now: '/aset/halaman.js', late: '/aset/tunda.js', none: undefined}[script];
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Permohonan contoh</title>
<link rel="stylesheet" href="/aset/halaman.css">
<link rel="preload" href="/aset/font/public-sans-latin.woff2" as="font" type="font/woff2" crossorigin>
${source ? `<script type="module" src="${source}"></script>` : ''}
</head>
<body class="kph">${toHtml(body(given))}</body>
</html>`;
}

/** What came of a form that was sent, for the test to read. */
export function resultPage(posted: readonly (readonly [string, string])[]): string {
  return `<!doctype html><html lang="id"><meta charset="utf-8"><title>Terkirim</title>
<body>${toHtml(html`<h1>Terkirim</h1><pre id="hasil">${JSON.stringify(posted)}</pre>`)}</body></html>`;
}
