import {readFileSync} from 'node:fs';
import type {FormPages} from '@kepahiang/server/form-pages.js';
import {receiptTemplate} from '@kepahiang/components/receipt/receipt.html.js';
import {services} from '@kepahiang/schemas/services/registry.js';
import {html} from 'lit/html.js';
import {keepText, receiptRows, sentWords} from './receipt-text.ts';
import {pageHtml, type Assets} from './pages/layout.ts';
import {serviceFormPage} from './pages/service-form-page.ts';
import {warningsAlert} from './warnings-alert.ts';

let known: Assets | undefined;

/** Addresses of the built styles and scripts, written by the build of the site. */
export function builtAssets(): Assets {
  known ??= JSON.parse(readFileSync(new URL('../dist/assets.json', import.meta.url), 'utf8')) as Assets;
  return known;
}

/** Pages the server answers with when a browser runs no script: the same templates as the static site. */
export const formPages: FormPages = {
  frame: (title, body) =>
    pageHtml(
      {title, noindex: true, main: html`<h1 class="kph-title">${title}</h1>`, servedHtml: body},
      builtAssets(),
    ),
  form: ({service, values, faults}) => {
    const page = serviceFormPage(service, {values, faults});
    // The person came back to mend something: a script must not take the page over and lose what the server said.
    const {script: _script, data: _data, ...plain} = page;
    return pageHtml({...plain, title: `Kesalahan: ${page.title}`, noindex: true}, builtAssets());
  },
  receipt: receipt => {
    const service = services.find(one => one.id === receipt.layanan);
    const words = sentWords[service?.machine ?? 'izin'];
    return pageHtml(
      {
        title: words.title,
        noindex: true,
        main: html`${receiptTemplate({
          title: words.title,
          numberLabel: words.number,
          number: receipt.nomor,
          body: `${service?.name.id ?? 'Permohonan'}. ${keepText(receipt)}`,
          rows: receiptRows(receipt),
        })}
          ${service ? warningsAlert(service, receipt.peringatan, 'Bila ada yang keliru, sampaikan di loket dengan menyebut nomor permohonan.') : ''}
          <p class="portal-actions"><a class="kph-button" href="/lacak/">${words.track}</a></p>`,
      },
      builtAssets(),
    );
  },
  message: (title, text) =>
    pageHtml(
      {
        title,
        noindex: true,
        main: html`<h1 class="kph-title">${title}</h1>
          <p class="kph-text">${text}</p>
          <p><a class="kph-button" href="/">Ke halaman layanan</a></p>`,
      },
      builtAssets(),
    ),
};
